import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { article } from '../schema/article.ts';
import { audit, draft, revision } from '../schema/desk.ts';
import { today } from '../testing/newsroom.ts';
import { contentFor, everything, openStaffedNewsroom, refusalOf } from './desk.testing.ts';
import { createDraft, type Save, saveDraft } from './drafts.ts';
import { moveArticle } from './move-article.ts';
import { keepPresence } from './presence.ts';

/** A newsroom in which the reporter has begun a story at nine. */
function begun() {
	const newsroom = openStaffedNewsroom();
	const { db, staff, sections } = newsroom;
	const id = createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs }, today('09:00'));
	const save = (said: Partial<Save> = {}): Save => ({
		id,
		rev: 1,
		content: contentFor(sections.affairs),
		key: 'first',
		kind: 'auto',
		...said,
	});
	const titled = (title: string) => contentFor(sections.affairs, { title });
	const revisions = () => db.select().from(revision).where(eq(revision.articleId, id)).orderBy(revision.id).all();
	return { ...newsroom, id, save, titled, revisions };
}

test('a story is begun with a working copy, its first revision and an entry in the log', () => {
	const { db, staff, id, revisions } = begun();
	expect(db.select().from(draft).where(eq(draft.articleId, id)).get()).toMatchObject({
		rev: 1,
		stage: 'draft',
		savedBy: staff.reporter.id,
	});
	expect(revisions()).toMatchObject([{ rev: 1, kind: 'first', byUser: staff.reporter.id }]);
	expect(db.select().from(audit).all()).toMatchObject([{ action: 'create', subjectId: `${id}`, userName: 'reporter' }]);
});

test('a story is begun only under a section that has a name in its language', () => {
	const { db, staff, sections } = openStaffedNewsroom();
	const before = everything(db);
	for (const [locale, sectionId] of [
		['en', sections.notices],
		['vi', 999],
		['xx', sections.affairs],
	] as const)
		expect(refusalOf(() => createDraft(db, staff.editor, { locale, sectionId }))).toMatchObject({ key: 'invalid' });
	expect(everything(db)).toBe(before);
});

test('a save is kept, raises the revision, and lists show the new title', () => {
	const { db, staff, id, save, titled } = begun();
	expect(saveDraft(db, staff.reporter, save({ content: titled('Cầu mới') }), today('09:01'))).toEqual({ rev: 2, savedAt: today('09:01') });
	expect(db.select({ title: article.title }).from(article).where(eq(article.id, id)).get()).toEqual({ title: 'Cầu mới' });
});

describe('who may not write writes nothing', () => {
	test.each([
		['another reporter, who does not even learn that it is there', 'other', 'absent'],
		['the author, once it is handed in', 'reporter', 'notAllowed'],
	] as const)('%s', (_, name, key) => {
		const { db, staff, id, save } = begun();
		saveDraft(db, staff.reporter, save(), today('09:01'));
		moveArticle(db, staff.reporter, { id, move: 'submit', rev: 2 }, today('09:05'));
		const before = everything(db);
		expect(refusalOf(() => saveDraft(db, staff[name], save({ rev: 2, key: 'second' })))).toMatchObject({ key });
		expect(everything(db)).toBe(before);
	});

	test('anybody, in a withdrawn story', () => {
		const { db, staff, write, sections } = openStaffedNewsroom();
		const id = write({ title: 'Tin' });
		moveArticle(db, staff.chief, { id, move: 'withdraw', rev: 0, note: 'Sai' });
		const before = everything(db);
		const save = { id, rev: 1, content: contentFor(sections.affairs), key: 'k', kind: 'auto' as const };
		for (const actor of [staff.editor, staff.secretary, staff.chief, staff.administrator])
			expect(refusalOf(() => saveDraft(db, actor, save))).toMatchObject({ key: 'notAllowed' });
		expect(everything(db)).toBe(before);
	});
});

