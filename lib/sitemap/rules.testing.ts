import { type Node, named, parseXml, textOf } from '../xml.testing.ts';

const sitemap = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const w3cDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/;

/** What the schemas of sitemaps.org and Google ask of a sitemap and this one breaks; nothing of a good one. Throws when it is no XML. */
export function sitemapFaults(xml: string, { isNews = false, mayBeEmpty = false } = {}): string[] {
	const root = parseXml(xml);
	const urls = named(root, 'url');
	const addresses = urls.map((url) => textOf(url, 'loc') ?? '');
	return [
		...(root.name === 'urlset' && root.uri === sitemap ? [] : ['the root is no urlset']),
		...(root.children.length === urls.length ? [] : ['there is more in it than addresses']),
		...(urls.length > 0 || mayBeEmpty ? [] : ['there is no address in it']),
		...(urls.length <= (isNews ? 1000 : 50_000) ? [] : ['there are too many addresses in it']),
		...(Buffer.byteLength(xml) <= 50 * 1024 * 1024 ? [] : ['it is larger than 50 MB']),
		...(new Set(addresses).size === addresses.length ? [] : ['an address is in it twice']),
		...urls.flatMap((url) => urlFaults(url, isNews).map((fault) => `${textOf(url, 'loc')}: ${fault}`)),
	];
}

/** The same of an index. */
export function indexFaults(xml: string): string[] {
	const root = parseXml(xml);
	const files = named(root, 'sitemap');
	return [
		...(root.name === 'sitemapindex' && root.uri === sitemap && files.length > 0 ? [] : ['the root is no index']),
		...(files.length <= 50_000 ? [] : ['there are too many files']),
		...files.flatMap((file) => [...addressFaults(textOf(file, 'loc')), ...dateFaults(textOf(file, 'lastmod'))]),
	];
}

const order = ['loc', 'lastmod', 'xhtml:link', 'news:news', 'image:image', 'video:video'];

function urlFaults(url: Node, isNews: boolean): string[] {
	const places = url.children.map(({ name }) => order.indexOf(name));
	return [
		...(places.every((place, at) => place >= (places[at - 1] ?? 0)) ? [] : ['parts that are not known, or in the wrong order']),
		...(named(url, 'loc').length === 1 ? addressFaults(textOf(url, 'loc')) : ['not one loc']),
		...dateFaults(textOf(url, 'lastmod')),
		...versionFaults(url),
		...named(url, 'image:image').flatMap((image) => addressFaults(textOf(image, 'image:loc'))),
		...(named(url, 'image:image').length <= 1000 ? [] : ['more than 1,000 pictures']),
		...named(url, 'video:video').flatMap(videoFaults),
		...(isNews ? newsFaults(url) : []),
	];
}

/** xsd:anyURI of 12 to 2048 characters, and absolute. */
function addressFaults(address: string | undefined): string[] {
	const isGood = address !== undefined && URL.canParse(address) && address.length >= 12 && address.length <= 2048 && !/\s/.test(address);
	return isGood ? [] : [`“${address}” is no address`];
}

function dateFaults(date: string | undefined): string[] {
	if (date === undefined) return [];
	return w3cDate.test(date) && Date.parse(date) <= Date.now() ? [] : [`“${date}” is no date of the past`];
}

/** The set names this page itself, each language once, and one page for everybody else. */
function versionFaults(url: Node): string[] {
	const links = named(url, 'xhtml:link').map(({ attributes }) => attributes);
	if (links.length === 0) return [];
	const languages = links.map(({ hreflang }) => hreflang);
	return [
		...(links.every(({ rel, href }) => rel === 'alternate' && addressFaults(href).length === 0) ? [] : ['a bad alternate']),
		...(new Set(languages).size === languages.length && languages.length > 1 ? [] : ['languages twice, or one alone']),
		...(links.some(({ href }) => href === textOf(url, 'loc')) ? [] : ['the versions do not name the page itself']),
	];
}

const videoOrder = ['thumbnail_loc', 'title', 'description', 'content_loc', 'player_loc', 'duration', 'publication_date'];

function videoFaults(video: Node): string[] {
	const names = video.children.map(({ name }) => videoOrder.indexOf(name.replace('video:', '')));
	const [title, description, duration] = ['title', 'description', 'duration'].map((name) => textOf(video, `video:${name}`));
	const ways = [...named(video, 'video:content_loc'), ...named(video, 'video:player_loc')];
	return [
		...(names.every((place, at) => place > (names[at - 1] ?? -1)) ? [] : ['parts of a film in the wrong order']),
		...addressFaults(textOf(video, 'video:thumbnail_loc')),
		...(title && Array.from(title).length <= 100 ? [] : ['a film without a title, or with a long one']),
		...(description && Array.from(description).length <= 2048 ? [] : ['a film without a description, or with a long one']),
		...(ways.length === 1 ? addressFaults(ways[0]?.text) : ['not one way to a film']),
		...(duration === undefined || (Number(duration) >= 1 && Number(duration) <= 28_800) ? [] : ['a film of no length']),
	];
}

function newsFaults(url: Node): string[] {
	const [news, ...more] = named(url, 'news:news');
	const [publication] = named(news, 'news:publication');
	const at = textOf(news, 'news:publication_date') ?? '';
	return [
		...(news && more.length === 0 ? [] : ['not one piece of news']),
		...(textOf(publication, 'news:name') ? [] : ['news of no paper']),
		...(/^[a-z]{2,3}$/.test(textOf(publication, 'news:language') ?? '') ? [] : ['news in no language']),
		...(w3cDate.test(at) ? [] : ['news of no date']),
		...(textOf(news, 'news:title') ? [] : ['news without a headline']),
	];
}
