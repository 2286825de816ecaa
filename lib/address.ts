import { defaultLocale, type Locale, localeCodes, locales, type RouteWord } from './locales.ts';

/** A reader's page as its address names it; whether it exists is the database's to say. */
export type Address =
	| { page: 'home'; locale: Locale }
	/** A section or a static page: both live at the root, under one set of slugs. */
	| { page: 'named'; locale: Locale; slug: string }
	| { page: 'article'; locale: Locale; section: string; slug: string; id: number }
	| { page: 'topic' | 'author'; locale: Locale; slug: string }
	| { page: 'search' | 'corrections' | 'video' | 'feeds'; locale: Locale };

/** The path of an address, the one and only form under which it answers 200. */
export function pathOf(address: Address): string {
	const { prefix, words } = locales[address.locale];
	switch (address.page) {
		case 'home':
			return prefix || '/';
		case 'named':
			return `${prefix}/${address.slug}`;
		case 'article':
			return `${prefix}/${address.section}/${address.slug}-${address.id}`;
		case 'topic':
		case 'author':
			return `${prefix}/${words[address.page]}/${address.slug}`;
		default:
			return `${prefix}/${words[address.page]}`;
	}
}

/** The address that a path (lower case, without a slash at its end) names, if it has the form of one. */
export function parseAddress(path: string): Address | undefined {
	const locale = localeOf(path);
	const rest = path.slice(locales[locale].prefix.length).replace(/^\//, '');
	if (rest === '') return { page: 'home', locale };
	if (!/^[a-z0-9/-]+$/.test(rest)) return undefined;
	const [first = '', second, ...more] = rest.split('/');
	if (more.length > 0 || first === '' || second === '') return undefined;
	return second === undefined ? rootPage(locale, first) : innerPage(locale, first, second);
}

/** The language a path belongs to, whether or not there is a page. */
export function localeOf(path: string): Locale {
	const prefixed = localeCodes.find((code) => {
		const { prefix } = locales[code];
		return prefix !== '' && (path === prefix || path.startsWith(`${prefix}/`));
	});
	return prefixed ?? defaultLocale;
}

function rootPage(locale: Locale, word: string): Address | undefined {
	switch (routeOf(locale, word)) {
		case 'search':
			return { page: 'search', locale };
		case 'corrections':
			return { page: 'corrections', locale };
		case 'video':
			return { page: 'video', locale };
		case 'feeds':
			return { page: 'feeds', locale };
		case undefined:
			return { page: 'named', locale, slug: word };
		default:
			return undefined;
	}
}

function innerPage(locale: Locale, first: string, second: string): Address | undefined {
	const route = routeOf(locale, first);
	if (route === 'topic' || route === 'author') return { page: route, locale, slug: second };
	const [, slug = '', id] = /^(?:(.*)-)?([1-9]\d{0,14})$/.exec(second) ?? [];
	return route === undefined && id !== undefined ? { page: 'article', locale, section: first, slug, id: Number(id) } : undefined;
}

function routeOf(locale: Locale, word: string): RouteWord | undefined {
	const { words } = locales[locale];
	const routes: RouteWord[] = ['search', 'topic', 'author', 'corrections', 'video', 'feeds'];
	return routes.find((route) => words[route] === word);
}
