import { expect, test } from 'vitest';
import { createCorrection } from '../desk/corrections.ts';
import { openStaffedNewsroom } from '../desk/desk.testing.ts';
import { moveArticle } from '../desk/move-article.ts';
import { fillArchive } from '../testing/archive.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { columnsRead, recordReads } from '../testing/statements.ts';
import { articlesOfMonthPart, hasMonthPart, listMonthFiles, sitemapSize } from './sitemap-months.ts';

const now = today('12:00').getTime();
const at = (day: string) => new Date(`${day}T09:00:00+07:00`);

function idsOf(db: Parameters<typeof articlesOfMonthPart>[0], month: string, part = 1, locale = 'vi', moment = now): number[] {
	return [...articlesOfMonthPart(db, locale, month, part, 2, moment)].flat();
}

test('each month in which something was published has a file, in Vietnam’s calendar, oldest article first', () => {
	const { db, write } = openNewsroom();
	const late = write({ title: 'Giao thừa', at: new Date('2026-01-31T23:59:59+07:00') });
	const early = write({ title: 'Đầu tháng', at: new Date('2026-02-01T00:00:00+07:00') });
	const [third, second] = [write({ title: 'Ba', at: at('2026-02-03') }), write({ title: 'Hai', at: at('2026-02-02') })];
	write({ title: 'Old', locale: 'en', at: at('1998-07-01') });
	write({ title: 'Nháp', status: 'draft', at: null });
	expect(listMonthFiles(db, now).map(({ locale, list, part }) => `${locale}-${list}-${part}`)).toEqual([
		'vi-2026-01-1',
		'vi-2026-02-1',
		'en-1998-07-1',
	]);
	expect(idsOf(db, '2026-01')).toEqual([late]);
	expect(idsOf(db, '2026-02')).toEqual([early, second, third]);
	expect([
		hasMonthPart(db, 'vi', '2026-02', 1, now),
		hasMonthPart(db, 'vi', '2026-02', 2, now),
		hasMonthPart(db, 'en', '2026-02', 1, now),
	]).toEqual([true, false, false]);
});

test('what is scheduled appears at its minute, and its month with it', () => {
	const { db, write } = openNewsroom();
	const due = today('15:00');
	const id = write({ title: 'Hẹn giờ', status: 'scheduled', at: due });
	expect([listMonthFiles(db, due.getTime() - 1), idsOf(db, '2026-03', 1, 'vi', due.getTime() - 1)]).toEqual([[], []]);
	expect(listMonthFiles(db, due.getTime())).toEqual([{ locale: 'vi', list: '2026-03', part: 1, changedAt: due }]);
	expect(idsOf(db, '2026-03', 1, 'vi', due.getTime())).toEqual([id]);
});

test('a month’s file has changed when an article in it was updated, corrected or taken from it, and no other has', () => {
	const { db, write, staff } = openStaffedNewsroom();
	const updated = write({ title: 'Cập nhật', at: at('2026-01-05') });
	const gone = write({ title: 'Rút', at: at('2026-01-07') });
	write({ title: 'Yên', at: at('2026-02-01') });
	const began = Date.now();
	const changed = () => {
		const found = listMonthFiles(db).map(({ changedAt }) => changedAt);
		db.$client.exec('UPDATE archive_day SET changed_at = 0');
		return found.map((moment) => (moment.getTime() >= began ? 'now' : moment));
	};
	changed();
	expect(changed()).toEqual([at('2026-01-07'), at('2026-02-01')]);
	createCorrection(db, updated, 'Cầu dài 300 m.', at('2026-02-01'));
	expect(changed()).toEqual(['now', at('2026-02-01')]);
	moveArticle(db, staff.chief, { id: gone, move: 'withdraw', rev: 0, note: 'Sai' }, at('2026-02-20'));
	expect(changed()).toEqual(['now', at('2026-02-01')]);
	expect(idsOf(db, '2026-01')).toEqual([updated]);
});

test('a file changes with what stands before its end in the month, and with nothing after it', () => {
	const { db, sections } = openNewsroom();
	fillArchive(db, { locale: 'vi', sectionIds: [sections.affairs], count: 2 * sitemapSize, until: at('2026-02-27').getTime() });
	const halves = db.$client.prepare('UPDATE article SET published_at = ? WHERE id % 2 = ?');
	halves.run(at('2026-02-03').getTime(), 0);
	halves.run(at('2026-02-07').getTime(), 1);
	const day = db.$client.prepare('UPDATE archive_day SET changed_at = ? WHERE day = ?');
	const changed = () => listMonthFiles(db, now).map(({ changedAt }) => changedAt);
	db.$client.exec('UPDATE archive_day SET changed_at = 0');
	day.run(at('2026-02-20').getTime(), '2026-02-07');
	expect(changed()).toEqual([at('2026-02-03'), at('2026-02-20')]);
	day.run(at('2026-02-21').getTime(), '2026-02-03');
	expect(changed()).toEqual([at('2026-02-21'), at('2026-02-21')]);
});

test('a month of more articles than a file holds has more files, and none is in two or missing', () => {
	const { db, sections } = openNewsroom();
	const count = 2 * sitemapSize + 7;
	const until = new Date('2026-02-27T23:59:00+07:00').getTime();
	fillArchive(db, { locale: 'vi', sectionIds: [sections.affairs, sections.culture], count, until });
	// As an import without times of day does: thousands of articles of one and the same moment.
	db.$client.prepare('UPDATE article SET published_at = ? WHERE id <= 7000').run(at('2026-02-10').getTime());
	const files = listMonthFiles(db, until);
	expect(files.map(({ list, part }) => `${list}-${part}`)).toEqual(['2026-02-1', '2026-02-2', '2026-02-3']);
	const parts = files.map(({ list, part }) => [...articlesOfMonthPart(db, 'vi', list, part, 250, until)].flat());
	expect(parts.map(({ length }) => length)).toEqual([sitemapSize, sitemapSize, 7]);
	expect(new Set(parts.flat()).size).toBe(count);
	expect(hasMonthPart(db, 'vi', '2026-02', 4, until)).toBe(false);
});

test('the index of all files reads no row of an article', () => {
	const { db, sections } = openNewsroom();
	fillArchive(db, { locale: 'vi', sectionIds: [sections.affairs], count: 100, until: now });
	const runs = recordReads(db);
	listMonthFiles(db, now);
	expect(runs.length).toBeGreaterThan(2);
	expect(runs.flatMap((run) => columnsRead(db, run, 'article'))).toEqual([]);
});
