import type { FrontStory } from '#lib/desk/front-arrangement.ts';
import type { Locale } from '#lib/locales.ts';
import { parseQuery } from '#lib/search/query.ts';
import { fold } from '#lib/text/fold.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';
import { searchArticles } from '../reading/search.ts';
import type { Actor } from './actor.ts';
import { storiesOf } from './front-arrangement.ts';
import { requireRight } from './require-right.ts';

/** Stories so new are looked through letter by letter, so that half a word finds them; older ones are found by whole words. */
const recent = 2000;
const most = 12;

const newest = prepared((db) =>
	db.$client.prepare<{ locale: string; recent: number }, { id: number; title: string }>(
		`SELECT id, title FROM article INDEXED BY article_latest
		WHERE locale = :locale AND public_at IS NOT NULL ORDER BY public_at DESC, id DESC LIMIT :recent`,
	),
);

/** Published and scheduled stories whose titles hold the words, accents or none, newest first; the newest of all when nothing is asked. */
export function findStories(
	db: Database,
	actor: Actor,
	{ locale, text }: { locale: Locale; text: string },
	now = Date.now(),
): FrontStory[] {
	requireRight(actor, 'arrangeHome');
	const words = fold(text).split(/\s+/).filter(Boolean);
	const found = newest(db)
		.all({ locale, recent })
		.filter(({ title }) => {
			const folded = fold(title);
			return words.every((word) => folded.includes(word));
		})
		.map(({ id }) => id);
	const ids = new Set(found.slice(0, most));
	if (ids.size < most && words.length > 0) for (const { id } of searchArticles(db, parseQuery(text), { locale }, 1, now).items) ids.add(id);
	return storiesOf(db, [...ids].slice(0, most), now);
}

/** How far ahead (ms) the front page is planned. */
const horizon = 60 * 86_400_000;

/** The stories that fill the front page where nothing is chosen, with those that are scheduled, newest first. */
export function newestStories(db: Database, actor: Actor, locale: Locale, limit: number, now = Date.now()): FrontStory[] {
	requireRight(actor, 'arrangeHome');
	return storiesOf(db, visible(db).all({ locale, limit, until: now + horizon }), now);
}

const visible = prepared((db) =>
	db.$client
		.prepare<{ locale: string; limit: number; until: number }, number>(
			'SELECT id FROM article WHERE locale = :locale AND public_at <= :until ORDER BY public_at DESC, id DESC LIMIT :limit',
		)
		.pluck(),
);
