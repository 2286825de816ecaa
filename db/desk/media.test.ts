import { expect, test } from 'vitest';
import { documentOf } from '#lib/document/build.ts';
import { openDatabase } from '../client.ts';
import { migrate } from '../migrate.ts';
import { changesSince, lastChangeId } from '../reading/changes.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { referencedImage, storedImage } from './images.ts';
import { recordVideoCheck, videoOf } from './videos.ts';
import { createArticle } from './write-article.ts';

function portal() {
	const db = openDatabase(':memory:');
	migrate(db, new URL('../migrations', import.meta.url).pathname);
	return db;
}

test('a stored picture is one row, however often it is used', () => {
	const db = portal();
	const picture = { hash: 'a'.repeat(32), width: 800, height: 600, tone: 7 };
	const id = storedImage(db, picture);
	expect(storedImage(db, { ...picture, tone: 8 })).toBe(id);
	expect(storedImage(db, { ...picture, hash: 'b'.repeat(32) })).not.toBe(id);
});

test('a referenced picture is one row by its address', () => {
	const db = portal();
	const id = referencedImage(db, 'https://a.vn/a.jpg');
	expect(referencedImage(db, 'https://a.vn/a.jpg')).toBe(id);
	expect(referencedImage(db, 'https://a.vn/b.jpg')).not.toBe(id);
});

test('a video is one row by its address, and keeps the state a check has given it', () => {
	const db = portal();
	const url = 'https://youtu.be/dQw4w9WgXcQ';
	const id = videoOf(db, `\u200B ${url}\n`);
	db.$client.exec(`UPDATE video SET state = 'unavailable'`);
	expect(videoOf(db, url)).toBe(id);
	expect(db.$client.prepare('SELECT url, state, provider, provider_id, embed_url, watch_url, reason FROM video').all()).toEqual([
		{
			url,
			state: 'unavailable',
			provider: 'youtube',
			provider_id: 'dQw4w9WgXcQ',
			embed_url: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
			watch_url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
			reason: null,
		},
	]);
});

test('an address without end is kept cut and malformed', () => {
	const db = portal();
	const id = videoOf(db, `https://youtu.be/${'🎉'.repeat(5000)}`);
	const row = db.$client
		.prepare<[number], { url: string; state: string; reason: string }>('SELECT url, state, reason FROM video WHERE id = ?')
		.get(id);
	expect(row).toMatchObject({ state: 'malformed', reason: 'too_long' });
	expect(row?.url).toHaveLength(2000);
	expect(row?.url.isWellFormed()).toBe(true);
});

test('when a video turns out not to play, every page that shows it changes, and only then', () => {
	const { db, sections, write } = openNewsroom();
	const videoId = videoOf(db, 'https://youtu.be/dQw4w9WgXcQ');
	const [above, inside] = [
		write({ title: 'Phim trên đầu', video: { videoId, caption: '' } }),
		createArticle(db, {
			locale: 'vi',
			sectionId: sections.affairs,
			title: 'Phim trong bài',
			lead: [],
			status: 'published',
			publishedAt: today('08:00'),
			document: documentOf({ type: 'video', attrs: { videoId, caption: '' } }),
		}),
	];
	recordVideoCheck(db, videoId, { state: 'ok' });
	const before = lastChangeId(db);
	recordVideoCheck(db, videoId, { state: 'ok' });
	expect(changesSince(db, before)).toEqual([]);
	recordVideoCheck(db, videoId, { state: 'unavailable' });
	expect(changesSince(db, before).flatMap(({ keys }) => keys)).toEqual(
		expect.arrayContaining([`article:${above}`, `article:${inside}`, 'home', 'section:thoi-su', 'video']),
	);
});
