import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Role } from '#lib/desk/roles.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { resolve } from '../reading/resolve.ts';
import { article, correction, withdrawal } from '../schema/article.ts';
import { audit, draft, revision } from '../schema/desk.ts';
import { image } from '../schema/media.ts';
import { change } from '../schema/site.ts';
import { today } from '../testing/newsroom.ts';
import { brokenAuditEntry } from './audit.ts';
import { contentFor, everything, openStaffedNewsroom, refusalOf } from './desk.testing.ts';
import { createDraft, saveDraft } from './drafts.ts';
import { type MoveInput, moveArticle } from './move-article.ts';
import { findPlace } from './standing.ts';
import { videoOf } from './videos.ts';

/** A newsroom with a story of the reporter's, and short words for what is done to it. */
function desk() {
	const newsroom = openStaffedNewsroom();
	const { db, staff, sections } = newsroom;
	const id = createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs }, today('09:00'));
	let number = 0;
	const rev = () => db.select({ rev: draft.rev }).from(draft).where(eq(draft.articleId, id)).get()?.rev ?? 0;
	const save = (by: Role, title: string, at = today('09:10')) =>
		saveDraft(db, staff[by], { id, rev: rev(), content: contentFor(sections.affairs, { title }), key: `${++number}`, kind: 'auto' }, at);
	const move = (by: Role, what: MoveInput['move'], more: Partial<MoveInput> = {}, now = today('10:00')) =>
		moveArticle(db, staff[by], { id, move: what, rev: rev(), override: true, ...more }, now);
	const row = () => db.select().from(article).where(eq(article.id, id)).get();
	const working = () => db.select().from(draft).where(eq(draft.articleId, id)).get();
	const path = () => `/thoi-su/${row()?.slug}-${id}`;
	/** Brings the story to print at half past ten. */
	const print = () => {
		save('reporter', 'Cầu mới');
		move('reporter', 'submit');
		move('editor', 'approve');
		move('secretary', 'publish', {}, today('10:30'));
	};
	return { ...newsroom, id, rev, save, move, row, working, path, print };
}

test('from a reporter’s desk to print: each step is kept as a revision and written in the log', () => {
	const { db, print, row, working } = desk();
	print();
	expect(row()).toMatchObject({ status: 'published', title: 'Cầu mới', slug: 'cau-moi', publishedAt: today('10:30') });
	expect(working()).toMatchObject({ rev: 2, publishedRev: 2, stage: 'draft' });
	expect(
		db
			.select()
			.from(revision)
			.all()
			.map(({ kind, rev }) => `${kind} ${rev}`),
	).toEqual(['first 1', 'submit 2', 'approve 2', 'publish 2']);
	expect(
		db
			.select()
			.from(audit)
			.all()
			.map(({ action, userName }) => `${userName} ${action}`),
	).toEqual(['reporter create', 'reporter submit', 'editor approve', 'secretary publish']);
	expect(brokenAuditEntry(db)).toBeUndefined();
});

describe('an empty story is not handed in, and the refusal says what is missing', () => {
	const lacking = (said: Parameters<typeof contentFor>[1]) => {
		const { db, staff, sections } = openStaffedNewsroom();
		const content = contentFor(sections.affairs, said);
		const id = createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs, content });
		return refusalOf(() => moveArticle(db, staff.reporter, { id, rev: 1, move: 'submit' }));
	};
	const blank = documentOf(paragraph(''));

	test.each([
		[{ title: '', document: blank }, 'both'],
		[{ title: '' }, 'title'],
		[{ document: blank, lead: [] }, 'text'],
	] as const)('%#: %o', (said, missing) => {
		expect(lacking({ ...said, lead: [] })).toEqual({ key: 'emptyStory', detail: { missing } });
	});

	test('a title and some text, or a title and a video, are enough', () => {
		expect(lacking({ lead: [] })).toBeUndefined();
		const { db, staff, sections } = openStaffedNewsroom();
		const video = { videoId: videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'), caption: '' };
		const content = contentFor(sections.affairs, { document: blank, video });
		const id = createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs, content });
		expect(refusalOf(() => moveArticle(db, staff.reporter, { id, rev: 1, move: 'submit' }))).toBeUndefined();
	});
});

