import { expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { session } from '../schema/desk.ts';
import { openNewsroom } from '../testing/newsroom.ts';
import { employ } from '../testing/staff.ts';
import type { Actor } from './actor.ts';
import { createDraft } from './drafts.ts';
import { moveArticles } from './move-articles.ts';
import { listTrash, recoverDraft } from './trash.ts';

type AtDesk = Actor & { sessionId: string };

const story = { title: 'Chợ phiên', document: documentOf(paragraph('A')) };

test('each of several articles is moved or refused by itself, and what became of it is told', async () => {
	const { db, sections } = openNewsroom();
	const [reporter, editor] = [employ(db, 'reporter'), employ(db, 'editor')].map((actor) => ({ ...actor, sessionId: `of-${actor.id}` })) as [
		AtDesk,
		AtDesk,
	];
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
	const [reporter, editor] = [employ(db, 'reporter'), employ(db, 'editor')].map((actor) => ({ ...actor, sessionId: `of-${actor.id}` })) as [
		AtDesk,
		AtDesk,
	];
	const id = createDraft(db, reporter, { locale: 'vi', sectionId: sections.affairs, content: story });
	await moveArticles(db, reporter, { move: 'submit', articles: [{ id, rev: 1 }] });
	const [refused] = await moveArticles(db, editor, { move: 'return', note: ' ', articles: [{ id, rev: 1 }] });
	expect(refused).toMatchObject({ ok: false, refused: 'noteMissing' });
});

test('more than a few drafts are discarded only after the password was given again', async () => {
	const { db, sections } = openNewsroom();
	const reporter = { ...employ(db, 'reporter'), sessionId: 'of-reporter' };
	const begin = () => ({ id: createDraft(db, reporter, { locale: 'vi', sectionId: sections.affairs }), rev: 1 });
	const many = Array.from({ length: 6 }, begin);
	await expect(moveArticles(db, reporter, { move: 'discard', articles: many })).rejects.toMatchObject({ key: 'reauthenticate' });
	expect(listTrash(db, reporter)).toEqual([]);
	const [first, ...few] = many;
	expect((await moveArticles(db, reporter, { move: 'discard', articles: few })).every(({ ok }) => ok)).toBe(true);
	const now = new Date();
	db.insert(session)
		.values({ id: 'of-reporter', userId: reporter.id, token: 't', expiresAt: now, createdAt: now, updatedAt: now, confirmedAt: now })
		.run();
	for (const { id } of few) recoverDraft(db, reporter, id);
	expect(await moveArticles(db, reporter, { move: 'discard', articles: [...(first ? [first] : []), ...few] })).toHaveLength(6);
	expect(listTrash(db, reporter)).toHaveLength(6);
});
