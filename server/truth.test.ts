import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '#db/client.ts';
import { createArticle, replaceArticle } from '#db/desk/write-article.ts';
import { findArticle } from '#db/reading/article.ts';
import { findArticlePlace } from '#db/reading/article-state.ts';
import { latestArticles } from '#db/reading/lists.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { openPaper, openServer } from './paper.testing.ts';

/** Changes made through the database layer. */
const changes = 1000;
/** What may pass (ms) between the acknowledgement of a change and the request that must see it. */
const delay = 100;

/** A renderer that shows what the database holds, slowly enough for changes to come in between. Reads as the real pages do, in a connection of its own. */
async function startRenderer(file: string): Promise<{ port: number }> {
	const db = openDatabase(file);
	const renderer = createServer(async (request, response) => {
		const id = Number(/(?:-|articles\/)(\d+)$/.exec(request.url ?? '')?.[1]);
		if (request.url === '/vi/absent/unknown')
			return response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Không tìm thấy trang</p>');
		const article = id ? findArticle(db, id) : undefined;
		const state = id ? (findArticlePlace(db, id)?.state ?? 'hidden') : 'public';
		const titles = id ? [article?.title ?? ''] : latestArticles.newest(db, 'vi', undefined, 20).map(({ title }) => title);
		await wait(Math.random() * 8);
		const status = state === 'withdrawn' ? 410 : state === 'hidden' ? 404 : 200;
		response.writeHead(status, { 'content-type': 'text/html' }).end(titles.map((title) => `<p>${title}</p>`).join(''));
	});
	return { port: await openServer(renderer, () => db.$client.close()) };
}

/** What each article said last, since when, and whether it may be read. */
type Truth = Map<number, { text: string; at: number; status: 200 | 410 }>;

function copyOf(sectionId: number, title: string) {
	return { locale: 'vi', sectionId, slug: 'bai', title, lead: [], publishedAt: new Date(0), document: documentOf(paragraph('Tin.')) };
}

/** Publishes, corrects and withdraws, one after another, and notes what was acknowledged when. */
async function writeNews(db: Database, sectionId: number, truth: Truth): Promise<void> {
	for (let number = 0; number < changes; number++) {
		const ids = [...truth.keys()];
		const id =
			number < 10 || number % 50 === 0
				? createArticle(db, { ...copyOf(sectionId, `Tin ${number}`), status: 'published' })
				: ids[number % ids.length];
		if (id === undefined) throw new Error('No article to change.');
		const status = number % 7 === 0 && truth.has(id) ? 410 : 200;
		replaceArticle(db, id, { ...copyOf(sectionId, `Tin ${number}`), status: status === 410 ? 'withdrawn' : 'published' });
		truth.set(id, { text: `<p>Tin ${number}</p>`, at: performance.now(), status });
		await wait(4);
	}
}

type Lie = { path: string; wanted: string; got: string; late: number };

/** Reads articles until the writer is done, and notes every answer that was older than it may be. */
async function read(port: number, truth: Truth, isDone: () => boolean): Promise<{ lies: Lie[]; answers: number }> {
	const lies: Lie[] = [];
	let answers = 0;
	while (!isDone()) {
		const ids = [...truth.keys()];
		const id = ids[Math.floor(Math.random() * ids.length)];
		const known = id === undefined ? undefined : truth.get(id);
		if (!known || performance.now() - known.at < delay) {
			await wait(1);
			continue;
		}
		const late = performance.now() - known.at;
		const answer = await fetch(`http://localhost:${port}/thoi-su/bai-${id}`);
		const body = await answer.text();
		answers++;
		// Changed again while it was under way: either text is true.
		if (truth.get(id ?? 0) !== known) continue;
		const isTrue = known.status === 410 ? answer.status === 410 : body === known.text;
		if (!isTrue) lies.push({ path: `/thoi-su/bai-${id}`, wanted: known.text, got: `${answer.status} ${body}`, late });
	}
	return { lies, answers };
}

test(`${changes} times published, corrected and withdrawn: no reader sees the old text ${delay} ms after`, async () => {
	const { db, sectionId, port } = await openPaper(startRenderer);
	const truth: Truth = new Map();
	let done = false;
	const writing = writeNews(db, sectionId, truth).finally(() => {
		done = true;
	});
	const readers = await Promise.all(Array.from({ length: 8 }, () => read(port, truth, () => done)));
	await writing;
	await wait(100);
	db.$client.close();
	expect(readers.flatMap(({ lies }) => lies)).toEqual([]);
	expect(readers.reduce((sum, { answers }) => sum + answers, 0)).toBeGreaterThan(changes);
});

test('lists are never more than ten seconds old, and an article that is scheduled appears at its minute', async () => {
	const { db, sectionId, port } = await openPaper(startRenderer);
	const front = async () => (await fetch(`http://localhost:${port}/`)).text();
	const soon = Date.now() + 3000;
	const scheduled = createArticle(db, { ...copyOf(sectionId, 'Tin hẹn giờ'), status: 'scheduled', publishedAt: new Date(soon) });
	await wait(30);
	expect(await front()).not.toContain('Tin hẹn giờ');
	expect((await fetch(`http://localhost:${port}/thoi-su/bai-${scheduled}`)).status).toBe(404);
	createArticle(db, { ...copyOf(sectionId, 'Tin mới'), status: 'published' });
	await wait(30);
	await front();
	await vi.waitFor(async () => expect(await front()).toContain('Tin mới'), 10_000);
	await wait(soon - Date.now() + 50);
	expect(await (await fetch(`http://localhost:${port}/thoi-su/bai-${scheduled}`)).text()).toContain('Tin hẹn giờ');
	await front();
	await vi.waitFor(async () => expect(await front()).toContain('Tin hẹn giờ'), 10_000);
	db.$client.close();
});
