/** How often an address that is not there was asked for: by readers, and by machines that say so. `referrer` is a host, never an address. */
export type Miss = { path: string; hits: number; bots: number; referrer: string };

/** Stands for all addresses that only somebody looking for a hole asks for. */
export const probes = '*';

const longest = 200;
const probing =
	/^\/(\.(?!well-known\/)|wp-(admin|login|includes|content\/(plugins|themes|uploads\/.*\.php)|config|cron|json)|xmlrpc|phpmyadmin|pma\/|cgi-bin|vendor\/|actuator|solr|owa\/|boaform|hnap1|geoserver|_profiler|telescope|autodiscover)|\.(env|git|sql|bak|old|swp|ya?ml|ini|log|tar|t?gz|zip|rar|7z)$|\/(shell|config|setup|install|phpinfo|info|adminer|eval-stdin|c99|r57)\.php|\.\.|\/\/|%00|<|union.+select/i;
/** A value that may say which page was meant, and nothing of who asked. */
const plainPair = /^[\w-]{1,20}=[\w-]{0,40}$/;
const trackers = /^(utm_|fbclid|gclid|zarsrc|gidzl|page=)/;

/** What is kept of an address that is not there: its path, cut, and such parameters as old systems name pages with. */
export function missedPath(target: string): string {
	const [path = '/', query] = target.split('?');
	if (probing.test(path)) return probes;
	const pairs = (query ?? '')
		.slice(0, 300)
		.split('&')
		.filter((pair) => plainPair.test(pair) && !trackers.test(pair))
		.slice(0, 3);
	return path.slice(0, longest) + (pairs.length > 0 ? `?${pairs.join('&')}` : '');
}

/** The host of a Referer header; empty when there is none, or none of the web. */
export function hostOf(referrer: string | undefined): string {
	const url = referrer === undefined ? null : URL.parse(referrer);
	return url && /^https?:$/.test(url.protocol) ? url.host.slice(0, 100) : '';
}