describe('who may not, changes nothing', () => {
	test.each([
		['reporter', 'approve'],
		['reporter', 'publish'],
		['reporter', 'publishAtOnce'],
		['reporter', 'return'],
		['editor', 'schedule'],
		['editor', 'publish'],
		['editor', 'withdraw'],
		['secretary', 'publishAtOnce'],
		['secretary', 'unpublish'],
		['secretary', 'republish'],
	] as const)('%s: %s', (by, what) => {
		for (const bring of [() => desk(), () => withStage('in_review'), () => withStage('approved'), () => withStage('published')]) {
			const { db, move } = bring();
			const before = everything(db);
			expect(refusalOf(() => move(by, what, { note: 'Vì sao', at: today('18:00') }))).toMatchObject({ key: 'notAllowed' });
			expect(everything(db)).toBe(before);
		}
	});

	test('a reporter does not learn of a colleague’s draft', () => {
		const { db, staff, id } = desk();
		const before = everything(db);
		for (const what of ['submit', 'discard', 'recall'] as const)
			expect(refusalOf(() => moveArticle(db, staff.other, { id, move: what, rev: 1 }))).toMatchObject({ key: 'absent' });
		expect(refusalOf(() => moveArticle(db, staff.other, { id: 999, move: 'submit', rev: 1 }))).toMatchObject({ key: 'absent' });
		expect(everything(db)).toBe(before);
	});
});

function withStage(stage: 'in_review' | 'approved' | 'published') {
	const made = desk();
	if (stage === 'published') made.print();
	else {
		made.save('reporter', 'Cầu mới');
		made.move('reporter', 'submit');
		if (stage === 'approved') made.move('editor', 'approve');
	}
	return made;
}

describe('text that nobody has read is not printed', () => {
	test('what was saved between the look and the move is a conflict', () => {
		const { db, move, save, rev } = withStage('approved');
		const looked = rev();
		save('editor', 'Tít đã đổi sau khi duyệt');
		const before = everything(db);
		expect(refusalOf(() => move('secretary', 'publish', { rev: looked }))).toMatchObject({
			key: 'conflict',
			detail: { rev: looked + 1, by: 'editor', own: false },
		});
		expect(everything(db)).toBe(before);
	});

	test('an update of a published story waits at the desk until it is published too', () => {
		const { print, save, move, row, working } = desk();
		print();
		save('reporter', 'Cầu mới: cập nhật', today('11:00'));
		expect(row()).toMatchObject({ title: 'Cầu mới', status: 'published' });
		expect(refusalOf(() => move('secretary', 'publish'))).toMatchObject({ key: 'notAllowed' });
		move('reporter', 'submit', {}, today('11:05'));
		move('editor', 'approve', {}, today('11:06'));
		expect(row()).toMatchObject({ title: 'Cầu mới', status: 'published' });
		move('secretary', 'publish', {}, today('11:10'));
		expect(row()).toMatchObject({ title: 'Cầu mới: cập nhật', publishedAt: today('10:30'), updatedAt: today('11:10') });
		expect(working()).toMatchObject({ rev: 3, publishedRev: 3 });
	});

	test('publishing twice publishes once', () => {
		const { db, print, move, rev } = desk();
		print();
		const before = everything(db);
		expect(refusalOf(() => move('secretary', 'publish', { rev: rev() }))).toMatchObject({ key: 'notAllowed' });
		expect(everything(db)).toBe(before);
	});
});

describe('a note is required', () => {
	test.each([
		['in_review', 'editor', 'return'],
		['published', 'editor', 'correct'],
		['published', 'secretary', 'withdraw'],
	] as const)('%s, %s: %s', (stage, by, what) => {
		const { db, move } = withStage(stage);
		const before = everything(db);
		for (const note of [undefined, '', '  \u200B '])
			expect(refusalOf(() => move(by, what, { note }))).toMatchObject({ key: 'noteMissing' });
		expect(everything(db)).toBe(before);
	});

	test('and is kept with the revision and in the log', () => {
		const { db, move, working } = withStage('in_review');
		move('editor', 'return', { note: 'Thiếu nguồn tin' });
		expect(working()).toMatchObject({ stage: 'returned' });
		expect(db.select().from(revision).all().at(-1)).toMatchObject({ kind: 'return', note: 'Thiếu nguồn tin' });
		expect(db.select().from(audit).all().at(-1)?.detail).toMatchObject({ note: 'Thiếu nguồn tin' });
	});
});

