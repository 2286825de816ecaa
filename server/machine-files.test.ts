import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { createArticle, replaceArticle } from '#db/desk/write-article.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { openPaper, openServer } from './paper.testing.ts';

/** A renderer of files that says how often it was asked for each. */
function countingRenderer() {
	const renders = new Map<string, number>();
	const start = async () => {
		const renderer = createServer(({ url = '' }, response) => {
			renders.set(url, (renders.get(url) ?? 0) + 1);
			const type = url.includes('/feeds/rss/') ? 'application/rss+xml; charset=utf-8' : 'application/xml; charset=utf-8';
			response.writeHead(200, { 'content-type': type }).end(`<made-by-request-number>${renders.get(url)}</made-by-request-number>`);
		});
		return { port: await openServer(renderer) };
	};
	return { start, count: (url: string) => renders.get(url) ?? 0 };
}

const copyOf = (sectionId: number, title: string) => ({
	...{ locale: 'vi', sectionId, slug: 'bai', title, lead: [], publishedAt: new Date('2026-03-02T08:00:00+07:00') },
	document: documentOf(paragraph('Tin.')),
});

test('programs are told the type of a feed, browsers that it is XML; both get the same', async () => {
	const { port } = await openPaper(countingRenderer().start);
	const asked = (accept: string) => fetch(`http://localhost:${port}/feed.xml`, { headers: { accept } });
	const [program, browser] = [await asked('*/*'), await asked('text/html,application/xhtml+xml,*/*;q=0.8')];
	expect([program, browser].map(({ headers }) => headers.get('content-type'))).toEqual([
		'application/rss+xml; charset=utf-8',
		'application/xml; charset=utf-8',
	]);
	expect(browser.headers.get('vary')).toBe('Accept-Encoding, Accept');
	expect(await browser.text()).toBe(await program.text());
	expect(browser.headers.get('etag')).toBe(program.headers.get('etag'));
});

/** A renderer of feeds that last changed at a moment. */
function datedRenderer(changedAt: () => Date) {
	return async () => {
		const renderer = createServer((_, response) =>
			response
				.writeHead(200, { 'content-type': 'application/rss+xml', 'last-modified': changedAt().toUTCString() })
				.end(`<at>${changedAt()}</at>`),
		);
		return { port: await openServer(renderer) };
	};
}

test('programs that know dates but no tags are told that a feed is as it was, and never that when it is not', async () => {
	let changedAt = new Date('2026-03-02T01:00:00Z');
	const { db, sectionId, port } = await openPaper(datedRenderer(() => changedAt));
	const ask = (headers: Record<string, string> = {}) => fetch(`http://localhost:${port}/feed.xml`, { headers });
	const date = 'Mon, 02 Mar 2026 01:00:00 GMT';
	const first = await ask();
	expect(first.headers.get('last-modified')).toBe(date);
	const known = await ask({ 'if-modified-since': date });
	expect([known.status, known.headers.get('etag'), known.headers.get('last-modified'), await known.text()]).toEqual([
		304,
		first.headers.get('etag'),
		date,
		'',
	]);
	const statuses = async (...asked: Record<string, string>[]) => Promise.all(asked.map(async (headers) => (await ask(headers)).status));
	const [earlier, later] = ['Mon, 02 Mar 2026 00:59:59 GMT', 'Mon, 02 Mar 2026 01:00:01 GMT'];
	expect(
		await statuses(
			{ 'if-modified-since': later },
			{ 'if-modified-since': earlier },
			{ 'if-modified-since': 'yesterday' },
			// A tag says more than a date.
			{ 'if-modified-since': date, 'if-none-match': '"another"' },
		),
	).toEqual([304, 200, 200, 200]);
	// What is being made anew has no date meanwhile, nor has what changed within this very second.
	changedAt = new Date();
	createArticle(db, { ...copyOf(sectionId, 'Tin mới'), status: 'published' });
	await new Promise((resolve) => setTimeout(resolve, 25));
	const stale = await ask({ 'if-modified-since': date });
	expect([stale.status, stale.headers.get('last-modified')]).toEqual([200, null]);
});

test('a sitemap is not made anew at every publication, a feed is, and both at once when something is withdrawn', async () => {
	const renderer = countingRenderer();
	const { db, sectionId, port } = await openPaper(renderer.start);
	const id = createArticle(db, { ...copyOf(sectionId, 'Cầu mới'), status: 'published' });
	const [sitemap, feed] = ['/vi/sitemaps/2026-03/1', '/vi/feeds/rss/home/0'];
	const ask = async () => {
		await fetch(`http://localhost:${port}/sitemaps/vi-2026-03.xml`).then((answer) => answer.text());
		await fetch(`http://localhost:${port}/feed.xml`).then((answer) => answer.text());
		// The front looks for changes every 20 ms.
		await new Promise((resolve) => setTimeout(resolve, 25));
	};
	await ask();
	expect([renderer.count(sitemap), renderer.count(feed)]).toEqual([1, 1]);
	for (let number = 0; number < 5; number++) {
		createArticle(db, { ...copyOf(sectionId, `Tin ${number}`), status: 'published' });
		await ask();
	}
	await ask();
	expect(renderer.count(sitemap)).toBe(1);
	expect(renderer.count(feed)).toBeGreaterThan(2);
	const fed = renderer.count(feed);
	replaceArticle(db, id, { ...copyOf(sectionId, 'Cầu mới'), status: 'withdrawn' });
	await ask();
	expect([renderer.count(sitemap), renderer.count(feed)]).toEqual([2, fed + 1]);
});
