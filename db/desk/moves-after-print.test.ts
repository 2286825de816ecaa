import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { resolve } from '../reading/resolve.ts';
import { correction, withdrawal } from '../schema/article.ts';
import { change } from '../schema/site.ts';
import { today } from '../testing/newsroom.ts';
import { contentFor, refusalOf } from './desk.testing.ts';
import { saveDraft } from './drafts.ts';
import { openDesk } from './move-article.testing.ts';
import { findPlace } from './standing.ts';

describe('on a bad day', () => {
	test('a correction stands under the story, which counts as changed', () => {
		const { db, print, move, id, row } = openDesk();
		print();
		move('editor', 'correct', { note: 'Cầu dài 300 m, không phải 500 m.' }, today('12:00'));
		expect(db.select().from(correction).where(eq(correction.articleId, id)).all()).toMatchObject([
			{ text: 'Cầu dài 300 m, không phải 500 m.', at: today('12:00') },
		]);
		expect(row()).toMatchObject({ status: 'published', updatedAt: today('12:00') });
		expect(db.select().from(change).all().at(-1)?.keys).toEqual(expect.arrayContaining([`article:${id}`, 'corrections']));
	});

	test('a withdrawal keeps the copy, the reason and who did it, and answers as such at once', () => {
		const { db, print, move, id, row, working, path } = openDesk();
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
		const { db, print, move, row, path } = openDesk();
		print();
		move('secretary', 'withdraw', { note: 'Nhầm' }, today('12:00'));
		move('chief', 'republish', {}, today('13:00'));
		expect(row()).toMatchObject({ status: 'published', publishedAt: today('10:30') });
		expect(db.select().from(withdrawal).all()).toEqual([]);
		expect(resolve(db, path(), null).kind).toBe('page');
	});

	test('taken off the site, a story is absent, keeps its text, and can be printed again', () => {
		const { db, print, move, row, working, path } = openDesk();
		print();
		move('chief', 'unpublish', {}, today('12:00'));
		expect(row()).toMatchObject({ status: 'approved', publicAt: null });
		expect(working()).toMatchObject({ stage: 'approved', publishedRev: 2 });
		expect(resolve(db, path(), null)).toEqual({ kind: 'absent' });
		move('secretary', 'publish', {}, today('12:30'));
		expect(resolve(db, path(), null).kind).toBe('page');
	});
});

test('the author’s new slug moves the address, and the old one leads on', () => {
	const { db, staff, sections, print, move, id, rev } = openDesk();
	print();
	const content = contentFor(sections.affairs, { title: 'Cầu mới', slug: 'cau-bac-song-lo' });
	saveDraft(db, staff.editor, { id, rev: rev(), content, key: 'slug', kind: 'save' });
	move('chief', 'publishAtOnce');
	expect(resolve(db, `/thoi-su/cau-moi-${id}`, null)).toMatchObject({ kind: 'moved', to: `/thoi-su/cau-bac-song-lo-${id}` });
});

test('what readers read already is not handed in, printed or returned again, however it came into print', () => {
	const { db, id, save, move, print } = openDesk();
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
