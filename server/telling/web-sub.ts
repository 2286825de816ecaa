import { keysOf } from '#db/desk/change-keys.ts';
import { localeOf, pathOf } from '#lib/address.ts';
import type { Locale } from '#lib/locales.ts';
import { type Fetch, FetchProblem } from '#media/guarded-fetch.ts';
import { type Service, soon } from './service.ts';
import { requireHeard, Undelivered } from './undelivered.ts';

/** The files of a feed, below the page whose stories it holds. */
const files = ['feed.xml', 'feed.atom', 'feed.json'];

/** The hub that the feeds name (WebSub, W3C): the feeds in which a story stands that is new, changed or gone. */
export function webSub({ hub, siteUrl, fetch }: { hub: string; siteUrl: string; fetch: Fetch }): Service {
	return {
		...{ name: 'websub', batch: 100, ...soon, wait: 5000 },
		subjects: (db, { articles }) => {
			const pages = articles.flatMap(({ id, path }) => keysOf(db, id).flatMap((key) => pageOf(key, localeOf(path)) ?? []));
			return [...new Set(pages)].flatMap((page) => files.map((file) => `${page === '/' ? '' : page}/${file}`));
		},
		async send(paths, signal) {
			const form = new URLSearchParams([['hub.mode', 'publish'], ...paths.map((path) => ['hub.url', siteUrl + path])]);
			const headers = { 'content-type': 'application/x-www-form-urlencoded' };
			requireHeard(await fetch(hub, { method: 'POST', headers, body: `${form}`, signal }).catch(explain));
		},
	};
}

/** Whoever runs the portal is told which of the settings names a hub that is never asked, and what one has to be. */
function explain(error: unknown): never {
	if (!(error instanceof FetchProblem) || error.key !== 'address') throw error;
	const rule = 'A hub is asked by http or https, on the port that is usual for it, at an address of the public internet';
	throw new Undelivered(`WEBSUB_HUB: ${error.message} ${rule}; empty the setting to tell none.`);
}

/** The page of the paper that a key of a change names, if it has a feed. */
function pageOf(key: string, locale: Locale): string | undefined {
	const [word, slug = ''] = key.split(':');
	switch (word) {
		case 'home':
			return pathOf({ page: 'home', locale });
		case 'section':
			return pathOf({ page: 'named', locale, slug });
		case 'topic':
		case 'author':
			return pathOf({ page: word, locale, slug });
	}
}
