import { expect, test } from 'vitest';
import type { FileUse } from '#lib/desk/file-limits.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { today } from '../testing/newsroom.ts';
import { contentFor, openStaffedNewsroom, refusalOf } from './desk.testing.ts';
import { createDraft, saveDraft } from './drafts.ts';
import { filesWith, listFiles, registerFile } from './file-library.ts';
import { storedFile } from './files.ts';
import { setFilmPoster } from './film-poster.ts';
import { holdVideo } from './hold-video.ts';
import { storedImage } from './images.ts';
import { usesOf, usesOfFile } from './media-uses.ts';
import { moveArticle } from './move-article.ts';
import { requireUpload } from './uploads.ts';
import { checkVideo, dueVideos, reportVideos, requireCheckable } from './video-checks.ts';
import { videoOf } from './videos.ts';

const now = today('09:00');
const file = (extension: 'mp3' | 'pdf' | 'mp4', letter: string, bytes = 2000) => ({ hash: letter.repeat(32), extension, bytes });
const all = { q: '', uses: [] as FileUse[], page: 1 };

test('files are found by their names without accents, and by what they are', () => {
	const { db, staff } = openStaffedNewsroom();
	registerFile(db, staff.reporter, { name: 'Phỏng vấn chủ tịch.mp3', stored: file('mp3', 'a') }, now);
	registerFile(db, staff.editor, { name: 'Nghị quyết 12.pdf', stored: file('pdf', 'b') }, today('10:00'));
	const names = (query: Partial<typeof all>) => listFiles(db, staff.reporter, { ...all, ...query }).items.map(({ name }) => name);
	expect(names({})).toEqual(['Nghị quyết 12.pdf', 'Phỏng vấn chủ tịch.mp3']);
	expect(names({ q: 'phong CHU' })).toEqual(['Phỏng vấn chủ tịch.mp3']);
	expect(names({ uses: ['document'] })).toEqual(['Nghị quyết 12.pdf']);
	expect(names({ uses: ['sound'], q: 'nghi quyet' })).toEqual([]);
});

test('the same file sent twice is one, under its first name', () => {
	const { db, staff } = openStaffedNewsroom();
	const first = registerFile(db, staff.reporter, { name: 'a.pdf', stored: file('pdf', 'a') }, now);
	const second = registerFile(db, staff.other, { name: 'b.pdf', stored: file('pdf', 'a') }, now);
	expect(second).toEqual(first);
});

test('bytes that an import brought in get a name from whoever sends them again, and stay nobody’s', () => {
	const { db, staff } = openStaffedNewsroom();
	const fileId = storedFile(db, file('mp3', 'a'), now);
	registerFile(db, staff.reporter, { name: 'Phỏng vấn.mp3', stored: file('mp3', 'a') }, today('10:00'));
	registerFile(db, staff.other, { name: 'Khác.mp3', stored: file('mp3', 'a') }, today('11:00'));
	expect(listFiles(db, staff.reporter, all).items).toMatchObject([{ fileId, name: 'Phỏng vấn.mp3', by: undefined, at: now.getTime() }]);
});

test('a film that is stored is a video that plays', () => {
	const { db, staff } = openStaffedNewsroom();
	const { videoId, fileId } = registerFile(db, staff.reporter, { name: 'lũ.mp4', stored: file('mp4', 'a'), durationS: 75 }, now);
	expect(reportVideos(db, staff.reporter, [videoId ?? 0])).toMatchObject([{ state: 'ok', provider: 'file' }]);
	expect(filesWith(db, staff.reporter, [fileId])).toMatchObject([{ videoId, name: 'lũ.mp4' }]);
});

test('sounds and films count for what one person may upload in a day', () => {
	const { db, staff } = openStaffedNewsroom();
	const most = 300 * 1_048_576;
	registerFile(db, staff.reporter, { name: 'a.mp4', stored: file('mp4', 'a', most) }, now);
	expect(refusalOf(() => requireUpload(db, staff.reporter, most, now))?.key).toBe('uploadQuota');
	expect(refusalOf(() => requireUpload(db, staff.other, most, now))).toBeUndefined();
	expect(refusalOf(() => requireUpload(db, staff.reporter, most, new Date(now.getTime() + 86_400_000)))).toBeUndefined();
});

