import { isoWithOffset, startOfVietnamDay } from '#lib/dates.ts';
import { localeCodes } from '#lib/locales.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

/** How many articles readers see of a day in Vietnam (YYYY-MM-DD), and when something that sitemaps tell of them last changed (ms). */
export type ArchiveDay = { day: string; articles: number; changedAt: number };

type Today = { locale: string; today: string; from: number; now: number };

const past = prepared((db) =>
	db.$client.prepare<Pick<Today, 'locale' | 'today'>, ArchiveDay>(
		`SELECT day, articles, max(newest_at, changed_at) AS changedAt FROM archive_day WHERE locale = :locale AND day < :today ORDER BY day`,
	),
);
const ofToday = prepared((db) =>
	db.$client.prepare<Today, { articles: number; newestAt: number | null; writtenAt: number | null }>(
		`SELECT count(*) AS articles, max(public_at) AS newestAt,
			(SELECT changed_at FROM archive_day WHERE locale = :locale AND day = :today) AS writtenAt
		FROM article WHERE locale = :locale AND public_at >= :from AND public_at <= :now`,
	),
);

/** The days of a language until now, oldest first. Only today is counted: some of it may still be to come. */
export function listArchiveDays(db: Database, locale: string, now = Date.now()): ArchiveDay[] {
	const [today, from] = [isoWithOffset(new Date(now)).slice(0, 10), startOfVietnamDay(new Date(now)).getTime()];
	const { articles = 0, newestAt, writtenAt } = ofToday(db).get({ locale, today, from, now }) ?? {};
	const days = [...past(db).all({ locale, today }), { day: today, articles, changedAt: Math.max(newestAt ?? 0, writtenAt ?? 0) }];
	return days.map((day) => ({ ...day, changedAt: Math.min(now, day.changedAt) }));
}

/** When an article, in whatever language, was last published, changed or taken from readers; 0 of a paper of nothing. */
export function lastChangeOfArchive(db: Database, now = Date.now()): number {
	return localeCodes.flatMap((locale) => listArchiveDays(db, locale, now)).reduce((last, { changedAt }) => Math.max(last, changedAt), 0);
}
