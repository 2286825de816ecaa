import { readdirSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { referencedImage } from '#db/desk/images.ts';
import { videoOf } from '#db/desk/videos.ts';
import { changesSince, lastChangeId } from '#db/reading/changes.ts';
import { openNewsroom } from '#db/testing/newsroom.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { openInternet } from '#media/internet.testing.ts';
import { jobsEnded, runDueJobs } from './jobs.ts';
import { mediaJobs } from './media-jobs.ts';

test('what is due is asked about and fetched, within bounds, and the pages that show it change', async () => {
	const { db, write } = openNewsroom();
	const mediaDir = temporaryFolder();
	const poster = await sharp({ create: { width: 120, height: 90, channels: 3, background: '#5af' } })
		.jpeg()
		.toBuffer();
	const { fetch, connections } = await openInternet({
		answer: ({ url = '', headers }, response) => {
			if (headers.host === 'i.example') response.end(poster);
			else if (headers.host === 'gone.example') response.writeHead(404).end();
			else if (url.includes('aaaaaaaaaaa')) response.end(JSON.stringify({ thumbnail_url: 'https://i.example/p.jpg' }));
			else response.writeHead(404).end();
		},
	});
	const [alive, dead] = [videoOf(db, 'https://youtu.be/aaaaaaaaaaa'), videoOf(db, 'https://youtu.be/bbbbbbbbbbb')];
	videoOf(db, 'https://www.facebook.com/watch?v=1');
	const film = write({ title: 'Phim', video: { videoId: alive, caption: '' } });
	const photo = write({
		title: 'Ảnh',
		image: { imageId: referencedImage(db, 'https://i.example/a.jpg'), alt: '', caption: '', credit: '' },
	});
	referencedImage(db, 'https://gone.example/a.jpg');
	referencedImage(db, 'http://169.254.169.254/a.jpg');
	const report: unknown[] = [];
	const jobs = mediaJobs({ mediaDir, fetch, signal: new AbortController().signal }).map((job) => ({ ...job, every: 0 }));
	const before = lastChangeId(db);
	for (let time = 0; time < 2; time++) {
		runDueJobs(db, jobs, (name, error) => report.push(name, error));
		await jobsEnded();
	}
	expect(report).toEqual([]);
	expect(db.$client.prepare('SELECT id, state, poster_id IS NOT NULL AS poster FROM video WHERE id IN (?, ?)').all(alive, dead)).toEqual([
		{ id: alive, state: 'ok', poster: 1 },
		{ id: dead, state: 'unavailable', poster: 0 },
	]);
	expect(db.$client.prepare('SELECT source_url AS url, width, fetch_failures AS failures FROM image ORDER BY id').all()).toEqual([
		{ url: 'https://i.example/a.jpg', width: 120, failures: 0 },
		{ url: 'https://gone.example/a.jpg', width: null, failures: 1 },
		{ url: 'http://169.254.169.254/a.jpg', width: null, failures: 1 },
		{ url: 'https://i.example/p.jpg', width: 120, failures: 0 },
	]);
	expect(changesSince(db, before).flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining([`article:${film}`, `article:${photo}`]));
	expect(connections.filter((connection) => !connection.endsWith('@93.184.215.14'))).toEqual([]);
	expect(readdirSync(`${mediaDir}/incoming`)).toEqual([]);
});

test('a portal that is told to stop takes silence for nothing', async () => {
	const { db } = openNewsroom();
	videoOf(db, 'https://youtu.be/aaaaaaaaaaa');
	referencedImage(db, 'https://i.example/a.jpg');
	const stopping = new AbortController();
	const { fetch } = await openInternet({ answer: () => stopping.abort() });
	runDueJobs(db, mediaJobs({ mediaDir: temporaryFolder(), fetch, signal: stopping.signal }), () => {});
	await jobsEnded();
	expect(db.$client.prepare('SELECT state, checked_at FROM video').all()).toEqual([{ state: 'unchecked', checked_at: null }]);
	expect(db.$client.prepare('SELECT fetch_failures AS failures FROM image').all()).toEqual([{ failures: 0 }]);
});
