import type { Telling } from '#lib/environment.ts';
import type { Fetch } from '#media/guarded-fetch.ts';
import { indexNow } from './index-now.ts';
import { cloudflare, fastly, varnish } from './purges.ts';
import type { Service } from './service.ts';
import { webSub } from './web-sub.ts';

/** Everybody who is to be told, by the settings; nobody without them. */
export function servicesFor(telling: Telling, siteUrl: string, fetch: Fetch): Service[] {
	const { indexNowKey: key, webSubHub: hub } = telling;
	return [
		...telling.varnish.map((origin) => varnish(origin, new URL(siteUrl).host)),
		...(telling.cloudflare ? [cloudflare(telling.cloudflare, siteUrl, fetch)] : []),
		...(telling.fastly ? [fastly(telling.fastly, siteUrl, fetch)] : []),
		...(key ? [indexNow({ key, siteUrl, fetch })] : []),
		...(hub ? [webSub({ hub, siteUrl, fetch })] : []),
	];
}
