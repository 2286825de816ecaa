import { expect, test } from 'vitest';
import { recordChange } from '../desk/record-change.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { articlesDue, changesSince, lastChangeId, lastChangeOfPaper, nextPublication } from './changes.ts';

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

test('the paper last changed when something was written or withdrawn, or when the minute of an article came', () => {
	const { db, write } = openNewsroom();
	const at = (time: string) => today(time).getTime();
	write({ title: 'Đã đăng', at: today('08:00') });
	write({ title: 'Tin tối', status: 'scheduled', at: today('18:00') });
	db.$client.prepare('UPDATE change SET at = ?').run(at('09:00'));
	expect([at('10:00'), at('17:59'), at('18:01')].map((now) => lastChangeOfPaper(db, now)?.getTime())).toEqual([
		at('09:00'),
		at('09:00'),
		at('18:00'),
	]);
	recordChange(db, ['gone']);
	expect(lastChangeOfPaper(db)?.getTime()).toBeGreaterThan(at('18:00'));
	// A clock that was set back: no answer is from the future.
	expect(lastChangeOfPaper(db, at('08:30'))?.getTime()).toBe(at('08:30'));
});
