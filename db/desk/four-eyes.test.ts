import { describe, expect, test } from 'vitest';
import type { Role } from '#lib/desk/roles.ts';
import { setting } from '../schema/site.ts';
import { today } from '../testing/newsroom.ts';
import { contentFor, everything, openStaffedNewsroom, refusalOf } from './desk.testing.ts';
import { createDraft, saveDraft } from './drafts.ts';
import { type MoveInput, moveArticle } from './move-article.ts';

/** A story that the chief wrote last, in a paper that wants four eyes, or not. */
function desk(fourEyes = true) {
	const { db, staff, sections } = openStaffedNewsroom();
	if (fourEyes) db.insert(setting).values({ key: 'fourEyes', locale: '', value: '1' }).run();
	const id = createDraft(db, staff.reporter, { locale: 'vi', sectionId: sections.affairs, content: contentFor(sections.affairs) });
	const write = (by: Role, rev: number) =>
		saveDraft(db, staff[by], { id, rev, content: contentFor(sections.affairs, { title: `Bản ${rev}` }), key: `${rev}`, kind: 'save' });
	write('chief', 1);
	const move = (by: Role, what: MoveInput['move'], rev = 2, more: Partial<MoveInput> = {}) =>
		refusalOf(() => moveArticle(db, staff[by], { id, move: what, rev, override: true, ...more }, today('10:00')))?.key;
	return { db, write, move };
}

describe('where the paper wants four eyes', () => {
	test.each(['publishAtOnce', 'schedule', 'publish'] as const)('whoever wrote last may not %s alone, and nothing changes', (what) => {
		const { db, move } = desk();
		if (what !== 'publishAtOnce') for (const step of ['submit', 'approve'] as const) expect(move('chief', step)).toBeUndefined();
		const before = everything(db);
		expect(move('chief', what, 2, { at: today('18:00') })).toBe('fourEyes');
		expect(everything(db)).toBe(before);
	});

	test('another prints it', () => {
		const { move } = desk();
		expect(move('administrator', 'publishAtOnce')).toBeUndefined();
	});

	test('the writer prints what another has approved as it stands, not what they changed since', () => {
		const { move, write } = desk();
		move('chief', 'submit');
		move('editor', 'approve');
		write('chief', 2);
		expect(move('chief', 'publish', 3)).toBe('fourEyes');
		move('editor', 'return', 3, { note: 'Xem lại' });
		move('chief', 'submit', 3);
		move('editor', 'approve', 3);
		expect(move('chief', 'publish', 3)).toBeUndefined();
	});

	test('a story is taken away and corrected by one alone: on a bad day seconds count', () => {
		const { move } = desk();
		move('administrator', 'publishAtOnce');
		expect(move('chief', 'correct', 2, { note: 'Số đúng là 12.' })).toBeUndefined();
		expect(move('chief', 'withdraw', 2, { note: 'Sai' })).toBeUndefined();
		expect(move('chief', 'republish')).toBe('fourEyes');
	});
});

test('elsewhere the chief prints what they wrote', () => {
	expect(desk(false).move('chief', 'publishAtOnce')).toBeUndefined();
});
