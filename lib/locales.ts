/**
 * The languages of the paper: one entry each. A further edition is an entry here and a file in `messages/`.
 * `prefix` starts its addresses, `intl` names the locale whose number, plural and date rules apply, `words` are the
 * words in its addresses.
 */
const entries = {
	vi: {
		name: 'Tiếng Việt',
		prefix: '',
		intl: 'vi-VN',
		words: { search: 'tim-kiem', topic: 'chu-de', author: 'tac-gia', corrections: 'cai-chinh', video: 'video', feeds: 'rss' },
	},
	en: {
		name: 'English',
		prefix: '/en',
		intl: 'en-GB',
		words: { search: 'search', topic: 'topics', author: 'authors', corrections: 'corrections', video: 'video', feeds: 'rss' },
	},
} as const;

export type Locale = keyof typeof entries;
export type RouteWord = keyof (typeof entries)[Locale]['words'];
export type LocaleEntry = { name: string; prefix: string; intl: string; words: Record<RouteWord, string> };

export const locales: Record<Locale, LocaleEntry> = entries;
export const localeCodes = Object.keys(entries).filter(isLocale);
export const defaultLocale: Locale = 'vi';

/** Whether the text is the code of one of our languages. */
export function isLocale(code: string): code is Locale {
	return Object.hasOwn(entries, code);
}

const routes = [
	'admin',
	'api',
	'media',
	'feed',
	'rss',
	'healthz',
	'readyz',
	'metrics',
	'embed',
	'oembed',
	'preview',
	'sitemap',
	'robots',
	'_next',
];

/** Slugs that no section or page may have, since an address of the portal begins with them. */
export const reservedSlugs: ReadonlySet<string> = new Set([
	...routes,
	...localeCodes,
	...Object.values(locales).flatMap(({ words }) => Object.values(words)),
]);
