import { readShapes } from '#lib/json-ld/google-shapes.testing.ts';
import { type Crawl, crawl, linksOf, type Visit, visit } from './support/crawl.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ mode: 'default' });
test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'a crawler runs no script');

let crawled: Promise<Crawl> | undefined;
const wholeSite = (baseURL: string) => {
	crawled ??= crawl(baseURL);
	return crawled;
};

const isIndexable = ({ page }: Visit) => page !== undefined && !page.meta.robots?.some((value) => value.includes('noindex'));
const indexable = ({ visits }: Crawl) =>
	[...visits.values()].filter(isIndexable).flatMap(({ address, page }) => (page ? [{ address, page }] : []));

/** Numbered pages of lists are left out of indexes, and say all the same which they are. */
const isNumbered = ({ address }: Visit) => /\?page=\d+$/.test(address) && !/^\/(tim-kiem|en\/search)/.test(address);

test('no link of the paper leads to nothing, or on a detour', async ({ baseURL: given }) => {
	const baseURL = given ?? '';
	test.slow();
	const { visits, foundOn } = await wholeSite(baseURL);
	expect(visits.size).toBeGreaterThan(200);
	for (const locale of ['vi', 'en']) expect([...visits.values()].filter(({ page }) => page?.lang === locale).length).toBeGreaterThan(60);
	const astray = [...visits.values()].filter(({ status }) => status !== 200);
	for (const { address, status, location } of astray) {
		// Other journeys publish and withdraw meanwhile: a list forgets what is gone within ten seconds.
		await expect(async () => {
			const source = await visit(baseURL, foundOn.get(address) ?? '/');
			const isStill = linksOf(baseURL, source).includes(address) && (await visit(baseURL, address)).status !== 200;
			expect(isStill ? `${source.address} leads to ${address}: ${status} ${location ?? ''}` : '').toBe('');
		}).toPass({ timeout: 15_000 });
	}
});

test('every page that may be found has one address, its own', async ({ baseURL: given }) => {
	const baseURL = given ?? '';
	const pages = indexable(await wholeSite(baseURL));
	expect(pages.length).toBeGreaterThan(150);
	for (const { address, page } of pages) expect(page.canonicals, address).toEqual([baseURL + address]);
});

test('search pages, filtered lists and notes for those who changed the language are not to be found', async ({ baseURL: given }) => {
	const baseURL = given ?? '';
	const found = indexable(await wholeSite(baseURL)).map(({ address }) => address);
	expect(found.filter((address) => /^\/(tim-kiem|en\/search)|\?/.test(address))).toEqual([]);
	const hidden = [...(await wholeSite(baseURL)).visits.values()].filter((each) => each.page && !isIndexable(each) && !isNumbered(each));
	expect(hidden.map(({ address }) => address)).toEqual(expect.arrayContaining(['/tim-kiem', '/en/search', '/en/culture?untranslated=1']));
	for (const { address, page } of hidden) {
		expect(page?.canonicals, address).toEqual([]);
		expect(page?.alternates, address).toEqual({});
		expect(page?.data, address).toEqual([]);
	}
});

test('versions in other languages name one another, and themselves', async ({ baseURL: given }) => {
	const baseURL = given ?? '';
	const all = await wholeSite(baseURL);
	const byAddress = new Map(indexable(all).map(({ address, page }) => [baseURL + address, page]));
	const paired = [...byAddress].filter(([, page]) => Object.keys(page.alternates).length > 0);
	expect(paired.length).toBeGreaterThan(60);
	for (const [address, page] of paired) {
		expect(page.alternates[page.lang], address).toBe(address);
		expect(page.alternates['x-default'], address).toBe(page.alternates.vi);
		for (const [code, other] of Object.entries(page.alternates)) {
			expect(byAddress.get(other)?.alternates, `${address} names ${other}`).toEqual(page.alternates);
			if (code !== 'x-default') expect(byAddress.get(other)?.lang, other).toBe(code);
		}
	}
});

test('every page says what it is, in words of a sensible length and in structured data that is valid', async ({ baseURL: given }) => {
	const baseURL = given ?? '';
	const pages = indexable(await wholeSite(baseURL));
	for (const { address, page } of pages) {
		const { description = [], robots = [] } = page.meta;
		expect(page.title.length, address).toBeLessThan(160);
		expect(description, address).toHaveLength(1);
		expect(description[0]?.length, address).toBeLessThanOrEqual(160);
		expect(robots, address).toEqual(['max-image-preview:large']);
		expect(page.meta['og:url'], address).toEqual([baseURL + address]);
		expect(page.meta['og:image'], address).toHaveLength(1);
		expect(page.data, address).toHaveLength(1);
		expect(readShapes(page.data[0] ?? '{}').problems, address).toEqual([]);
	}
	const titles = Map.groupBy(pages, ({ page }) => `${page.lang} ${page.title}`);
	expect([...titles].filter(([, of]) => of.length > 1).map(([title]) => title)).toEqual([]);
});

test('every page that may be found is in a sitemap, and nothing else is; further pages of lists follow from the first', async ({
	baseURL: given,
}) => {
	const baseURL = given ?? '';
	const found = indexable(await wholeSite(baseURL)).map(({ address }) => baseURL + address);
	const pages = found.filter((address) => !/\?page=\d+$/.test(address));
	const listed = await addressesIn(`${baseURL}/sitemap.xml`);
	expect(new Set(listed).size).toBe(listed.length);
	// Journeys that publish meanwhile are in one and not yet in the other.
	const stays = async (address: string) => isIndexable(await visit(baseURL, address.slice(baseURL.length)));
	const missing = pages.filter((address) => !listed.includes(address));
	const strangers = listed.filter((address) => !pages.includes(address));
	expect(missing).toEqual([]);
	for (const address of strangers) expect(await stays(address), address).toBe(true);
	expect(strangers.length).toBeLessThan(20);
});

/** The addresses of pages in a sitemap, or in all that an index names. */
async function addressesIn(sitemap: string): Promise<string[]> {
	const answer = await fetch(sitemap);
	expect(answer.status, sitemap).toBe(200);
	const xml = await answer.text();
	const places = Array.from(xml.matchAll(/<(?:url|sitemap)>\s*<loc>([^<]+)<\/loc>/g), ([, place = '']) => place.replaceAll('&amp;', '&'));
	if (!xml.includes('<sitemapindex')) return places;
	const all: string[] = [];
	for (const place of places) if (!place.endsWith('/news-sitemap.xml')) all.push(...(await addressesIn(place)));
	return all;
}
