import type { APIRequestContext } from '@playwright/test';
import { createCorrection } from '#db/desk/corrections.ts';
import { readDeskSettings, saveSettings } from '#db/desk/edit-settings.ts';
import { moveArticle } from '#db/desk/move-article.ts';
import { createArticle } from '#db/desk/write-article.ts';
import { listSections } from '#db/reading/sections.ts';
import { user } from '#db/schema/desk.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { atomFaults, jsonFaults, rssFaults } from '#lib/feed/rules.testing.ts';
import { indexFaults, sitemapFaults } from '#lib/sitemap/rules.testing.ts';
import { named, parseXml, textOf } from '#lib/xml.testing.ts';
import { ask } from './support/ask.ts';
import { withDatabase } from './support/newcomer.ts';
import { atOnce, expect, test } from './support/test.ts';

/** How soon lists must show what is new. */
const inTime = { timeout: 30_000, intervals: [500] };

const read = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

/** A published article of a test's own; returns its id, and a way to withdraw it. */
function print(title: string) {
	return withDatabase((db) => {
		const section = listSections(db, 'vi').find(({ slug }) => slug === 'the-thao');
		if (!section) throw new Error('The demo has no section the-thao.');
		const id = createArticle(db, {
			...{ locale: 'vi', sectionId: section.id, title, lead: ['Tóm tắt.'], status: 'published' },
			publishedAt: new Date(),
			document: documentOf(paragraph('Một đoạn văn.')),
		});
		return {
			id,
			withdraw: () => withDatabase((own) => moveArticle(own, chief(own), { id, move: 'withdraw', rev: 0, note: 'Kiểm tra' })),
			correct: (text: string) => withDatabase((own) => createCorrection(own, id, text)),
		};
	});
}

function chief(db: Parameters<typeof listSections>[0]) {
	const found = db
		.select()
		.from(user)
		.all()
		.find(({ role }) => role === 'chief');
	if (!found) throw new Error('Nobody is the editor-in-chief.');
	return { id: found.id, name: found.name, role: 'chief' as const, locale: 'vi' as const };
}

test('feeds and sitemaps say when the paper last changed, and nobody who knows fetches them again', async ({ request }) => {
	for (const path of ['/feed.xml', '/feed.atom', '/feed.json', '/sitemap.xml', '/sitemaps/vi-pages.xml']) {
		const asked = async () => {
			const since = (await request.get(path)).headers()['last-modified'];
			return since === undefined ? 0 : (await request.get(path, { headers: { 'If-Modified-Since': since } })).status();
		};
		// Journeys that publish meanwhile change them again.
		await expect.poll(asked, { message: path, ...inTime }).toBe(304);
	}
});

test.describe('for crawlers', () => {
	test('robots.txt names the sitemaps, and every page they list is there, to be indexed, under that address', async ({
		request,
		javaScriptEnabled,
	}) => {
		test.skip(!javaScriptEnabled, 'nothing of it depends on script');
		test.slow();
		const robots = await read(request, '/robots.txt');
		const [index = '', news = ''] = Array.from(robots.matchAll(/^Sitemap: (.*)$/gm), ([, address = '']) => new URL(address).pathname);
		const indexXml = await read(request, index);
		expect(indexFaults(indexXml)).toEqual([]);
		expect(sitemapFaults(await read(request, news), { isNews: true })).toEqual([]);
		const files = named(parseXml(indexXml), 'sitemap').map((file) => textOf(file, 'loc') ?? '');
		const addresses: string[] = [];
		for (const file of files) {
			const answer = await request.get(file);
			expect(answer.headers()['content-type']).toBe('application/xml; charset=utf-8');
			expect(sitemapFaults(await answer.text())).toEqual([]);
			addresses.push(...named(parseXml(await answer.text()), 'url').map((url) => textOf(url, 'loc') ?? ''));
		}
		expect(addresses.length).toBeGreaterThan(100);
		const faults: string[] = [];
		for (const address of addresses) {
			const answer = await request.get(address, { maxRedirects: 0 });
			const html = await answer.text();
			const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
			if (answer.status() === 200 && canonical === address && !/<meta name="robots" content="[^"]*noindex/.test(html)) continue;
			// Another test may have withdrawn its article in between.
			if (answer.status() !== 410) faults.push(`${address}: ${answer.status()} ${canonical}`);
		}
		expect(faults).toEqual([]);
	});

	test('a sitemap is gzipped for who asks, and sent again only when it changed', async ({ baseURL, request }) => {
		const [file = ''] = Array.from(
			(await read(request, '/sitemap.xml')).matchAll(/<loc>([^<]*vi-topics[^<]*)</g),
			([, each = '']) => new URL(each).pathname,
		);
		const zipped = await ask(baseURL, file, { headers: { 'accept-encoding': 'gzip' } });
		expect([zipped.status, zipped.headers['content-encoding']]).toEqual([200, 'gzip']);
		const again = await ask(baseURL, file, { headers: { 'if-none-match': `${zipped.headers.etag}` } });
		expect(again.status).toBe(304);
	});

	test('a file that does not exist is a page that is not there', async ({ request }) => {
		for (const path of [
			'/sitemaps/vi-1999-01.xml',
			'/sitemaps/vi-pages-2.xml',
			'/sitemaps/xx-pages.xml',
			'/khong-co/feed.xml',
			'/gioi-thieu/feed.xml',
		])
			expect((await request.get(path)).status(), path).toBe(404);
	});
});

