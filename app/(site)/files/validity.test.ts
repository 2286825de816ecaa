import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Database } from '#db/client.ts';
import { openDemo } from '#demo/demo.testing.ts';
import { indexFaults, sitemapFaults } from '#lib/sitemap/rules.testing.ts';
import { testHouse } from '../../../cli/import/import.testing.ts';
import { addressesIn, allFeeds, allSitemaps, feedFaults, hasXmllint, schemas, xmllint } from './files.testing.ts';

const corpus = join(schemas, '../news-vi.jsonl.gz');
const published = (db: Database) =>
	db.$client.prepare<[number], number>('SELECT count(*) FROM article WHERE public_at <= ?').pluck().get(Date.now());

const papers: Record<string, () => Promise<Database>> = {
	'the demo paper': async () => openDemo(),
	'1,608 real articles (needs ../shared/data)': async () => {
		const house = testHouse();
		await house.run(corpus, { createSections: true });
		return house.db;
	},
};

describe.each(Object.entries(papers))('%s', (name, open) => {
	const isThere = !name.includes('shared') || existsSync(corpus);

	test.skipIf(!isThere)('breaks no rule of sitemaps and feeds, and every article is in a sitemap once', { timeout: 300_000 }, async () => {
		const db = await open();
		const { index, news, files } = allSitemaps(db);
		expect(indexFaults(index)).toEqual([]);
		for (const [path, xml] of files) expect(sitemapFaults(xml), path).toEqual([]);
		expect(sitemapFaults(news, { isNews: true, mayBeEmpty: true })).toEqual([]);
		const addresses = [...files.values()].flatMap(addressesIn);
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(addresses.filter((address) => /-\d+$/.test(address))).toHaveLength(published(db) ?? 0);
		const feeds = await allFeeds(db);
		expect(feeds.some(({ items }) => items.length === 30)).toBe(true);
		expect(feeds.flatMap(feedFaults)).toEqual([]);
		if (!hasXmllint || !existsSync(schemas)) return;
		expect(xmllint(index, 'siteindex.xsd')).toBe('');
		for (const xml of [...files.values(), ...(addressesIn(news).length > 0 ? [news] : [])]) expect(xmllint(xml, 'sitemap.xsd')).toBe('');
	});
});

test.skipIf(!hasXmllint || !existsSync(schemas))('xmllint refuses what is no sitemap (needs xmllint and ../shared/data)', () => {
	const empty = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';
	expect(xmllint(empty, 'sitemap.xsd')).toContain('Missing child element');
	expect(sitemapFaults(empty)).toEqual(['there is no address in it']);
});
