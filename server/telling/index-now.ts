import type { Fetch } from '#media/guarded-fetch.ts';
import { type Service, soon } from './service.ts';
import { requireHeard } from './undelivered.ts';

const endpoint = 'https://api.indexnow.org/indexnow';

/** The path at which search engines find the key, which proves that whoever tells them speaks for this host. */
export const keyPath = (key: string): string => `/${key}.txt`;

/** Search engines that take IndexNow (Bing, Yandex, Seznam, Naver): the addresses of articles that are new, changed or gone (indexnow.org/documentation). */
export function indexNow({ key, siteUrl, fetch }: { key: string; siteUrl: string; fetch: Fetch }): Service {
	const host = new URL(siteUrl).host;
	return {
		...{ name: 'indexnow', batch: 10_000, ...soon },
		subjects: (_, { articles }) => [...new Set(articles.map(({ path }) => path))],
		async send(paths, signal) {
			const body = JSON.stringify({ host, key, keyLocation: siteUrl + keyPath(key), urlList: paths.map((path) => siteUrl + path) });
			requireHeard(await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8' }, body, signal }));
		},
	};
}
