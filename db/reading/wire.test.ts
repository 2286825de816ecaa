import { expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { readCursor, type WireCursor, wireStart, writeCursor } from '#lib/ninjs/wire-cursor.ts';
import { createCorrection } from '../desk/corrections.ts';
import { replaceArticle } from '../desk/write-article.ts';
import { type Newsroom, openNewsroom, withdraw } from '../testing/newsroom.ts';
import { planOf, recordReads } from '../testing/statements.ts';
import { readWire } from './wire.ts';

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);
const later = (seconds: number) => Date.now() + seconds * 1000;

/** A partner who reads on from where it stopped. */
function partner({ db }: Newsroom, limit = 50) {
	let cursor: WireCursor = wireStart;
	const page = (now?: number) => {
		const { entries, next, isLast } = readWire(db, readCursor(writeCursor(cursor)) ?? wireStart, limit, now);
		cursor = next;
		return { told: entries.map((entry) => ('removed' in entry ? `${entry.removed} ${entry.id}` : entry.id)), isLast };
	};
	const all = (now?: number) => {
		const told: (string | number)[] = [];
		for (;;) {
			const { told: some, isLast } = page(now);
			told.push(...some);
			if (isLast) return told;
		}
	};
	return { page, all };
}

test('each publication, update and correction is told once, in its order', () => {
	const newsroom = openNewsroom();
	const { all } = partner(newsroom);
	const [one, two] = ['Một', 'Hai'].map((title) => newsroom.write({ title, at: ago(60) })) as [number, number];
	expect(all()).toEqual([one, two]);
	expect(all()).toEqual([]);
	createCorrection(newsroom.db, one, 'Đính chính.');
	expect(all()).toEqual([one]);
	replaceArticle(newsroom.db, two, {
		...{ locale: 'vi', sectionId: newsroom.sections.affairs, title: 'Hai, viết lại', lead: [], status: 'published', publishedAt: ago(60) },
		document: documentOf(paragraph('Viết lại.')),
	});
	newsroom.write({ title: 'Nháp', status: 'draft', at: null });
	expect(all()).toEqual([two]);
});

test('old articles that are imported today are news to a partner', () => {
	const newsroom = openNewsroom();
	const { all } = partner(newsroom);
	newsroom.write({ title: 'Hôm nay', at: ago(60) });
	all();
	const old = newsroom.write({
		title: 'Từ kho lưu trữ',
		at: new Date('2011-05-01T00:00:00Z'),
		updatedAt: new Date('2011-05-01T00:00:00Z'),
	});
	expect(all()).toEqual([old]);
});

test('what is withdrawn is told as canceled, what is taken off as withheld, what comes back as usable', () => {
	const newsroom = openNewsroom();
	const { all } = partner(newsroom);
	const id = newsroom.write({ title: 'Tin sai', at: ago(60) });
	all();
	withdraw(newsroom.db, id);
	expect(all()).toEqual([`canceled ${id}`]);
	const set = (status: string) => newsroom.db.$client.prepare('UPDATE article SET status = ? WHERE id = ?').run(status, id);
	set('published');
	expect(all()).toEqual([id]);
	set('approved');
	expect(all()).toEqual([`withheld ${id}`]);
	set('published');
	expect(all()).toEqual([id]);
});

test('a scheduled article is told at its minute, though nothing is written then, and once only', () => {
	const newsroom = openNewsroom();
	const { all } = partner(newsroom);
	const id = newsroom.write({ title: 'Hẹn giờ', status: 'scheduled', at: new Date(later(60)) });
	const before = newsroom.write({ title: 'Trước đó', at: ago(60) });
	expect(all()).toEqual([before]);
	expect(all(later(63))).toEqual([id]);
	expect(all(later(64))).toEqual([]);
});

test('a partner who begins later is told of it once too; one that was taken back before its minute is never told', () => {
	const newsroom = openNewsroom();
	const id = newsroom.write({ title: 'Hẹn giờ', status: 'scheduled', at: new Date(later(60)) });
	const never = newsroom.write({ title: 'Hẹn rồi bỏ', status: 'scheduled', at: new Date(later(60)) });
	newsroom.db.$client.prepare("UPDATE article SET status = 'approved' WHERE id = ?").run(never);
	expect(partner(newsroom).all(later(70))).toEqual([id]);
});

test('whatever changes while pages are read, nothing is missed or told twice as it was', () => {
	const newsroom = openNewsroom();
	const { page } = partner(newsroom, 3);
	const ids = Array.from({ length: 10 }, (_, number) => newsroom.write({ title: `Bài ${number}`, at: ago(60) }));
	const told = [...page().told];
	// One that was told and one that was not are changed, one more is printed, one is withdrawn.
	createCorrection(newsroom.db, ids[0] ?? 0, 'Đính chính.');
	createCorrection(newsroom.db, ids[8] ?? 0, 'Đính chính.');
	withdraw(newsroom.db, ids[9] ?? 0);
	const extra = newsroom.write({ title: 'Chen ngang', at: ago(30) });
	for (let isLast = false; !isLast; ) {
		const next = page();
		told.push(...next.told);
		isLast = next.isLast;
	}
	const once = ids.slice(0, 8);
	expect(told).toEqual([...once, ids[0], ids[8], `canceled ${ids[9]}`, extra]);
});

test('a page is a walk along an index, whatever was told before', () => {
	const newsroom = openNewsroom();
	newsroom.write({ title: 'Một', at: ago(60) });
	const runs = recordReads(newsroom.db);
	readWire(newsroom.db, wireStart, 50);
	const plans = runs.flatMap((run) => planOf(newsroom.db, run));
	expect(plans.filter((step) => /SCAN (?!wire$)|TEMP B-TREE/.test(step))).toEqual([]);
	expect(plans.some((step) => step.includes('article_scheduled'))).toBe(true);
});

test('a cursor is one that was given', () => {
	for (const text of ['', '1', '1.2', '1.2.3.4', '-1.2.3', 'zzzzzzzzzzzz.1.1', '1.2.3;']) expect(readCursor(text)).toBeUndefined();
	expect(readCursor(writeCursor({ seq: 7, dueAt: 1772416800000, dueId: Number.MAX_SAFE_INTEGER }))?.seq).toBe(7);
});