describe('scheduling', () => {
	test('a story appears at its minute, and its update then is an update', () => {
		const { move, row } = withStage('approved');
		move('secretary', 'schedule', { at: today('18:00') });
		expect(row()).toMatchObject({ status: 'scheduled', publicAt: today('18:00') });
		expect(refusalOf(() => move('secretary', 'unschedule', {}, today('18:01')))).toMatchObject({ key: 'notAllowed' });
		move('secretary', 'withdraw', { note: 'Sai' }, today('18:02'));
		expect(row()).toMatchObject({ status: 'withdrawn' });
	});

	test.each([undefined, today('09:59'), today('10:00')])('not at a moment that has passed: %s', (at) => {
		const { db, move } = withStage('approved');
		const before = everything(db);
		expect(refusalOf(() => move('secretary', 'schedule', { at }))).toMatchObject({ key: 'timePast' });
		expect(everything(db)).toBe(before);
	});

	test('it is taken off the schedule before its minute', () => {
		const { move, row, working } = withStage('approved');
		move('secretary', 'schedule', { at: today('18:00') });
		move('secretary', 'unschedule', {}, today('17:59'));
		expect(row()).toMatchObject({ status: 'approved', publicAt: null });
		expect(working()).toMatchObject({ stage: 'approved' });
	});

	test('an embargo holds until its moment', () => {
		const { db, move, id, row } = withStage('approved');
		db.update(article)
			.set({ embargoUntil: today('12:00') })
			.where(eq(article.id, id))
			.run();
		const before = everything(db);
		expect(refusalOf(() => move('secretary', 'publish'))).toMatchObject({ key: 'embargo', detail: { until: today('12:00').getTime() } });
		expect(refusalOf(() => move('secretary', 'schedule', { at: today('11:59') }))).toMatchObject({ key: 'embargo' });
		expect(refusalOf(() => move('chief', 'publish'))).toMatchObject({ key: 'embargo' });
		expect(everything(db)).toBe(before);
		move('secretary', 'schedule', { at: today('12:00') });
		expect(row()?.status).toBe('scheduled');
	});
});

describe('what is not ready', () => {
	test('an error stops it whoever asks, a warning until somebody says so', () => {
		const { db, move } = desk();
		const before = everything(db);
		expect(refusalOf(() => move('chief', 'publishAtOnce'))).toMatchObject({ key: 'notReady' });
		expect(everything(db)).toBe(before);
		const ready = withStage('approved');
		expect(refusalOf(() => ready.move('secretary', 'publish', { override: false }))).toMatchObject({
			key: 'notReady',
			detail: { checks: [{ key: 'pictureMissing', level: 'warning' }] },
		});
		ready.move('secretary', 'publish', { override: true });
		expect(ready.db.select().from(audit).all().at(-1)?.detail).toMatchObject({ override: true });
	});

	test('a picture that is gone by now', () => {
		const made = desk();
		const { db, staff, sections, id, rev, move } = made;
		const imageId = db
			.insert(image)
			.values({ width: 10, height: 10, sourceUrl: 'https://example.com/a.jpg', createdAt: new Date() })
			.returning({ id: image.id })
			.get().id;
		const content = contentFor(sections.affairs, { image: { imageId, alt: 'Cầu', caption: '', credit: '' } });
		db.$client.pragma('foreign_keys = OFF');
		saveDraft(db, staff.reporter, { id, rev: rev(), content, key: 'k', kind: 'auto' });
		db.delete(image).where(eq(image.id, imageId)).run();
		db.$client.pragma('foreign_keys = ON');
		expect(refusalOf(() => move('chief', 'publishAtOnce'))).toMatchObject({ key: 'invalid', detail: { path: 'image', id: imageId } });
	});
});

describe('on a bad day', () => {
	test('a correction stands under the story, which counts as changed', () => {
		const { db, print, move, id, row } = desk();
		print();
		move('editor', 'correct', { note: 'Cầu dài 300 m, không phải 500 m.' }, today('12:00'));
		expect(db.select().from(correction).where(eq(correction.articleId, id)).all()).toMatchObject([
			{ text: 'Cầu dài 300 m, không phải 500 m.', at: today('12:00') },
		]);
		expect(row()).toMatchObject({ status: 'published', updatedAt: today('12:00') });
		expect(db.select().from(change).all().at(-1)?.keys).toEqual(expect.arrayContaining([`article:${id}`, 'corrections']));
	});

	test('a withdrawal keeps the copy, the reason and who did it, and answers as such at once', () => {
		const { db, print, move, id, row, working, path } = desk();
		print();
		expect(resolve(db, path(), null).kind).toBe('page');
		move('secretary', 'withdraw', { note: 'Theo yêu cầu của tòa' }, today('12:00'));
		expect(resolve(db, path(), null)).toEqual({ kind: 'withdrawn' });
		expect(db.select().from(withdrawal).all()).toMatchObject([
			{ articleId: id, reason: 'Theo yêu cầu của tòa', actor: 'secretary', at: today('12:00') },
		]);
		expect(row()?.title).toBe('Cầu mới');
		expect(working()?.content.title).toBe('Cầu mới');
		expect(db.select().from(change).all().at(-1)?.keys).toContain(`article:${id}`);
	});

	test('only the chief brings it back, with the time at which readers first saw it', () => {
		const { db, print, move, row, path } = desk();
		print();
		move('secretary', 'withdraw', { note: 'Nhầm' }, today('12:00'));
		move('chief', 'republish', {}, today('13:00'));
		expect(row()).toMatchObject({ status: 'published', publishedAt: today('10:30') });
		expect(db.select().from(withdrawal).all()).toEqual([]);
		expect(resolve(db, path(), null).kind).toBe('page');
	});

	test('taken off the site, a story is absent, keeps its text, and can be printed again', () => {
		const { db, print, move, row, working, path } = desk();
		print();
		move('chief', 'unpublish', {}, today('12:00'));
		expect(row()).toMatchObject({ status: 'approved', publicAt: null });
		expect(working()).toMatchObject({ stage: 'approved', publishedRev: 2 });
		expect(resolve(db, path(), null)).toEqual({ kind: 'absent' });
		move('secretary', 'publish', {}, today('12:30'));
		expect(resolve(db, path(), null).kind).toBe('page');
	});
});

