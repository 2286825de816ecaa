import { expect, test, vi } from 'vitest';
import { documentOf } from '#lib/document/build.ts';
import type { Verdict } from '#lib/video/states.ts';
import { insertUser } from '../auth/users.ts';
import { changesSince, lastChangeId } from '../reading/changes.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { listBrokenMedia } from './broken-media.ts';
import { imagesToFetch, imageToFetch, recordFetched, recordFetchFailure, requireFetchable } from './fetched-images.ts';
import { referencedImage } from './images.ts';
import { addReads } from './read-counts.ts';
import { checkVideo, dueVideos, isFresh, registerVideo, reportVideos, requireCheckable } from './video-checks.ts';
import { videoOf } from './videos.ts';
import { createArticle } from './write-article.ts';

const url = 'https://youtu.be/dQw4w9WgXcQ';
const hour = 3_600_000;

function openDesk() {
	const newsroom = openNewsroom();
	const join = (name: string, role: 'reporter' | 'editor') => ({
		id: insertUser(newsroom.db, { email: `${name}@bao.example`, name, role }, 'x'),
		name,
		role,
		locale: 'vi' as const,
	});
	return { ...newsroom, reporter: join('lan', 'reporter'), editor: join('hoa', 'editor') };
}

const answers = (verdict: Verdict) => async () => verdict;
const gone: Verdict = { finding: 'unavailable', reason: 'gone' };

test('a video is registered once, and what is no video at all is refused with the reason', () => {
	const { db, reporter } = openDesk();
	const id = registerVideo(db, reporter, url);
	expect(registerVideo(db, reporter, url)).toBe(id);
	expect(db.$client.prepare('SELECT action, subject_id FROM audit').all()).toEqual([{ action: 'register', subject_id: `${id}` }]);
	for (const [address, reason] of [
		['javascript:alert(1)', 'scheme'],
		['data:text/html,x', 'scheme'],
		['<iframe src="https://youtu.be/dQw4w9WgXcQ">', 'iframe'],
		['  ', 'empty'],
		['https://youtu.be/short', 'id'],
	] as const)
		expect(() => registerVideo(db, reporter, address)).toThrow(expect.objectContaining({ key: 'notAVideo', detail: { reason } }));
	const other = registerVideo(db, reporter, 'https://youtube.com.evil.com/watch?v=dQw4w9WgXcQ');
	expect(reportVideos(db, reporter, [other])).toMatchObject([{ state: 'unsupported', reason: 'host' }]);
	expect(dueVideos(db, 9)).toEqual([id]);
});

test('what a check finds is stored with its poster and its next time', async () => {
	const { db, reporter } = openDesk();
	const id = registerVideo(db, reporter, url);
	expect(isFresh(db, id, hour)).toBe(false);
	const posterId = await checkVideo(db, id, answers({ finding: 'ok', poster: 'https://i.example/p.jpg' }), reporter);
	expect(imageToFetch(db, posterId ?? 0)).toEqual({ id: posterId, url: 'https://i.example/p.jpg' });
	expect(reportVideos(db, reporter, [id])).toMatchObject([
		{ videoId: id, state: 'ok', provider: 'youtube', url, failures: 0, poster: { tone: 0 } },
	]);
	expect(isFresh(db, id, hour)).toBe(true);
	expect(dueVideos(db, 9)).toEqual([]);
	expect(dueVideos(db, 9, Date.now() + 25 * hour)).toEqual([id]);
	recordFetched(
		db,
		{ id: posterId ?? 0, url: 'https://i.example/p.jpg' },
		{ picture: { hash: 'a'.repeat(32), width: 9, height: 5, tone: 1 }, credit: '', bytes: 5 },
	);
	expect(reportVideos(db, reporter, [id])).toMatchObject([{ poster: { hash: 'a'.repeat(32), width: 9 } }]);
});

test('a video that played is hidden from readers only after the second failure', async () => {
	const { db, editor, write } = openDesk();
	const id = videoOf(db, url);
	const article = write({ title: 'Phim', video: { videoId: id, caption: '' } });
	await checkVideo(db, id, answers({ finding: 'ok' }));
	const before = lastChangeId(db);
	await checkVideo(db, id, answers(gone));
	expect(changesSince(db, before)).toEqual([]);
	expect(reportVideos(db, editor, [id])).toMatchObject([{ state: 'ok', reason: 'gone', failures: 1 }]);
	expect(dueVideos(db, 9, Date.now() + hour)).toEqual([id]);
	db.$client.exec(`UPDATE video SET failing_since = failing_since - ${hour}`);
	await checkVideo(db, id, answers(gone));
	expect(reportVideos(db, editor, [id])).toMatchObject([{ state: 'unavailable', failures: 2 }]);
	expect(changesSince(db, before).flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining([`article:${article}`, 'video']));
});

