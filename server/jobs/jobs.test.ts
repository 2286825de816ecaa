import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { addReads } from '#db/desk/read-counts.ts';
import { addRedirect, listRedirects } from '#db/desk/redirects.ts';
import { createSection } from '#db/desk/sections.ts';
import { createArticle } from '#db/desk/write-article.ts';
import { migrate } from '#db/migrate.ts';
import { changesSince, lastChangeId } from '#db/reading/changes.ts';
import { migrations, openNewsroom } from '#db/testing/newsroom.ts';
import { actorOf } from '#db/testing/staff.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { jobs, runDueJobs } from './jobs.ts';
import { mediaJobs } from './media-jobs.ts';
import { startJobs } from './start-jobs.ts';

test('reads and uses of redirects that were counted are in the database when the portal has stopped', async () => {
	const file = join(temporaryFolder(), 'portal.db');
	const db = openDatabase(file);
	migrate(db, migrations);
	const sectionId = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const input = { locale: 'vi', sectionId, title: 'Cầu mới', lead: [], status: 'published' as const, publishedAt: new Date(0) };
	const id = createArticle(db, { ...input, document: documentOf(paragraph('Tin.')) });
	const all = [...jobs, ...mediaJobs({ mediaDir: '', signal: AbortSignal.abort() })];
	const writer = startJobs(file);
	addRedirect(db, actorOf('secretary'), { path: '/cu', target: '/thoi-su' });
	for (let time = 0; time < 3; time++) writer.count(id);
	for (const redirect of ['/cu', '/cu', '/da-xoa']) writer.use({ method: 'GET', headers: {} }, { redirect });
	await writer.close();
	expect(db.$client.prepare('SELECT article_id AS id, reads FROM read_count').all()).toEqual([{ id, reads: 3 }]);
	expect(listRedirects(db, actorOf('secretary'), {}).items).toMatchObject([
		{ path: '/cu', readers: 0, machines: 2, usedAt: expect.any(Number) },
	]);
	expect(db.$client.prepare('SELECT count(*) AS n FROM job').get()).toEqual({ n: all.length });
	db.$client.close();
});

test('a job runs in its time, and one that fails keeps none of the others from it', () => {
	const { db } = openNewsroom();
	const ran: string[] = [];
	const report = vi.fn();
	const broken = () => {
		throw new Error('no disk');
	};
	const due = [
		{ name: 'broken', every: 1000, run: broken },
		{ name: 'sound', every: 1000, run: () => void ran.push('sound') },
	];
	for (const now of [5000, 5500, 6000]) runDueJobs(db, due, report, now);
	expect(ran).toEqual(['sound', 'sound']);
	expect(report).toHaveBeenCalledTimes(2);
});

test('front pages change when other articles are read most, and only then', () => {
	const { db, write } = openNewsroom();
	const now = Date.now();
	const at = new Date(now - 3_600_000);
	const [bridge, rain] = [write({ title: 'Cầu mới', at }), write({ title: 'Mưa lớn', at })];
	addReads(
		db,
		new Map([
			[bridge, 5],
			[rain, 3],
		]),
		now,
	);
	const rank = () =>
		runDueJobs(
			db,
			jobs.filter(({ name }) => name === 'rank most read').map((job) => ({ ...job, every: 0 })),
			() => {},
		);
	rank();
	const before = lastChangeId(db);
	addReads(db, new Map([[bridge, 1]]), now);
	rank();
	expect(changesSince(db, before)).toEqual([]);
	addReads(db, new Map([[rain, 9]]), now);
	rank();
	expect(changesSince(db, before).map(({ keys }) => keys)).toEqual([['home']]);
});
