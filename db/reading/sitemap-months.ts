import { type Locale, localeCodes } from '#lib/locales.ts';
import { spanOfMonth } from '#lib/month.ts';
import type { Database } from '../client.ts';
import { type ArchiveDay, listArchiveDays } from './archive-days.ts';
import { prepared } from './prepared.ts';

/** So many addresses in a file: far below the 50,000 of the protocol, so that a file is made within a second and is a few megabytes. */
export const sitemapSize = 5000;

export type MonthFile = { locale: Locale; list: string; part: number; changedAt: Date };
type Walk = { locale: string; from: number; until: number; at: number; id: number };
/** The last article of what was walked through. */
export type Place = { at: number; id: number };

/** What readers see of a month after a place in it, oldest first: so new articles come at the end, and full files stay as they are. */
const walk = (columns: string, limits: string) =>
	`SELECT ${columns} FROM article WHERE locale = :locale AND public_at >= max(:from, :at) AND public_at < :until
	AND (public_at > :at OR id > :id) ORDER BY public_at, id LIMIT ${limits}`;

const end = prepared((db) => db.$client.prepare<Walk & { passed: number }, Place>(walk('public_at AS at, id', '1 OFFSET :passed')));
const batch = prepared((db) => db.$client.prepare<Walk & { size: number }, Place>(walk('public_at AS at, id', ':size')));

const beginning: Place = { at: 0, id: 0 };

/** The part of a month that readers may see. */
function walkOf(locale: string, month: string, now: number): Walk {
	const { from, until } = spanOfMonth(month);
	return { locale, from, until: Math.min(until, now + 1), ...beginning };
}

/** Every file of articles, oldest first, with the moment at which something in it last changed or was taken out of it. */
export function listMonthFiles(db: Database, now = Date.now()): MonthFile[] {
	return localeCodes.flatMap((locale) => {
		const months = Map.groupBy(listArchiveDays(db, locale, now), ({ day }) => day.slice(0, 'YYYY-MM'.length));
		return [...months].flatMap(([list, days]) => filesOf(days).map((file) => ({ ...file, locale, list })));
	});
}

/** The files of a month by its days. What is earlier in the month moves everything after it: a file changes with all days until its end. */
function filesOf(days: ArchiveDay[]): Pick<MonthFile, 'part' | 'changedAt'>[] {
	const files: Pick<MonthFile, 'part' | 'changedAt'>[] = [];
	let [passed, changedAt] = [0, 0];
	for (const day of days) {
		const begun = files.at(-1);
		changedAt = Math.max(changedAt, day.changedAt);
		if (begun && passed < files.length * sitemapSize) begun.changedAt = new Date(changedAt);
		passed += day.articles;
		while (files.length * sitemapSize < passed) files.push({ part: files.length + 1, changedAt: new Date(changedAt) });
	}
	return files;
}

/** Where a part of a month begins; none when the month has no such part. */
function beginningOf(db: Database, month: Walk, part: number): Walk | undefined {
	if (part === 1) return month;
	const last = end(db).get({ ...month, passed: (part - 1) * sitemapSize - 1 });
	return last && { ...month, ...last };
}

/** Whether a month has articles for a part of that number. */
export function hasMonthPart(db: Database, locale: string, month: string, part: number, now = Date.now()): boolean {
	const from = beginningOf(db, walkOf(locale, month, now), part);
	return from !== undefined && end(db).get({ ...from, passed: 0 }) !== undefined;
}

/** The ids of the articles of a part, in batches of `size` at most. */
export function* articlesOfMonthPart(db: Database, locale: string, month: string, part: number, size: number, now = Date.now()) {
	let from = beginningOf(db, walkOf(locale, month, now), part);
	for (let left = sitemapSize; from && left > 0; ) {
		const places: Place[] = batch(db).all({ ...from, size: Math.min(size, left) });
		if (places.length > 0) yield places.map(({ id }) => id);
		left -= places.length;
		const last: Place | undefined = places.length < size ? undefined : places.at(-1);
		from = last && { ...from, ...last };
	}
}
