import { expect, test } from 'vitest';
import { databaseProblems } from '../check.ts';
import { today } from '../testing/newsroom.ts';
import { contentFor, everything, openStaffedNewsroom, refusalOf } from './desk.testing.ts';
import { createDraft, saveDraft } from './drafts.ts';
import { findEditorArticle } from './editor-article.ts';
import { listRevisions } from './history.ts';
import { listArticles } from './lists/list-articles.ts';
import { moveArticle } from './move-article.ts';
import { startTranslation } from './translations.ts';
import { emptyTrash, listTrash, recoverDraft } from './trash.ts';

const now = today('09:00');

function desk() {
	const newsroom = openStaffedNewsroom();
	const { db, staff, sections } = newsroom;
	const id = createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs, content: contentFor(sections.affairs) }, now);
	saveDraft(db, staff.reporter, { id, rev: 1, content: contentFor(sections.affairs, { title: 'Cầu mới' }), key: 'k-1', kind: 'save' }, now);
	const discard = (as: keyof typeof staff = 'reporter', rev = 2) =>
		moveArticle(db, staff[as], { id, move: 'discard', rev }, today('10:00'));
	return { ...newsroom, id, discard };
}

test('a discarded draft is nowhere but in the trash, and comes back with all its versions', () => {
	const { db, staff, id, discard } = desk();
	const before = { article: findEditorArticle(db, staff.reporter, id), revisions: listRevisions(db, staff.reporter, id) };
	discard();
	expect(findEditorArticle(db, staff.reporter, id)).toBeUndefined();
	expect(listArticles(db, staff.chief, {}).rows).toEqual([]);
	expect(listTrash(db, staff.reporter)).toMatchObject([{ id, title: 'Cầu mới', by: 'reporter', at: today('10:00').getTime() }]);
	recoverDraft(db, staff.reporter, id, today('11:00'));
	expect({ article: findEditorArticle(db, staff.reporter, id), revisions: listRevisions(db, staff.reporter, id) }).toEqual(before);
	expect(listArticles(db, staff.chief, { words: 'cau moi' }).rows).toMatchObject([{ id }]);
	expect(listTrash(db, staff.reporter)).toEqual([]);
	expect(databaseProblems(db)).toEqual([]);
});

test('the trash of others is theirs and the editors’', () => {
	const { db, staff, id, discard } = desk();
	discard();
	expect(listTrash(db, staff.other)).toEqual([]);
	expect(listTrash(db, staff.editor)).toHaveLength(1);
	const before = everything(db);
	expect(refusalOf(() => recoverDraft(db, staff.other, id))?.key).toBe('absent');
	expect(everything(db)).toBe(before);
	recoverDraft(db, staff.editor, id);
	expect(findEditorArticle(db, staff.reporter, id)?.content.title).toBe('Cầu mới');
});

test('a translation follows its source again when that comes back, and stands in a story of its own when it was written anew', () => {
	const { db, staff, id, discard } = desk();
	const english = startTranslation(db, staff.reporter, id, 'en', now);
	discard();
	recoverDraft(db, staff.reporter, id);
	expect(findEditorArticle(db, staff.reporter, english)?.source?.id).toBe(id);
	moveArticle(db, staff.reporter, { id: english, move: 'discard', rev: 1 }, now);
	const again = startTranslation(db, staff.reporter, id, 'en', now);
	recoverDraft(db, staff.reporter, english);
	const [first, second] = [english, again].map((each) => findEditorArticle(db, staff.reporter, each)?.storyId);
	expect(first).toBeDefined();
	expect(first).not.toBe(second);
	expect(databaseProblems(db)).toEqual([]);
});

test('after thirty days a draft is gone for good, which the log says', () => {
	const { db, staff, id, discard } = desk();
	discard();
	const after = (days: number) => new Date(today('10:00').getTime() + days * 86_400_000 + 1);
	expect(emptyTrash(db, after(29))).toBe(0);
	expect(emptyTrash(db, after(30))).toBe(1);
	expect(refusalOf(() => recoverDraft(db, staff.reporter, id))?.key).toBe('absent');
	expect(db.$client.prepare("SELECT action, detail FROM audit WHERE action = 'purge'").all()).toEqual([
		{ action: 'purge', detail: '{"name":"Cầu mới"}' },
	]);
	expect(databaseProblems(db)).toEqual([]);
});