test('pictures and files of a working copy are in use before it is printed, for whoever may read it', () => {
	const { db, staff, sections } = openStaffedNewsroom();
	const imageId = storedImage(db, { hash: 'f'.repeat(32), width: 10, height: 10, tone: 1 });
	const sound = registerFile(db, staff.reporter, { name: 'a.mp3', stored: file('mp3', 'a') }, now);
	const paper = registerFile(db, staff.reporter, { name: 'a.pdf', stored: file('pdf', 'b') }, now);
	const film = registerFile(db, staff.reporter, { name: 'a.mp4', stored: file('mp4', 'c') }, now);
	const document = documentOf(
		paragraph('Nghe và xem.'),
		{ type: 'figure', attrs: { imageId, alt: 'Cầu', caption: '', credit: '' } },
		{ type: 'pdf', attrs: { fileId: paper.fileId, title: 'Nghị quyết' } },
		{ type: 'video', attrs: { videoId: film.videoId ?? 0, caption: '' } },
	);
	const content = contentFor(sections.affairs, { document, narrationId: sound.fileId });
	const id = createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs, content }, now);
	const where = (actor: keyof typeof staff) =>
		[usesOf(db, staff[actor], 'image', imageId), ...[sound, paper, film].map(({ fileId }) => usesOfFile(db, staff[actor], fileId))].map(
			(uses) => uses.map(({ articleId }) => articleId),
		);
	expect(where('reporter')).toEqual([[id], [id], [id], [id]]);
	expect(where('editor')).toEqual([[id], [id], [id], [id]]);
	expect(where('other')).toEqual([[], [], [], []]);
	saveDraft(db, staff.reporter, { id, rev: 1, content: contentFor(sections.affairs), key: 'bỏ hết', kind: 'auto' }, now);
	expect(where('reporter')).toEqual([[], [], [], []]);
	saveDraft(db, staff.reporter, { id, rev: 2, content, key: 'thêm lại', kind: 'auto' }, now);
	moveArticle(db, staff.chief, { id, move: 'publishAtOnce', rev: 3, override: true }, now);
	expect(where('other')).toEqual([[id], [id], [id], [id]]);
});

test('a reporter has the videos of their own stories checked again, and no others', () => {
	const { db, staff, sections } = openStaffedNewsroom();
	const videoId = videoOf(db, 'https://youtu.be/aaaaaaaaaaa', now);
	const ask = (actor: keyof typeof staff) => refusalOf(() => requireCheckable(db, staff[actor], videoId))?.key;
	expect([ask('reporter'), ask('editor')]).toEqual(['notAllowed', undefined]);
	const content = contentFor(sections.affairs, { video: { videoId, caption: '' } });
	createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs, content }, now);
	expect([ask('reporter'), ask('other')]).toEqual([undefined, 'notAllowed']);
});

test('a video that is not public before its hour says so until then, and is asked about at its hour', async () => {
	const { db, staff } = openStaffedNewsroom();
	const videoId = videoOf(db, 'https://youtu.be/aaaaaaaaaaa', now);
	const until = new Date(Date.now() + 3_600_000);
	expect(refusalOf(() => holdVideo(db, staff.reporter, videoId, until))?.key).toBe('notAllowed');
	expect(refusalOf(() => holdVideo(db, staff.editor, videoId, new Date(Date.now() - 1000)))?.key).toBe('timePast');
	holdVideo(db, staff.editor, videoId, until);
	const asked: string[] = [];
	const plays = async () => {
		asked.push('asked');
		return { finding: 'ok' } as const;
	};
	await checkVideo(db, videoId, plays);
	expect(asked).toEqual([]);
	expect(reportVideos(db, staff.editor, [videoId])).toMatchObject([{ state: 'not_yet_public', notBefore: until.getTime() }]);
	expect(dueVideos(db, 10, until.getTime() - 1)).toEqual([]);
	expect(dueVideos(db, 10, until.getTime())).toEqual([videoId]);
	holdVideo(db, staff.editor, videoId, undefined);
	await checkVideo(db, videoId, plays);
	expect(reportVideos(db, staff.editor, [videoId])).toMatchObject([{ state: 'ok' }]);
});

test('a film gets its first picture from whoever brings it in, another from an editor', () => {
	const { db, staff } = openStaffedNewsroom();
	const { videoId = 0 } = registerFile(db, staff.reporter, { name: 'lũ.mp4', stored: file('mp4', 'a') }, now);
	const picture = (letter: string) => storedImage(db, { hash: letter.repeat(32), width: 90, height: 60, tone: 1 });
	setFilmPoster(db, staff.reporter, videoId, picture('b'), now);
	expect(reportVideos(db, staff.reporter, [videoId])[0]?.poster?.hash).toBe('b'.repeat(32));
	expect(refusalOf(() => setFilmPoster(db, staff.reporter, videoId, picture('c'), now))?.key).toBe('notAllowed');
	setFilmPoster(db, staff.editor, videoId, picture('c'), now);
	expect(reportVideos(db, staff.reporter, [videoId])[0]?.poster?.hash).toBe('c'.repeat(32));
	const foreign = videoOf(db, 'https://youtu.be/aaaaaaaaaaa', now);
	expect(refusalOf(() => setFilmPoster(db, staff.editor, foreign, picture('d'), now))?.key).toBe('absent');
});
