import { expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { openNewsroom } from '../testing/newsroom.ts';
import { employ } from '../testing/staff.ts';
import { createDraft } from './drafts.ts';
import { moveArticles } from './move-articles.ts';

const story = { title: 'Chợ phiên', document: documentOf(paragraph('A')) };

test('each of several articles is moved or refused by itself, and what became of it is told', async () => {
	const { db, sections } = openNewsroom();
	const [reporter, editor] = [employ(db, 'reporter'), employ(db, 'editor')];
	const begin = () => createDraft(db, reporter, { locale: 'vi', sectionId: sections.affairs, content: story });
	const [one, two, three] = [begin(), begin(), begin()];
	expect(await moveArticles(db, reporter, { move: 'submit', articles: [one, two].map((id) => ({ id, rev: 1 })) })).toEqual([
		{ id: one, ok: true },
		{ id: two, ok: true },
	]);
	const results = await moveArticles(db, editor, {
		move: 'approve',
		articles: [
			{ id: one, rev: 1 },
			{ id: two, rev: 7 },
			{ id: three, rev: 1 },
			{ id: 999, rev: 1 },
		],
	});
	expect(results.map((result) => (result.ok ? 'ok' : result.refused))).toEqual(['ok', 'conflict', 'notAllowed', 'absent']);
	expect(db.$client.prepare('SELECT status FROM article ORDER BY id').pluck().all()).toEqual(['approved', 'in_review', 'draft']);
});

test('a move that needs a note is refused without one for all', async () => {
	const { db, sections } = openNewsroom();
	const [reporter, editor] = [employ(db, 'reporter'), employ(db, 'editor')];
	const id = createDraft(db, reporter, { locale: 'vi', sectionId: sections.affairs, content: story });
	await moveArticles(db, reporter, { move: 'submit', articles: [{ id, rev: 1 }] });
	const [refused] = await moveArticles(db, editor, { move: 'return', note: ' ', articles: [{ id, rev: 1 }] });
	expect(refused).toMatchObject({ ok: false, refused: 'noteMissing' });
});