test('a film given by http plays by https once that answers', async () => {
	const { db, reporter } = openDesk();
	const id = registerVideo(db, reporter, 'http://cdn.example/a.mp4');
	await checkVideo(db, id, answers({ finding: 'ok', secureUrl: 'https://cdn.example/a.mp4' }));
	expect(db.$client.prepare('SELECT state, embed_url FROM video').all()).toEqual([{ state: 'ok', embed_url: 'https://cdn.example/a.mp4' }]);
});

test('nobody is asked about what is not to be public yet', async () => {
	const { db, editor } = openDesk();
	const id = videoOf(db, url);
	const notBefore = Date.now() + hour;
	db.$client.exec(`UPDATE video SET not_before = ${notBefore}`);
	const ask = vi.fn(answers({ finding: 'ok' }));
	await checkVideo(db, id, ask);
	expect(ask).not.toHaveBeenCalled();
	expect(reportVideos(db, editor, [id])).toMatchObject([{ state: 'not_yet_public' }]);
	expect(dueVideos(db, 9, notBefore)).toEqual([id]);
});

test('nobody is asked about what the newsroom has withdrawn', async () => {
	const { db, editor } = openDesk();
	const id = videoOf(db, url);
	db.$client.exec("UPDATE video SET state = 'withdrawn'");
	await checkVideo(db, id, answers({ finding: 'ok' }));
	expect(reportVideos(db, editor, [id])).toMatchObject([{ state: 'withdrawn' }]);
	expect(dueVideos(db, 9, Number.MAX_SAFE_INTEGER)).toEqual([]);
});

test('a check again is an editor’s right', () => {
	const { db, reporter, editor } = openDesk();
	const id = videoOf(db, url);
	expect(() => requireCheckable(db, reporter, id)).toThrow('notAllowed');
	expect(() => requireCheckable(db, editor, 999)).toThrow('absent');
	requireCheckable(db, editor, id);
});

test('fetching a picture now is an editor’s right, and written down', () => {
	const { db, reporter, editor } = openDesk();
	const id = referencedImage(db, 'https://a.example/a.jpg');
	expect(() => requireFetchable(db, reporter, id)).toThrow('notAllowed');
	expect(() => requireFetchable(db, editor, 999)).toThrow('absent');
	expect(requireFetchable(db, editor, id)).toEqual({ id, url: 'https://a.example/a.jpg' });
	expect(db.$client.prepare('SELECT action, subject FROM audit').all()).toEqual([{ action: 'fetch', subject: 'image' }]);
});

test('a picture that does not come is tried again later and later, then left', () => {
	const { db } = openDesk();
	const id = referencedImage(db, 'https://a.example/a.jpg', new Date(0));
	const waits: number[] = [];
	let now = 0;
	for (let failure = 1; failure < 6; failure++) {
		recordFetchFailure(db, id, now);
		const at = db.$client.prepare<[], number>('SELECT fetch_at FROM image').pluck().get() ?? 0;
		waits.push((at - now) / hour);
		expect(imagesToFetch(db, 9, at - 1)).toEqual([]);
		now = at;
		expect(imagesToFetch(db, 9, now)).toMatchObject([{ id }]);
	}
	expect(waits).toEqual([1, 4, 16, 64, 256]);
	recordFetchFailure(db, id, now);
	expect(imagesToFetch(db, 9, now * 2)).toEqual([]);
});

test('the report of what is broken names articles, the most read first', () => {
	const { db, sections, reporter, editor, write } = openDesk();
	const [dead, fine] = [videoOf(db, url), videoOf(db, 'https://youtu.be/00000000000')];
	db.$client.exec(`UPDATE video SET state = 'unavailable', reason = 'gone', failures = 2 WHERE id = ${dead}`);
	db.$client.exec(`UPDATE video SET state = 'ok' WHERE id = ${fine}`);
	const far = referencedImage(db, 'https://a.example/a.jpg');
	const quiet = write({ title: 'Ít người đọc', video: { videoId: dead, caption: '' } });
	write({ title: 'Lành lặn', video: { videoId: fine, caption: '' } });
	const loud = createArticle(db, {
		locale: 'vi',
		sectionId: sections.affairs,
		title: 'Nhiều người đọc',
		lead: [],
		status: 'published',
		publishedAt: today('08:00'),
		image: { imageId: far, alt: '', caption: '', credit: '' },
		document: documentOf({ type: 'video', attrs: { videoId: dead, caption: '' } }),
	});
	const now = today('12:00').getTime();
	addReads(db, new Map([[loud, 7]]), now);
	addReads(db, new Map([[loud, 50]]), now - 7 * 24 * hour);
	expect(() => listBrokenMedia(db, reporter, now)).toThrow('notAllowed');
	expect(listBrokenMedia(db, editor, now)).toMatchObject([
		{ articleId: loud, kind: 'picture', mediaId: far, reads: 7, address: 'https://a.example/a.jpg' },
		{ articleId: loud, kind: 'video', mediaId: dead, state: 'unavailable', reason: 'gone', failures: 2 },
		{ articleId: quiet, kind: 'video', mediaId: dead, reads: 0 },
	]);
});
