import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { startOfVietnamDay } from '#lib/dates.ts';
import { dayNumber } from '../../reading/most-read.ts';
import { article } from '../../schema/article.ts';
import { openNewsroom, today, withdraw } from '../../testing/newsroom.ts';
import { employ } from '../../testing/staff.ts';
import type { Actor } from '../actor.ts';
import { createDraft } from '../drafts.ts';
import { videoOf } from '../videos.ts';
import { listCalendar } from './calendar.ts';
import { countBrokenVideos, mostReadLately, outputOfDay, workOf } from './dashboard.ts';
import { listWork } from './fees.ts';

let { db, sections, write } = openNewsroom();
let chief: Actor;
let reporter: Actor;
const now = today('12:00').getTime();
const day = startOfVietnamDay(today('12:00'));

beforeEach(() => {
	({ db, sections, write } = openNewsroom());
	chief = employ(db, 'chief');
	reporter = employ(db, 'reporter');
});

describe('the calendar', () => {
	test('shows what is printed and scheduled on a day in Vietnam, in the order of time', () => {
		write({ title: 'Đêm qua', at: new Date(day.getTime() - 1) });
		write({ title: 'Nửa đêm', at: day });
		write({ title: 'Chiều', status: 'scheduled', at: today('15:00') });
		write({ title: 'Sáng', at: today('08:00') });
		const [shown] = listCalendar(db, chief, [day], 10, now);
		expect(shown?.entries.map(({ title, status }) => [title, status])).toEqual([
			['Nửa đêm', 'published'],
			['Sáng', 'published'],
			['Chiều', 'scheduled'],
		]);
		expect(listCalendar(db, reporter, [day], 10, now)[0]?.entries.map(({ title }) => title)).toEqual(['Nửa đêm', 'Sáng']);
	});

	test('shows the end of a full day and counts the rest', () => {
		for (let hour = 1; hour <= 9; hour++) write({ title: `${hour} giờ`, at: today(`0${hour}:00`) });
		const [shown] = listCalendar(db, chief, [day], 3, now);
		expect([shown?.entries.map(({ title }) => title), shown?.more]).toEqual([['7 giờ', '8 giờ', '9 giờ'], 6]);
	});

	test('shows until when an article must not be printed', () => {
		const id = createDraft(db, reporter, { locale: 'vi', sectionId: sections.affairs, content: { title: 'Cấm đến tối' } });
		db.update(article)
			.set({ embargoUntil: today('20:00') })
			.where(eq(article.id, id))
			.run();
		expect(listCalendar(db, reporter, [day], 3, now)[0]?.entries).toMatchObject([
			{ title: 'Cấm đến tối', kind: 'embargo', at: today('20:00').getTime() },
		]);
		expect(listCalendar(db, employ(db, 'reporter', 'Khác'), [day], 3, now)[0]?.entries).toEqual([]);
	});
});

describe('the dashboard', () => {
	test('today’s output is told by section, in both languages', () => {
		write({ title: 'Một' });
		write({ title: 'Hai', status: 'scheduled', at: today('18:00') });
		write({ title: 'Văn', sectionId: sections.culture });
		write({ title: 'One', locale: 'en' });
		write({ title: 'Hôm qua', at: new Date(day.getTime() - 1) });
		withdraw(db, write({ title: 'Đã gỡ' }));
		expect(outputOfDay(db, now)).toEqual([
			{ section: 'Thời sự', locale: 'vi', published: 1, scheduled: 1 },
			{ section: 'Văn hóa', locale: 'vi', published: 1, scheduled: 0 },
			{ section: 'Current affairs', locale: 'en', published: 1, scheduled: 0 },
		]);
	});

	test('work in progress is what somebody began and readers do not see', () => {
		createDraft(db, reporter, { locale: 'vi', sectionId: sections.affairs, content: { title: 'Đang viết' } });
		write({ title: 'Đã đăng', createdBy: reporter.id });
		expect(workOf(db, reporter, 5).map(({ title }) => title)).toEqual(['Đang viết']);
		expect(workOf(db, chief, 5)).toEqual([]);
	});

	test('reads of today and yesterday count, older ones do not', () => {
		const [one, two] = [write({ title: 'Một' }), write({ title: 'Hai' })];
		const read = db.$client.prepare("INSERT INTO read_count (article_id, day, locale, reads) VALUES (?, ?, 'vi', ?)");
		read.run(one, dayNumber(now), 5);
		read.run(one, dayNumber(now) - 1, 5);
		read.run(two, dayNumber(now), 7);
		read.run(two, dayNumber(now) - 2, 100);
		expect(mostReadLately(db, 5, now).map(({ title, reads }) => [title, reads])).toEqual([
			['Một', 10],
			['Hai', 7],
		]);
	});

	test('a video that does not play counts once, while readers see it', () => {
		const broken = videoOf(db, '');
		const shown = write({ title: 'Một', video: { videoId: broken, caption: '' } });
		write({ title: 'Hai', video: { videoId: broken, caption: '' } });
		expect(countBrokenVideos(db, 100, now)).toBe(1);
		withdraw(db, shown);
		expect(countBrokenVideos(db, 100, now)).toBe(1);
		withdraw(db, shown + 1);
		expect(countBrokenVideos(db, 100, now)).toBe(0);
	});
});

describe('the fees report', () => {
	test('counts the published work of a month in Vietnam by person and role', () => {
		write({
			title: 'Đầu tháng',
			at: new Date('2026-02-28T17:00:00Z'),
			text: 'một hai ba',
			credits: [{ name: 'Hà Linh', roles: ['text', 'photo'] }],
		});
		write({ title: 'Tháng trước', at: new Date('2026-02-28T16:59:59Z'), credits: [{ name: 'Hà Linh', roles: ['text'] }] });
		write({ title: 'Không ghi vai trò', credits: [{ name: 'Ánh', roles: [] }] });
		write({ title: 'Chưa đến giờ', status: 'scheduled', at: today('18:00'), credits: [{ name: 'Ánh', roles: ['text'] }] });
		withdraw(db, write({ title: 'Đã gỡ', credits: [{ name: 'Ánh', roles: ['text'] }] }));
		expect(listWork(db, chief, '2026-03', now).map(({ person, role, title }) => [person, role, title])).toEqual([
			['Ánh', 'text', 'Không ghi vai trò'],
			['Hà Linh', 'photo', 'Đầu tháng'],
			['Hà Linh', 'text', 'Đầu tháng'],
		]);
	});

	test('is for those who pay', () => {
		for (const role of ['reporter', 'editor'] as const)
			expect(() => listWork(db, employ(db, role, `${role} khác`), '2026-03')).toThrow('notAllowed');
	});
});
