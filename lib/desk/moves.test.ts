import { describe, expect, test } from 'vitest';
import type { ArticleStatus } from '../content.ts';
import { isPrinting, type Move, mayMove, moves, movesOf, needsChange, needsNote, type Standing, stages } from './moves.ts';
import { hasRight, type Right, rights, roles } from './roles.ts';

/** Reads a table whose first line names the columns and whose first column names the rows; `x` is yes, `·` is no. */
function table(text: string): Map<string, Set<string>> {
	const [head = '', ...lines] = text.trim().split('\n');
	const columns = head.trim().split(/\s+/);
	return new Map(
		lines.map((line) => {
			const cells = line.trim().split(/\s+/);
			const marks = cells.slice(-columns.length);
			return [cells.slice(0, -columns.length).join(' '), new Set(columns.filter((_, place) => marks[place] === 'x'))];
		}),
	);
}

/** Where an article must stand: what readers see of it / how far its working copy is / whether that is what they read already. */
const where = table(`
                       write edit submit recall return approve schedule unschedule publish publishAtOnce unpublish correct withdraw republish translate discard
draft/draft            x     ·    x      ·      ·      ·       ·        ·          ·       x             ·         ·       ·        ·         x         x
draft/in_review        ·     x    ·      x      x      x       ·        ·          ·       x             ·         ·       ·        ·         x         ·
draft/returned         x     ·    x      ·      ·      ·       ·        ·          ·       x             ·         ·       ·        ·         x         x
draft/approved         ·     x    ·      ·      x      ·       x        ·          x       ·             ·         ·       ·        ·         x         ·
in_review/draft        x     ·    x      ·      ·      ·       ·        ·          ·       x             ·         ·       ·        ·         x         x
in_review/in_review    ·     x    ·      x      x      x       ·        ·          ·       x             ·         ·       ·        ·         x         ·
in_review/returned     x     ·    x      ·      ·      ·       ·        ·          ·       x             ·         ·       ·        ·         x         x
in_review/approved     ·     x    ·      ·      x      ·       x        ·          x       ·             ·         ·       ·        ·         x         ·
returned/draft         x     ·    x      ·      ·      ·       ·        ·          ·       x             ·         ·       ·        ·         x         x
returned/in_review     ·     x    ·      x      x      x       ·        ·          ·       x             ·         ·       ·        ·         x         ·
returned/returned      x     ·    x      ·      ·      ·       ·        ·          ·       x             ·         ·       ·        ·         x         x
returned/approved      ·     x    ·      ·      x      ·       x        ·          x       ·             ·         ·       ·        ·         x         ·
approved/draft         x     ·    x      ·      ·      ·       ·        ·          ·       x             ·         ·       ·        ·         x         x
approved/in_review     ·     x    ·      x      x      x       ·        ·          ·       x             ·         ·       ·        ·         x         ·
approved/returned      x     ·    x      ·      ·      ·       ·        ·          ·       x             ·         ·       ·        ·         x         x
approved/approved      ·     x    ·      ·      x      ·       x        ·          x       ·             ·         ·       ·        ·         x         ·
scheduled/draft        x     ·    ·      ·      ·      ·       ·        x          ·       x             ·         ·       ·        ·         x         ·
scheduled/in_review    ·     x    ·      ·      ·      ·       ·        x          ·       x             ·         ·       ·        ·         x         ·
scheduled/returned     x     ·    ·      ·      ·      ·       ·        x          ·       x             ·         ·       ·        ·         x         ·
scheduled/approved     ·     x    ·      ·      ·      ·       x        x          x       ·             ·         ·       ·        ·         x         ·
published/draft        x     ·    x      ·      ·      ·       ·        ·          ·       x             x         x       x        ·         x         ·
published/in_review    ·     x    ·      x      x      x       ·        ·          ·       x             x         x       x        ·         x         ·
published/returned     x     ·    x      ·      ·      ·       ·        ·          ·       x             x         x       x        ·         x         ·
published/approved     ·     x    ·      ·      x      ·       ·        ·          x       ·             x         x       x        ·         x         ·
published/draft/read   x     ·    ·      ·      ·      ·       ·        ·          ·       ·             x         x       x        ·         x         ·
published/in_review/read ·   x    ·      x      ·      ·       ·        ·          ·       ·             x         x       x        ·         x         ·
published/returned/read x    ·    ·      ·      ·      ·       ·        ·          ·       ·             x         x       x        ·         x         ·
published/approved/read ·    x    ·      ·      ·      ·       ·        ·          ·       ·             x         x       x        ·         x         ·
withdrawn/draft        ·     ·    ·      ·      ·      ·       ·        ·          ·       ·             ·         ·       ·        x         ·         ·
withdrawn/in_review    ·     ·    ·      ·      ·      ·       ·        ·          ·       ·             ·         ·       ·        x         ·         ·
withdrawn/returned     ·     ·    ·      ·      ·      ·       ·        ·          ·       ·             ·         ·       ·        x         ·         ·
withdrawn/approved     ·     ·    ·      ·      ·      ·       ·        ·          ·       ·             ·         ·       ·        x         ·         ·
`);

