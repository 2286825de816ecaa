import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { storedImage } from '#db/desk/images.ts';
import { keepOldFile } from '#db/desk/old-files.ts';
import { addPattern } from '#db/desk/redirect-patterns.ts';
import { addRedirect } from '#db/desk/redirects.ts';
import { createSection } from '#db/desk/sections.ts';
import { rememberSourceItem } from '#db/desk/source-items.ts';
import { createArticle } from '#db/desk/write-article.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/testing/newsroom.ts';
import { actorOf } from '#db/testing/staff.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { readEnvironment } from '#lib/environment.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { createFront } from './front.ts';
import { openHouse } from './open-house.ts';
import { openServer } from './paper.testing.ts';
import { createUses } from './uses.ts';

const secretary = actorOf('secretary');
const reader = 'Mozilla/5.0 (Linux; Android 14) Chrome/140 Mobile';
const token = 'sixteen-letters-long';

/** A paper that moved in, behind its front; what readers missed is noted. */
async function openMovedIn() {
	const settings = readEnvironment({ DATA_DIR: join(temporaryFolder(), 'data'), METRICS_TOKEN: token });
	const db = openDatabase(settings.databaseFile);
	migrate(db, migrations);
	const sectionId = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const copy = { locale: 'vi', sectionId, title: 'Cầu mới', lead: [], publishedAt: new Date(0), document: documentOf(paragraph('Tin.')) };
	const id = createArticle(db, { ...copy, status: 'published' });
	rememberSourceItem(db, { locale: 'vi', sourceId: '7', articleId: id, digest: '' });
	const renderer = await openServer(createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>trang</p>')));
	const missed: string[] = [];
	const uses = createUses();
	const pool = { pick: async () => ({ port: renderer }), pids: () => [], close: async () => {} };
	const house = openHouse({
		root: temporaryFolder(),
		settings,
		db,
		presses: pool,
		pool,
		jobs: { count: () => {}, miss: (_, target) => missed.push(target), use: uses.note, close: async () => {} },
		plainPages: new Map(),
	});
	const port = await openServer(createFront(house.desks, { ...house, siteUrl: settings.siteUrl, plainPages: new Map() }));
	const ask = async (path: string, { method = 'GET', agent = reader } = {}) => {
		const headers = { authorization: `Bearer ${token}`, 'user-agent': agent };
		const answer = await fetch(`http://localhost:${port}${path}`, { method, redirect: 'manual', headers });
		return { status: answer.status, to: answer.headers.get('location'), body: await answer.text() };
	};
	return { db, ask, missed, uses, article: `/thoi-su/cau-moi-${id}` };
}

test('however an old address is written, readers come to the story in one step', async () => {
	const { db, ask, article } = await openMovedIn();
	addPattern(db, secretary, { pattern: '/2019/{slug}-{id}.html', kind: 'source', target: '{id}' });
	addPattern(db, secretary, { pattern: '/index.php?nv=news&id={id}', kind: 'source', target: '{id}' });
	addRedirect(db, secretary, { path: '/?p=7', target: '/van-hoa/ten-cu-1' });
	for (const path of [
		'/2019/cau-7.html',
		'/2019//Cau-7.html/',
		'/index.php?nv=news&id=7',
		'/Index.php?NV=news&ID=7',
		'/?p=7',
		'/?p=7&fbclid=x',
	])
		expect(await ask(path), path).toMatchObject({ status: 301, to: article });
	expect(await ask('/Thoi-Su/')).toMatchObject({ status: 308, to: '/thoi-su' });
});

test('a picture of the old site is led to ours, in whatever size and form it is asked for', async () => {
	const { db, ask, missed, uses } = await openMovedIn();
	const hash = '0a'.repeat(16);
	keepOldFile(db, '/wp-content/uploads/2019/05/%C4%91%C3%A8n.jpg', {
		imageId: storedImage(db, { hash, width: 1000, height: 500, tone: 0 }),
	});
	for (const name of ['đèn.jpg', 'đèn-300x200.jpg', 'Đèn-1024x512.JPG', 'đèn.jpg?w=300'])
		expect(await ask(encodeURI(`/wp-content/uploads/2019/05/${name}`)), name).toMatchObject({
			status: 301,
			to: `/media/${hash}-1000.webp`,
		});
	expect((await ask('/wp-content/uploads/2019/05/khac.jpg')).status).toBe(404);
	expect([missed, uses.take()]).toEqual([['/wp-content/uploads/2019/05/khac.jpg'], []]);
});

test('made-up queries and addresses fill no memory, and those that are missed are noted', async () => {
	const { db, ask, missed } = await openMovedIn();
	addPattern(db, secretary, { pattern: '/?p={id}', kind: 'source', target: '{id}' });
	for (let number = 100; number < 400; number++) expect((await ask(`/?p=${number}`)).status).toBe(200);
	for (let number = 100; number < 400; number++) expect((await ask(`/tin/${number}.html?x=${number}`)).status).toBe(404);
	const { body } = await ask('/metrics');
	expect(body).toContain('portal_cache_pages 1\n');
	expect(body).toContain('portal_cache_minor 1\n');
	expect(missed).toHaveLength(300);
	expect(missed[0]).toBe('/tin/100.html?x=100');
});

test('each redirect and each pattern counts whom it leads on, in whatever form they ask; what moves by itself counts for none', async () => {
	const { db, ask, uses, article } = await openMovedIn();
	const pattern = addPattern(db, secretary, { pattern: '/2019/{slug}-{id}.html', kind: 'source', target: '{id}' });
	const byQuery = addPattern(db, secretary, { pattern: '/?p={id}', kind: 'source', target: '{id}' });
	addRedirect(db, secretary, { path: '/cu/đường', target: '/thoi-su' });
	for (const path of ['/2019/cau-7.html', '/2019//Cau-7.html/', '/?p=7&fbclid=x', encodeURI('/cu/đường'), encodeURI('/Cu/đường/feed/')])
		expect((await ask(path)).status, path).toBe(301);
	await ask('/2019/cau-7.html', { agent: 'Googlebot/2.1 (+http://www.google.com/bot.html)' });
	await ask('/2019/cau-7.html', { method: 'HEAD' });
	expect((await ask(article.replace('cau-moi', 'ten-cu'))).status).toBe(301);
	expect((await ask('/2019/khong-8.html')).status).toBe(404);
	const taken = uses.take();
	expect(taken).toMatchObject([
		{ rule: { pattern }, readers: 2, machines: 1 },
		{ rule: { pattern: byQuery }, readers: 1, machines: 0 },
		{ rule: { redirect: '/cu/%C4%91%C6%B0%E1%BB%9Dng' }, readers: 2, machines: 0 },
	]);
	expect(uses.take()).toEqual([]);
});