describe('two people in one story', () => {
	test('the second to save is told what is there and by whom, and nothing is overwritten', () => {
		const { db, staff, save, titled } = begun();
		saveDraft(db, staff.editor, save({ content: titled('Của biên tập'), key: 'e' }), today('09:02'));
		const before = everything(db);
		const refusal = refusalOf(() => saveDraft(db, staff.reporter, save({ content: titled('Của phóng viên'), key: 'r' }), today('09:03')));
		expect(refusal).toMatchObject({
			key: 'conflict',
			detail: { rev: 2, by: 'editor', own: false, at: today('09:02').getTime(), content: { title: 'Của biên tập' } },
		});
		expect(everything(db)).toBe(before);
	});

	test('one person in two tabs is told that it is they who saved', () => {
		const { db, staff, id, save, titled } = begun();
		saveDraft(db, staff.reporter, save({ content: titled('Thẻ một'), key: 'one' }), today('09:02'));
		const refusal = refusalOf(() => saveDraft(db, staff.reporter, save({ content: titled('Thẻ hai'), key: 'two' }), today('09:03')));
		expect(refusal).toMatchObject({ key: 'conflict', detail: { rev: 2, own: true } });
		expect(keepPresence(db, staff.reporter, id, 'tab')).toMatchObject({ rev: 2, isOwn: true });
		expect(keepPresence(db, staff.editor, id, 'tab-2')).toMatchObject({ rev: 2, isOwn: false, savedBy: 'reporter' });
	});

	test('the text that somebody hands over is kept as a revision of theirs', () => {
		const { db, staff, save, titled, revisions } = begun();
		saveDraft(db, staff.reporter, save({ content: titled('Bản của phóng viên'), key: 'a' }), today('09:01'));
		saveDraft(db, staff.editor, save({ rev: 2, content: titled('Bản của biên tập'), key: 'b' }), today('09:02'));
		expect(revisions()).toMatchObject([
			{ rev: 1, kind: 'first' },
			{ rev: 2, kind: 'save', byUser: staff.reporter.id, content: { title: 'Bản của phóng viên' } },
		]);
	});

	test('a thousand saves in any order: each is either the next revision or a conflict, and the last text is one that was acknowledged', () => {
		const { db, staff, id, save, titled } = begun();
		let seed = 7;
		const random = (below: number) => {
			seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
			return seed % below;
		};
		const known = { reporter: 1, editor: 1 };
		let [rev, last] = [1, ''];
		for (let number = 0; number < 1000; number++) {
			const name = random(2) === 0 ? 'reporter' : 'editor';
			const refusal = refusalOf(() =>
				saveDraft(db, staff[name], save({ rev: known[name], content: titled(`${name} ${number}`), key: `${number}` })),
			);
			expect(refusal?.key).toBe(known[name] === rev ? undefined : 'conflict');
			if (!refusal) [rev, last] = [rev + 1, `${name} ${number}`];
			if (!refusal || random(3) === 0) known[name] = rev;
		}
		expect(db.select().from(draft).where(eq(draft.articleId, id)).get()).toMatchObject({ rev, content: { title: last } });
	});
});

test('a save that is said again after an answer that never came changes nothing twice', () => {
	const { db, staff, save } = begun();
	const first = saveDraft(db, staff.reporter, save({ kind: 'save' }), today('09:01'));
	const before = everything(db);
	expect(saveDraft(db, staff.reporter, save({ kind: 'save' }), today('09:02'))).toEqual(first);
	expect(everything(db)).toBe(before);
});

test('what is saved of set purpose is a revision, what saves itself is not, and a new sitting keeps the text of the last', () => {
	const { db, staff, save, titled, revisions } = begun();
	saveDraft(db, staff.reporter, save({ key: 'a', content: titled('Một') }), today('09:01'));
	saveDraft(db, staff.reporter, save({ key: 'b', rev: 2, content: titled('Hai'), kind: 'save', note: 'Xong phần đầu' }), today('09:02'));
	saveDraft(db, staff.reporter, save({ key: 'c', rev: 3, content: titled('Ba') }), today('09:03'));
	expect(revisions().map(({ rev, kind }) => [rev, kind])).toEqual([
		[1, 'first'],
		[3, 'save'],
	]);
	saveDraft(db, staff.reporter, save({ key: 'd', rev: 4, content: titled('Bốn') }), today('10:00'));
	expect(revisions().at(-1)).toMatchObject({ rev: 4, content: { title: 'Ba' } });
});

test('a revision is never changed', () => {
	const { db } = begun();
	expect(() => db.update(revision).set({ note: 'khác' }).run()).toThrow(/never changed/);
});

test.each([
	['a picture', { image: { imageId: 77, alt: '', caption: '', credit: '' } }],
	['a film', { video: { videoId: 77, caption: '' } }],
	['a recording', { narrationId: 77 }],
	['a section', { sectionId: 77 }],
	[
		'a picture in the text',
		{
			document: { type: 'doc' as const, content: [{ type: 'figure' as const, attrs: { imageId: 77, alt: '', caption: '', credit: '' } }] },
		},
	],
])('%s that does not exist is refused, and nothing is written', (_, said) => {
	const { db, staff, sections, save } = begun();
	const before = everything(db);
	const content = { ...contentFor(sections.affairs), ...said } as Save['content'];
	expect(refusalOf(() => saveDraft(db, staff.reporter, save({ content })))).toMatchObject({ key: 'invalid' });
	expect(everything(db)).toBe(before);
});

test('a published story is worked on beside what readers see', () => {
	const { db, staff, write, sections } = openStaffedNewsroom();
	const id = write({ title: 'Bản đã đăng' });
	const content = contentFor(sections.affairs, { title: 'Bản đang sửa' });
	saveDraft(db, staff.editor, { id, rev: 0, content, key: 'k', kind: 'auto' });
	expect(db.select({ title: article.title, status: article.status }).from(article).where(eq(article.id, id)).get()).toEqual({
		title: 'Bản đã đăng',
		status: 'published',
	});
	expect(db.select().from(revision).all()).toMatchObject([{ rev: 0, kind: 'first', content: { title: 'Bản đã đăng' } }]);
});

test('a beginning that is said again after an answer that never came begins nothing twice', () => {
	const { db, staff, sections } = openStaffedNewsroom();
	const begin = (actor: typeof staff.reporter, key: string, time = '09:00') =>
		createDraft(db, actor, { locale: 'vi', sectionId: sections.affairs, key }, today(time));
	const id = begin(staff.reporter, 'turn-1');
	expect(begin(staff.reporter, 'turn-1', '09:01')).toBe(id);
	expect(begin(staff.reporter, 'turn-2')).not.toBe(id);
	expect(begin(staff.editor, 'turn-1')).not.toBe(id);
});