/** Who may do it there, with what they began themselves and with what others did. */
const who = table(`
                       write edit submit recall return approve schedule unschedule publish publishAtOnce unpublish correct withdraw republish translate discard
reporter own           x     ·    x      x      ·      ·       ·        ·          ·       ·             ·         ·       ·        ·         x         x
reporter other         ·     ·    ·      ·      ·      ·       ·        ·          ·       ·             ·         ·       ·        ·         x         ·
editor own             x     x    x      x      x      x       ·        ·          ·       ·             ·         x       ·        ·         x         x
editor other           x     x    x      x      x      x       ·        ·          ·       ·             ·         x       ·        ·         x         x
secretary own          x     x    x      x      x      x       x        x          x       ·             ·         x       x        ·         x         x
secretary other        x     x    x      x      x      x       x        x          x       ·             ·         x       x        ·         x         x
chief own              x     x    x      x      x      x       x        x          x       x             x         x       x        x         x         x
chief other            x     x    x      x      x      x       x        x          x       x             x         x       x        x         x         x
administrator own      x     x    x      x      x      x       x        x          x       x             x         x       x        x         x         x
administrator other    x     x    x      x      x      x       x        x          x       x             x         x       x        x         x         x
`);

const allMoves = Object.keys(moves) as Move[];
const every: Record<ArticleStatus, true> = {
	draft: true,
	in_review: true,
	returned: true,
	approved: true,
	scheduled: true,
	published: true,
	withdrawn: true,
};
const standings = (Object.keys(every) as ArticleStatus[]).flatMap((status) =>
	(status === 'published' ? [false, true] : [false]).flatMap((isRead) => stages.map((stage) => ({ status, stage, isRead }))),
);
const nameOf = ({ status, stage, isRead }: Standing) => `${status}/${stage}${isRead ? '/read' : ''}`;

test('the tables name every move, standing and role there is', () => {
	expect([...where.keys()]).toEqual(standings.map(nameOf));
	expect([...who.keys()]).toEqual(roles.flatMap((role) => [`${role} own`, `${role} other`]));
	for (const rows of [where, who]) expect(new Set([...rows.values()].flatMap((each) => [...each]))).toEqual(new Set(allMoves));
});

describe.each(roles)('%s', (role) => {
	describe.each([true, false])('own: %s', (isOwn) => {
		test.each(standings)('$status/$stage, read: $isRead', (standing) => {
			const allowed = allMoves.filter(
				(move) => where.get(nameOf(standing))?.has(move) && who.get(`${role} ${isOwn ? 'own' : 'other'}`)?.has(move),
			);
			expect(allMoves.filter((move) => mayMove(role, move, standing, isOwn))).toEqual(allowed);
			expect(movesOf(role, standing, isOwn)).toEqual(allowed);
		});
	});
});

test('what readers read already is neither handed in, returned, approved nor printed again', () => {
	expect(allMoves.filter(needsChange)).toEqual(['submit', 'return', 'approve', 'publish', 'publishAtOnce']);
});

test('whoever returns, corrects or withdraws says why', () => {
	expect(allMoves.filter(needsNote)).toEqual(['return', 'correct', 'withdraw']);
});

/** Who may do what beside the moves of articles. */
const others = table(`
                reporter editor secretary chief administrator
useMedia        x        x      x         x     x
editMedia       ·        x      x         x     x
seeAll          ·        x      x         x     x
editTopics      ·        x      x         x     x
editPeople      ·        x      x         x     x
arrangeHome     ·        ·      x         x     x
breakNews       ·        ·      x         x     x
editRedirects   ·        ·      x         x     x
manageDeliveries ·       ·      ·         x     x
editPages       ·        ·      x         x     x
editSections    ·        ·      ·         x     x
editSettings    ·        ·      ·         x     x
readReports     ·        ·      x         x     x
readAudit       ·        ·      ·         x     x
manageUsers     ·        ·      ·         ·     x
`);

test.each(Object.keys(rights) as Right[])('the right %s', (right) => {
	expect(new Set(roles.filter((role) => hasRight(role, right)))).toEqual(others.get(right));
});

test('the table of rights names each', () => {
	expect([...others.keys()]).toEqual(Object.keys(rights));
});

test('the moves by which readers see what is written are these', () => {
	const printing = (Object.keys(moves) as Move[]).filter((move) => isPrinting(move));
	expect(printing).toEqual(['schedule', 'publish', 'publishAtOnce', 'republish']);
});
