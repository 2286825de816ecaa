import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { article } from '../schema/article.ts';
import { audit, revision } from '../schema/desk.ts';
import { today } from '../testing/newsroom.ts';
import { brokenAuditEntry } from './audit.ts';
import { everything, refusalOf } from './desk.testing.ts';
import { openDesk, openDeskAt } from './move-article.testing.ts';
import { findPlace } from './standing.ts';

test('from a reporter’s desk to print: each step is kept as a revision and written in the log', () => {
	const { db, print, row, working } = openDesk();
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

describe('text that nobody has read is not printed', () => {
	test('what was saved between the look and the move is a conflict', () => {
		const { db, move, save, rev } = openDeskAt('approved');
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
		const { print, save, move, row, working } = openDesk();
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
		const { db, print, move, rev } = openDesk();
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
		const { db, move } = openDeskAt(stage);
		const before = everything(db);
		for (const note of [undefined, '', '  \u200B '])
			expect(refusalOf(() => move(by, what, { note }))).toMatchObject({ key: 'noteMissing' });
		expect(everything(db)).toBe(before);
	});

	test('and is kept with the revision and in the log', () => {
		const { db, move, working } = openDeskAt('in_review');
		move('editor', 'return', { note: 'Thiếu nguồn tin' });
		expect(working()).toMatchObject({ stage: 'returned' });
		expect(db.select().from(revision).all().at(-1)).toMatchObject({ kind: 'return', note: 'Thiếu nguồn tin' });
		expect(db.select().from(audit).all().at(-1)?.detail).toMatchObject({ note: 'Thiếu nguồn tin' });
	});
});

describe('scheduling', () => {
	test('a story appears at its minute, and its update then is an update', () => {
		const { move, row } = openDeskAt('approved');
		move('secretary', 'schedule', { at: today('18:00') });
		expect(row()).toMatchObject({ status: 'scheduled', publicAt: today('18:00') });
		expect(refusalOf(() => move('secretary', 'unschedule', {}, today('18:01')))).toMatchObject({ key: 'notAllowed' });
		move('secretary', 'withdraw', { note: 'Sai' }, today('18:02'));
		expect(row()).toMatchObject({ status: 'withdrawn' });
	});

	test.each([undefined, today('09:59'), today('10:00')])('not at a moment that has passed: %s', (at) => {
		const { db, move } = openDeskAt('approved');
		const before = everything(db);
		expect(refusalOf(() => move('secretary', 'schedule', { at }))).toMatchObject({ key: 'timePast' });
		expect(everything(db)).toBe(before);
	});

	test('it is taken off the schedule before its minute', () => {
		const { move, row, working } = openDeskAt('approved');
		move('secretary', 'schedule', { at: today('18:00') });
		move('secretary', 'unschedule', {}, today('17:59'));
		expect(row()).toMatchObject({ status: 'approved', publicAt: null });
		expect(working()).toMatchObject({ stage: 'approved' });
	});

	test('an embargo holds until its moment', () => {
		const { db, move, id, row } = openDeskAt('approved');
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

test('a story that appeared at its minute stands as one that was printed by hand', () => {
	const { db, id, save, move } = openDesk();
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

describe('throwing away', () => {
	test('a new story goes, the log remembers', () => {
		const { db, move, row } = openDesk();
		move('reporter', 'discard');
		expect(row()).toBeUndefined();
		expect(db.select().from(audit).all().at(-1)).toMatchObject({ action: 'discard', userName: 'reporter' });
	});

	test('what readers once saw stays', () => {
		const { db, print, move } = openDesk();
		print();
		move('chief', 'unpublish');
		move('editor', 'return', { note: 'Viết lại' });
		const before = everything(db);
		expect(refusalOf(() => move('reporter', 'discard'))).toMatchObject({ key: 'inUse' });
		expect(everything(db)).toBe(before);
	});
});
