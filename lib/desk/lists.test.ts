import { expect, test } from 'vitest';
import { feeTable } from './fee-table.ts';
import { isMonth, monthAfter, monthOf } from './months.ts';
import { queuesOf, waitingFor } from './queues.ts';
import { roles } from './roles.ts';
import { sectionChoices } from './section-choices.ts';

test('work is summed by person and role', () => {
	const work = (person: string, role: 'text' | 'photo', words: number) => ({ person, role, words });
	expect(
		feeTable([work('A', 'text', 100), work('A', 'text', 50), work('A', 'photo', 100), work('B', 'text', 7)]).map(({ works, ...row }) => ({
			...row,
			count: works.length,
		})),
	).toEqual([
		{ person: 'A', role: 'text', words: 150, count: 2 },
		{ person: 'A', role: 'photo', words: 100, count: 1 },
		{ person: 'B', role: 'text', words: 7, count: 1 },
	]);
});

test('months go on over the year', () => {
	expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-05', 0)]).toEqual(['2027-01', '2025-12', '2026-05']);
	expect(monthOf(new Date('2026-10-31T18:00:00Z'))).toBe('2026-11');
	expect(['2026-11', '2026-13', '2026-1', '', undefined].map(isMonth)).toEqual([true, false, false, false, false]);
});

test('every role has lists, and what waits for it is among them', () => {
	for (const role of roles) {
		const keys = queuesOf(role).map(({ key }) => key);
		expect(keys.length).toBeGreaterThan(4);
		expect(waitingFor(role).filter(({ key }) => !keys.includes(key))).toEqual([]);
	}
});

test('sections stand under those above them; one whose parent has no name in the language stands by itself', () => {
	const section = (id: number, name: string, parentId?: number) => ({
		id,
		name,
		slug: name,
		description: '',
		form: 'list' as const,
		...(parentId && { parentId }),
	});
	expect(
		sectionChoices([section(2, 'Con', 1), section(1, 'Mẹ'), section(3, 'Cháu', 2), section(4, 'Lẻ', 9)]).map(({ text }) => text),
	).toEqual(['Mẹ', '– Con', '– – Cháu', 'Lẻ']);
});
