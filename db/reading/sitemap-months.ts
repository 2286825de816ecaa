import { monthOf } from '#lib/desk/months.ts';
import { type Locale, localeCodes } from '#lib/locales.ts';
import { spanOfMonth } from '#lib/month.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

/** So many addresses in a file: far below the 50,000 of the protocol, so that a file is made within a second and is a few megabytes. */
export const sitemapSize = 5000;

export type MonthFile = { locale: Locale; list: string; part: number; changedAt: Date };
type Walk = { locale: string; from: number; until: number; at: number; id: number };
/** The last article of what was walked through. */
export type Place = { at: number; id: number };

const next = prepared((db) =>
	db.$client
		.prepare<{ locale: string; from: number; now: number }, number>(
			'SELECT public_at FROM article WHERE locale = :locale AND public_at >= :from AND public_at <= :now ORDER BY public_at LIMIT 1',
		)
		.pluck(),
);

/** What readers see of a month after a place in it, oldest first: so new articles come at the end, and full files stay as they are. */
const walk = (columns: string, limits: string) =>
	`SELECT ${columns} FROM article WHERE locale = :locale AND public_at >= max(:from, :at) AND public_at < :until
	AND (public_at > :at OR id > :id) ORDER BY public_at, id LIMIT ${limits}`;

const changes = prepared((db) =>
	db.$client.prepare<Walk, { articles: number; changedAt: number | null }>(
		`SELECT count(*) AS articles, max(max(updated_at, public_at)) AS changedAt FROM (${walk('updated_at, public_at', `${sitemapSize}`)})`,
	),
);
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
	const gone = goneByMonth(db, now);
	return localeCodes.flatMap((locale) => monthsOf(db, locale, now).flatMap((month) => filesOf(db, locale, month, now, gone)));
}

function monthsOf(db: Database, locale: Locale, now: number): string[] {
	const months: string[] = [];
	for (let from = -8e15; ; ) {
		const at = next(db).get({ locale, from, now });
		if (at === undefined) return months;
		const month = monthOf(new Date(at));
		months.push(month);
		from = spanOfMonth(month).until;
	}
}

function filesOf(db: Database, locale: Locale, list: string, now: number, gone: Map<string, number>): MonthFile[] {
	const files: MonthFile[] = [];
	const goneAt = gone.get(`${locale}-${list}`) ?? 0;
	let from = walkOf(locale, list, now);
	for (let part = 1; ; part++) {
		const { articles, changedAt } = changes(db).get(from) ?? { articles: 0, changedAt: null };
		if (articles > 0) files.push({ locale, list, part, changedAt: new Date(Math.min(now, Math.max(changedAt ?? 0, goneAt))) });
		const last = articles < sitemapSize ? undefined : end(db).get({ ...from, passed: sitemapSize - 1 });
		if (!last) return files;
		from = { ...from, ...last };
	}
}

type Gone = { locale: string; publishedAt: number; at: number };

const goneRows = prepared((db) =>
	db.$client.prepare<{ now: number }, Gone>(
		`SELECT locale, published_at AS publishedAt, updated_at AS at FROM article
		WHERE status IN ('draft', 'in_review', 'returned', 'approved', 'withdrawn') AND published_at <= :now`,
	),
);

/** When an article was last taken from each month. */
function goneByMonth(db: Database, now: number): Map<string, number> {
	const last = new Map<string, number>();
	for (const { locale, publishedAt, at } of goneRows(db).all({ now })) {
		const key = `${locale}-${monthOf(new Date(publishedAt))}`;
		last.set(key, Math.max(last.get(key) ?? 0, at));
	}
	return last;
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
