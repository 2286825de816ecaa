import { expect, test } from 'vitest';
import { revisionRows } from './revision-rows.ts';

const kept = (id: number, rev: number, kind: Parameters<typeof revisionRows>[0][number]['kind'], isText: boolean) => ({
	...{ id, rev, kind, isText },
	note: '',
	at: id,
	by: 'Ly',
});
const shown = (...revisions: ReturnType<typeof kept>[]) => revisionRows(revisions).map(({ row, rev, kind }) => `${row} ${rev} ${kind}`);

test('each text has its number once; what was done with it stands between', () => {
	expect(shown(kept(4, 2, 'return', false), kept(3, 2, 'submit', false), kept(2, 2, 'save', true), kept(1, 1, 'first', true))).toEqual([
		'move 2 return',
		'move 2 submit',
		'text 2 save',
		'text 1 first',
	]);
});

test('a text that saved itself and was then handed in has a line of its own', () => {
	expect(shown(kept(2, 7, 'submit', true), kept(1, 1, 'first', true))).toEqual(['move 7 submit', 'text 7 auto', 'text 1 first']);
});

test('a move whose text stands on the next page does not pretend to be that text', () => {
	expect(shown(kept(9, 2, 'publish', false))).toEqual(['move 2 publish']);
});
