import { expect, test } from 'vitest';
import { recordChange } from '../desk/record-change.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { articlesDue, changesSince, lastChangeId, nextPublication } from './changes.ts';

test('what was recorded after a change is told once, oldest first', () => {
	const { db } = openNewsroom();
	const before = lastChangeId(db);
	recordChange(db, ['home', 'article:1']);
	recordChange(db, ['site']);
	expect(changesSince(db, before).map(({ keys }) => keys)).toEqual([['article:1', 'home'], ['site']]);
	expect(changesSince(db, lastChangeId(db))).toEqual([]);
});

test('scheduled articles are due at their minute, in every language', () => {
	const { db, sections, write } = openNewsroom();
	write({ title: 'Đã đăng' });
	const noon = write({ title: 'Tin trưa', status: 'scheduled', at: today('12:00') });
	const evening = write({ title: 'Evening', status: 'scheduled', at: today('18:00'), locale: 'en', sectionId: sections.affairs });
	write({ title: 'Nháp', status: 'draft', at: today('13:00') });
	const at = (time: string) => today(time).getTime();
	expect(nextPublication(db, at('09:00'))).toBe(at('12:00'));
	expect(nextPublication(db, at('12:00'))).toBe(at('18:00'));
	expect(nextPublication(db, at('18:00'))).toBe(Number.POSITIVE_INFINITY);
	expect(articlesDue(db, at('09:00'), at('12:00'))).toEqual([noon]);
	expect(articlesDue(db, at('12:00'), at('20:00'))).toEqual([evening]);
});
