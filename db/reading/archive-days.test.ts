import { expect, test } from 'vitest';
import type { Database } from '../client.ts';
import { storedImage } from '../desk/images.ts';
import { recordVideoCheck, videoOf } from '../desk/videos.ts';
import { openNewsroom, today, withdraw } from '../testing/newsroom.ts';
import { lastChangeOfArchive, listArchiveDays } from './archive-days.ts';
import { lastChangeOfLists } from './changes.ts';

const now = today('12:00').getTime();
const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00+07:00`);
const counts = (db: Database, locale = 'vi', moment = now) =>
	listArchiveDays(db, locale, moment).map(({ day, articles }) => `${day} ${articles}`);

/** A function that answers which days were written since it was last asked. */
function written(db: Database): () => string[] {
	const ask = () => {
		const days = db.$client
			.prepare<[], string>("SELECT locale || ' ' || day FROM archive_day WHERE changed_at > 0 ORDER BY 1")
			.pluck()
			.all();
		db.$client.exec('UPDATE archive_day SET changed_at = 0');
		return days;
	};
	ask();
	return ask;
}

test('days of Vietnam count what readers see of them, whatever happens to it', () => {
	const { db, write } = openNewsroom();
	const late = write({ title: 'Giao thừa', at: at('2026-01-31', '23:59') });
	const moved = write({ title: 'Đầu tháng', at: at('2026-02-01', '00:00') });
	write({ title: 'Nháp', status: 'draft', at: at('2026-02-01') });
	expect(counts(db)).toEqual(['2026-01-31 1', '2026-02-01 1', '2026-03-02 0']);
	db.$client.prepare('UPDATE article SET published_at = ? WHERE id = ?').run(at('2026-01-31').getTime(), moved);
	expect(counts(db)).toEqual(['2026-01-31 2', '2026-02-01 0', '2026-03-02 0']);
	withdraw(db, late);
	db.$client.prepare('DELETE FROM article WHERE id = ?').run(moved);
	expect(counts(db)).toEqual(['2026-01-31 0', '2026-02-01 0', '2026-03-02 0']);
	expect(counts(db, 'en')).toEqual(['2026-03-02 0']);
});

test('today holds only what has had its minute, and tomorrow nothing', () => {
	const { db, write } = openNewsroom();
	write({ title: 'Sáng' });
	write({ title: 'Chiều', status: 'scheduled', at: today('15:00') });
	write({ title: 'Mai', status: 'scheduled', at: at('2026-03-03') });
	expect(counts(db)).toEqual(['2026-03-02 1']);
	expect(counts(db, 'vi', today('15:00').getTime())).toEqual(['2026-03-02 2']);
	expect(counts(db, 'vi', at('2026-03-03', '08:00').getTime())).toEqual(['2026-03-02 2', '2026-03-03 0']);
});

test('a day is written by what its articles show: their translations, pictures, films and the slugs of sections', () => {
	const { db, write, sections } = openNewsroom();
	const videoId = videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ');
	const imageId = storedImage(db, { hash: '1'.repeat(32), width: 1600, height: 900, tone: 0 });
	const vi = write({ title: 'Cầu mới', at: at('2026-01-05') });
	write({ title: 'Phim', at: at('2026-01-06'), video: { videoId, caption: '' } });
	write({ title: 'Ảnh', at: at('2026-01-07'), image: { imageId, alt: '', caption: '', credit: '' } });
	const days = written(db);
	const storyId = db.$client.prepare<[number], number>('SELECT story_id FROM article WHERE id = ?').pluck().get(vi) ?? 0;
	const en = write({ title: 'New bridge', locale: 'en', sectionId: sections.affairs, storyId, at: at('2026-01-08') });
	expect(days()).toEqual(['en 2026-01-08', 'vi 2026-01-05']);
	withdraw(db, en);
	expect(days()).toEqual(['en 2026-01-08', 'vi 2026-01-05']);
	recordVideoCheck(db, videoId, { state: 'ok' });
	expect(days()).toEqual(['vi 2026-01-06']);
	recordVideoCheck(db, videoId, { state: 'ok' });
	expect(days()).toEqual([]);
	db.$client.prepare('UPDATE image SET hash = ? WHERE id = ?').run('2'.repeat(32), imageId);
	expect(days()).toEqual(['vi 2026-01-07']);
	db.$client.prepare("UPDATE section_name SET slug = 'tin-tuc' WHERE section_id = ? AND locale = 'vi'").run(sections.affairs);
	expect(days()).toHaveLength(4);
});

test('lists have changed when an article or one of their names has', () => {
	const { db, write } = openNewsroom();
	const hour = 3_600_000;
	db.$client.exec('DELETE FROM change');
	write({ title: 'Tin', at: new Date(now - 2 * hour) });
	db.$client.exec('UPDATE archive_day SET changed_at = 0; DELETE FROM change; INSERT INTO change (at, keys) VALUES (1, \'["home"]\')');
	expect(lastChangeOfArchive(db, now)).toBe(now - 2 * hour);
	expect(lastChangeOfLists(db, now)).toEqual(new Date(now - 2 * hour));
	db.$client.prepare('INSERT INTO change (at, keys) VALUES (?, \'["names","topic:che"]\')').run(now - hour);
	db.$client.prepare('INSERT INTO change (at, keys) VALUES (?, \'["home"]\')').run(now);
	expect(lastChangeOfLists(db, now)).toEqual(new Date(now - hour));
});