describe('throwing away', () => {
	test('a new story goes, the log remembers', () => {
		const { db, move, row } = desk();
		move('reporter', 'discard');
		expect(row()).toBeUndefined();
		expect(db.select().from(audit).all().at(-1)).toMatchObject({ action: 'discard', userName: 'reporter' });
	});

	test('what readers once saw stays', () => {
		const { db, print, move } = desk();
		print();
		move('chief', 'unpublish');
		move('editor', 'return', { note: 'Viết lại' });
		const before = everything(db);
		expect(refusalOf(() => move('reporter', 'discard'))).toMatchObject({ key: 'inUse' });
		expect(everything(db)).toBe(before);
	});
});

test('the author’s new slug moves the address, and the old one leads on', () => {
	const { db, staff, sections, print, move, id, rev } = desk();
	print();
	const content = contentFor(sections.affairs, { title: 'Cầu mới', slug: 'cau-bac-song-lo' });
	saveDraft(db, staff.editor, { id, rev: rev(), content, key: 'slug', kind: 'save' });
	move('chief', 'publishAtOnce');
	expect(resolve(db, `/thoi-su/cau-moi-${id}`, null)).toMatchObject({ kind: 'moved', to: `/thoi-su/cau-bac-song-lo-${id}` });
});

test('what readers read already is not handed in, printed or returned again, however it came into print', () => {
	const { db, id, save, move, print } = desk();
	print();
	const noon = today('12:00');
	expect(refusalOf(() => move('reporter', 'submit', {}, noon))).toMatchObject({ key: 'nothingChanged' });
	expect(refusalOf(() => move('chief', 'publishAtOnce', {}, noon))).toMatchObject({ key: 'nothingChanged' });
	expect(refusalOf(() => move('secretary', 'publishAtOnce', {}, noon))).toMatchObject({ key: 'notAllowed' });
	save('reporter', 'Cầu mới hơn', noon);
	expect(findPlace(db, id, noon.getTime())).toMatchObject({ isRead: false, stage: 'draft' });
	move('reporter', 'submit', {}, noon);
	move('editor', 'approve', {}, noon);
	move('secretary', 'publish', {}, noon);
	expect(findPlace(db, id, noon.getTime())).toMatchObject({ isRead: true, stage: 'draft' });
});

test('a story that appeared at its minute stands as one that was printed by hand', () => {
	const { db, id, save, move } = desk();
	save('reporter', 'Cầu mới');
	move('reporter', 'submit');
	move('editor', 'approve');
	move('secretary', 'schedule', { at: today('11:00') });
	const stands = (time: string) => findPlace(db, id, today(time).getTime());
	expect(stands('10:59')).toMatchObject({ status: 'scheduled', stage: 'approved', isRead: false });
	expect(stands('11:00')).toMatchObject({ status: 'published', stage: 'draft', isRead: true });
	const late = today('11:30');
	for (const what of ['publishAtOnce', 'submit'] as const)
		expect(refusalOf(() => move('chief', what, {}, late))).toMatchObject({ key: 'nothingChanged' });
	expect(refusalOf(() => move('editor', 'return', { note: 'Sai' }, late))).toMatchObject({ key: 'notAllowed' });
	save('reporter', 'Cầu mới hơn', late);
	move('reporter', 'submit', {}, late);
	expect(stands('11:30')).toMatchObject({ status: 'published', stage: 'in_review', isRead: false });
});
