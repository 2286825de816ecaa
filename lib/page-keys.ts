import { type Address, parseAddress } from './address.ts';
import { type FeedFile, isPageList, type MachineFile, parseFile, type SitemapPart } from './machine-file.ts';

/** Which changes concern a page; the words are those of change records (db/desk/change-keys.ts). */
export type PageKeys = {
	/** After one of these the page is never shown again as it was. */
	own: string[];
	/** What the page merely lists: after one of these it may be shown once more while it is made anew. */
	lists: string[];
	/** Whether the page is a list itself, which readers come to for what is new. */
	isList: boolean;
	/** How long (ms) after a change the old copy is shown as it is: what takes long to make is not made anew at every publication. */
	calm?: number;
	/** How long (ms) it is good without any change. */
	life?: number;
};

/** The parameters that change what a page shows; any other makes no page of its own. */
const parameters: Record<Address['page'], readonly string[]> = {
	home: ['untranslated'],
	named: ['page', 'untranslated'],
	article: [],
	topic: ['page'],
	author: ['page'],
	video: ['page'],
	corrections: ['page'],
	feeds: [],
	search: ['page', 'period', 'q', 'section'],
};

/** The keys of the page at a path. A pure function of the path: nobody needs to have seen the page. */
export function keysOfPath(path: string): PageKeys {
	const file = parseFile(path);
	if (file) return keysOfFile(path, file);
	const address = parseAddress(path);
	return { own: [`path:${path}`, ...ownKeys(address)], lists: [...listKeys(address), 'site'], isList: address?.page !== 'article' };
}

function ownKeys(address: Address | undefined): string[] {
	return address?.page === 'article' ? [`article:${address.id}`] : [];
}

function listKeys(address: Address | undefined): string[] {
	switch (address?.page) {
		case 'article':
			return [`section:${address.section}`];
		case 'named':
			return [`section:${address.slug}`, `page:${address.slug}`];
		case 'topic':
		case 'author':
			return [`${address.page}:${address.slug}`];
		case 'home':
		case 'video':
		case 'corrections':
			return [address.page];
		case 'feeds':
			return ['home', 'names'];
		// Searches and the page for unknown addresses show the newest stories, as the front page does.
		default:
			return ['home'];
	}
}

/** Half of the time within which lists are true. */
const sitemapCalm = 5000;
/** News leaves the sitemap of news by itself when it is two days old. */
const newsLife = 60_000;

/** What was withdrawn leaves feeds and sitemaps at once: its keys `gone` and `gone:MONTH` are their own. `names` are those of topics and people. */
function keysOfFile(path: string, file: MachineFile): PageKeys {
	const own = [`path:${path}`];
	const lists = ['home', 'site'];
	switch (file.file) {
		case 'robots':
		case 'manifest':
		case 'feedStyle':
			return { own: [...own, 'site'], lists: [], isList: true };
		case 'sitemapIndex':
			return { own, lists, isList: true, calm: sitemapCalm };
		case 'newsSitemap':
			return { own: [...own, 'gone'], lists, isList: true, life: newsLife };
		case 'sitemap':
			return keysOfSitemap(own, file);
		case 'feed':
			return { own: [...own, 'gone', 'site'], lists: [keyOfSource(file), 'names'], isList: true };
	}
}

function keysOfSitemap(own: string[], { locale, list }: SitemapPart): PageKeys {
	const isMonth = !isPageList(list);
	const month = `${locale}-${list}`;
	return {
		own: isMonth ? [...own, `gone:${month}`] : own,
		lists: isMonth ? [`month:${month}`, 'site'] : ['home', 'names', 'site'],
		isList: true,
		calm: sitemapCalm,
	};
}

function keyOfSource({ of }: FeedFile): string {
	switch (of.page) {
		case 'home':
			return 'home';
		case 'named':
			return `section:${of.slug}`;
		default:
			return `${of.page}:${of.slug}`;
	}
}

/** The one form of a target that names a page: only the parameters that it knows, in order, none that is empty or says nothing. */
export function canonicalTarget(target: string): string {
	const cut = target.indexOf('?');
	if (cut < 0) return target;
	const path = target.slice(0, cut);
	const address = parseAddress(path);
	const asked = new URLSearchParams(target.slice(cut + 1));
	const kept = (address ? parameters[address.page] : []).flatMap((name) => {
		const value = asked.get(name)?.replaceAll('\0', '').slice(0, maxValue).toWellFormed();
		return value === undefined || silent[name]?.includes(value) || (name === 'untranslated' && value !== '1') ? [] : [[name, value]];
	});
	return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}

/** How much of a value is of use to any page. */
const maxValue = 200;
/** Values that say no more than none would. An empty `page` is a page that does not exist. */
const silent: Record<string, string[]> = { page: ['1'], q: [''], period: [''], section: [''] };
