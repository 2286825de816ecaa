import { type Locale, localeCodes } from '#lib/locales.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

const sources = prepared((db) =>
	db.$client.prepare<[string, string], number>('SELECT article_id FROM source_item WHERE locale = ? AND source_id = ?').pluck(),
);

/** The article that came from an item of another system, in this language or else in any. Posts of WordPress are also known as `12` and `wp:12`. */
export function sourceArticle(db: Database, locale: Locale, sourceId: string): number | undefined {
	const codes = [...new Set([locale, ...localeCodes])];
	for (const code of codes) {
		const id = sources(db).get(code, sourceId);
		if (id !== undefined) return id;
	}
	const post = /^(?:wp:)?(\d{1,15})$/.exec(sourceId)?.[1];
	return post === undefined ? undefined : wordpressArticle(db, codes, post);
}

function wordpressArticle(db: Database, codes: readonly string[], post: string): number | undefined {
	for (const code of codes)
		for (const site of wordpressSites(db, code)) {
			const id = sources(db).get(code, site + post);
			if (id !== undefined) return id;
		}
	return undefined;
}

const following = prepared((db) =>
	db.$client
		.prepare<[string, string], string>(
			"SELECT source_id FROM source_item WHERE locale = ? AND source_id >= ? AND source_id < 'https:0' ORDER BY source_id LIMIT 1",
		)
		.pluck(),
);

/** How often it is looked further: sites, and other sources with addresses for ids. */
const mostSteps = 24;

/** How the ids of posts begin that were imported from WordPress (`https://old.example/?p=`), told in a few steps through the index, from site to site. */
function* wordpressSites(db: Database, locale: string): Generator<string> {
	let from = 'http:';
	for (let step = 0; step < mostSteps; step++) {
		const id = following(db).get(locale, from);
		if (id === undefined) return;
		const [, site] = /^(.*\/\?p=)\d+$/.exec(id) ?? [];
		if (site !== undefined) yield site;
		from = site === undefined ? pastOthers(id) : `${site}:`;
	}
}

/** Past an id that is no post's: to where the posts of its site would stand, or behind all of the site. `0` follows `/`, and `:` follows `9`. */
function pastOthers(id: string): string {
	const [origin = id] = /^https?:\/\/[^/]*/.exec(id) ?? [];
	const posts = `${origin}/?p=`;
	return id < posts ? posts : `${origin}0`;
}