test('what is withdrawn leaves feeds and sitemaps at once; what is new or corrected is in them within ten seconds', async ({
	request,
	javaScriptEnabled,
}) => {
	test.skip(!javaScriptEnabled, 'nothing of it depends on script');
	test.slow();
	const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
	const places = ['/feed.xml', '/the-thao/feed.atom', '/the-thao/feed.json', '/news-sitemap.xml', `/sitemaps/vi-${month}.xml`];
	for (const path of places) await request.get(path);
	const { id, correct, withdraw } = print('Bài sẽ bị rút khỏi báo');
	const showing = async () => {
		const texts = await Promise.all(places.map((path) => read(request, path)));
		return texts.map((text) => text.includes(`bai-se-bi-rut-khoi-bao-${id}`));
	};
	await expect.poll(showing, inTime).toEqual(places.map(() => true));
	correct('Đội thắng là đội áo xanh.');
	await expect.poll(() => read(request, '/the-thao/feed.json'), inTime).toContain('Đội thắng là đội áo xanh.');
	withdraw();
	await expect.poll(showing, atOnce).toEqual(places.map(() => false));
});

test('feeds have their types, keep their rules and name themselves', async ({ baseURL, request }) => {
	const formats = [
		{ ending: 'xml', type: 'application/rss+xml; charset=utf-8', faultsOf: rssFaults },
		{ ending: 'atom', type: 'application/atom+xml; charset=utf-8', faultsOf: atomFaults },
		{ ending: 'json', type: 'application/feed+json', faultsOf: jsonFaults },
	];
	for (const place of [
		'',
		'/en',
		'/thoi-su',
		'/en/current-affairs',
		'/chu-de/cay-che',
		'/en/topics/tea',
		'/tac-gia/ha-linh',
		'/en/authors/ha-linh',
	])
		for (const { ending, type, faultsOf } of formats) {
			const path = `${place}/feed.${ending}`;
			const answer = await request.get(path);
			expect([answer.status(), answer.headers()['content-type']], path).toEqual([200, type]);
			const text = await answer.text();
			expect(faultsOf(text), path).toEqual([]);
			expect(text).toContain(`${baseURL}${path}`);
		}
});

test('a feed that was moved or is looked for by habit is found', async ({ baseURL }) => {
	for (const [asked, found] of [
		['/feed', '/feed.xml'],
		['/feed/', '/feed.xml'],
		['/rss/thoi-su.rss', '/thoi-su/feed.xml'],
		['/en/atom.xml', '/en/feed.atom'],
		['/favicon.ico', '/icon.svg'],
		['/sitemap_index.xml', '/sitemap.xml'],
		['/wp-sitemap.xml', '/sitemap.xml'],
	] as const)
		expect((await ask(baseURL, asked)).headers.location, asked).toBe(found);
});

test('a feed in a browser is a page to read, with a way to each article', async ({ page }) => {
	for (const path of ['/feed.xml', '/en/feed.atom']) {
		const answer = await page.goto(path);
		expect(answer?.headers()['content-type']).toBe('application/xml; charset=utf-8');
		const [title, link] = [page.locator('item > title, entry > title').first(), page.locator('item > a, entry > a').first()];
		await expect(title).toHaveCSS('font-weight', '650');
		await expect(page.locator('item > guid, entry > id').first()).toBeHidden();
		const headline = await title.textContent();
		await link.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${headline}`);
	}
});

test('readers find every feed on one page', async ({ page }) => {
	await page.goto('/thoi-su');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Nguồn cấp RSS' }).click();
	await expect(page).toHaveURL('/rss');
	const feeds = page.getByRole('list', { name: 'Nguồn cấp RSS của Văn hóa' });
	await expect(feeds.getByRole('link')).toHaveText(['RSS', 'Atom', 'JSON']);
	const addresses = await page
		.locator('main')
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(addresses.length).toBeGreaterThan(60);
	for (const address of addresses) expect((await page.request.head(address)).status(), address).toBe(200);
});

test('the paper decides how much feeds hold and whether crawlers for language models may come, and it is so at once', async ({
	request,
	javaScriptEnabled,
}) => {
	test.skip(!javaScriptEnabled, 'nothing of it depends on script');
	const decide = (feedContent: string, aiCrawlers: string) =>
		withDatabase((db) => {
			const { rev, secondFactorRoles, fourEyes } = readDeskSettings(db, chief(db));
			saveSettings(db, chief(db), { rev, secondFactorRoles, fourEyes, values: { '': { feedContent, aiCrawlers }, vi: {}, en: {} } });
		});
	const seen = async () => [
		/GPTBot[\s\S]*Disallow: \/\n/.test(await read(request, '/robots.txt')),
		(await read(request, '/en/economy/feed.xml')).includes('<content:encoded>'),
	];
	expect(await seen()).toEqual([false, true]);
	decide('lead', 'refused');
	try {
		await expect.poll(seen, atOnce).toEqual([true, false]);
	} finally {
		decide('', '');
	}
	await expect.poll(seen, atOnce).toEqual([false, true]);
});
