import { beforeEach, expect, test } from 'vitest';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { rowsOf } from '../testing/rows.ts';
import { employ } from '../testing/staff.ts';
import type { Actor } from './actor.ts';
import { contentOf } from './draft-content.ts';
import { createDraft, saveDraft } from './drafts.ts';
import { listRevisions, listTrail, readVersion, restoreRevision } from './history.ts';
import { moveArticle } from './move-article.ts';

let { db, sections } = openNewsroom();
let [reporter, other, editor, chief]: Actor[] = [];
let id = 0;

const present = (): ArticleContent => {
	const content = contentOf(db, id);
	if (!content) throw new Error('The article has no text.');
	return content;
};
const save = (title: string, rev: number) =>
	saveDraft(db, who(reporter), { id, rev, content: { ...present(), title }, key: title, kind: 'save' });
const who = (actor: Actor | undefined): Actor => {
	if (!actor) throw new Error('Nobody works here.');
	return actor;
};

beforeEach(() => {
	({ db, sections } = openNewsroom());
	[reporter, other, editor, chief] = [
		employ(db, 'reporter', 'Ly'),
		employ(db, 'reporter', 'Nam'),
		employ(db, 'editor'),
		employ(db, 'chief'),
	];
	id = createDraft(db, who(reporter), {
		locale: 'vi',
		sectionId: sections.affairs,
		content: { title: 'Bản một', lead: ['Sapo'], document: documentOf(paragraph('A')), credits: [{ name: 'Ly', roles: ['text'] }] },
	});
	save('Bản hai', 1);
});

test('revisions and the log tell who did what, the newest first', () => {
	moveArticle(db, who(reporter), { id, rev: 2, move: 'submit' });
	moveArticle(db, who(editor), { id, rev: 2, move: 'return', note: 'Thiếu nguồn' });
	expect(listRevisions(db, who(editor), id).map(({ rev, kind, note, by }) => [rev, kind, note, by])).toEqual([
		[2, 'return', 'Thiếu nguồn', 'Người editor'],
		[2, 'submit', '', 'Ly'],
		[2, 'save', '', 'Ly'],
		[1, 'first', '', 'Ly'],
	]);
	expect(listRevisions(db, who(editor), id).map(({ isText }) => isText)).toEqual([false, false, true, true]);
	expect(listTrail(db, who(editor), id).map(({ action, by, note }) => [action, by, note])).toEqual([
		['return', 'Người editor', 'Thiếu nguồn'],
		['submit', 'Ly', ''],
		['create', 'Ly', ''],
	]);
	const [newest] = listRevisions(db, who(editor), id);
	expect(listRevisions(db, who(editor), id, newest?.id)).toHaveLength(3);
});

test('an earlier revision is restored as a new one, and what was there is kept', () => {
	const first = listRevisions(db, who(reporter), id).at(-1);
	const saved = restoreRevision(db, who(reporter), { id, revisionId: first?.id ?? 0, rev: 2, key: 'restore-1' });
	expect([saved.rev, present().title]).toEqual([3, 'Bản một']);
	expect(listRevisions(db, who(reporter), id).map(({ rev, kind, note }) => [rev, kind, note])[0]).toEqual([3, 'restore', '#1']);
	expect(restoreRevision(db, who(reporter), { id, revisionId: first?.id ?? 0, rev: 2, key: 'restore-1' }).rev).toBe(3);
});

test('restoring over what somebody has saved since is refused, and changes nothing', () => {
	const first = listRevisions(db, who(reporter), id).at(-1)?.id ?? 0;
	save('Bản ba', 2);
	const before = rowsOf(db);
	expect(() => restoreRevision(db, who(editor), { id, revisionId: first, rev: 2, key: 'restore-2' })).toThrow('conflict');
	expect(rowsOf(db)).toEqual(before);
});

test('a revision of another article is not restored into this one', () => {
	const foreign = createDraft(db, who(reporter), { locale: 'vi', sectionId: sections.affairs, content: { title: 'Bài khác' } });
	const theirs = listRevisions(db, who(reporter), foreign)[0]?.id ?? 0;
	expect(readVersion(db, who(reporter), id, theirs)).toBeUndefined();
	expect(() => restoreRevision(db, who(reporter), { id, revisionId: theirs, rev: 2, key: 'restore-3' })).toThrow('absent');
});

test('the published text can be compared with the working copy while they differ', () => {
	expect(readVersion(db, who(editor), id, 'published')).toBeUndefined();
	moveArticle(db, who(chief), { id, rev: 2, move: 'publishAtOnce', override: true });
	save('Bản ba', 2);
	expect([readVersion(db, who(editor), id, 'published')?.title, readVersion(db, who(editor), id, 'working')?.title]).toEqual([
		'Bản hai',
		'Bản ba',
	]);
});

test('a reporter does not read the history of another’s article, published or not', () => {
	for (const read of [listRevisions, listTrail]) expect(() => read(db, who(other), id)).toThrow('absent');
	moveArticle(db, who(chief), { id, rev: 2, move: 'publishAtOnce', override: true });
	expect(() => listRevisions(db, who(other), id)).toThrow('absent');
	expect(() => readVersion(db, who(other), id, 'working')).toThrow('absent');
	expect(() => restoreRevision(db, who(other), { id, revisionId: 1, rev: 2, key: 'restore-4' })).toThrow('absent');
});

test('a scheduled story appears in the history at its minute, by the system', () => {
	const at = (time: string) => today(time);
	moveArticle(db, who(chief), { id, rev: 2, move: 'submit' }, at('09:00'));
	moveArticle(db, who(chief), { id, rev: 2, move: 'approve' }, at('09:01'));
	moveArticle(db, who(chief), { id, rev: 2, move: 'schedule', at: at('10:00'), override: true }, at('09:02'));
	moveArticle(db, who(chief), { id, rev: 2, move: 'schedule', at: at('11:00'), override: true }, at('09:03'));
	const trail = (now: string) => listTrail(db, who(editor), id, at(now).getTime()).map((each) => [each.action, each.by, each.at]);
	expect(trail('10:30')[0]).toEqual(['schedule', 'Người chief', at('09:03').getTime()]);
	expect(trail('11:00')[0]).toEqual(['appear', '', at('11:00').getTime()]);
	moveArticle(db, who(chief), { id, rev: 2, move: 'withdraw', note: 'Sai' }, at('12:00'));
	expect(
		trail('12:30')
			.map(([action]) => action)
			.slice(0, 4),
	).toEqual(['withdraw', 'appear', 'schedule', 'schedule']);
});
