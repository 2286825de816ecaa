import { localeCodes } from '#lib/locales.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

/** What counts as news for search engines: two days, and a thousand addresses. */
const fresh = 48 * 3_600_000;
const most = 1000;

const newest = prepared((db) =>
	db.$client.prepare<{ locale: string; since: number; now: number; limit: number }, { id: number; publicAt: number }>(
		`SELECT id, public_at AS publicAt FROM article WHERE locale = :locale AND public_at > :since AND public_at <= :now
		ORDER BY public_at DESC, id DESC LIMIT :limit`,
	),
);

/** The ids of what was published in the last two days in any language, newest first, at most a thousand. */
export function freshNews(db: Database, now = Date.now()): number[] {
	const rows = localeCodes.flatMap((locale) => newest(db).all({ locale, since: now - fresh, now, limit: most }));
	return rows
		.sort((one, other) => other.publicAt - one.publicAt)
		.slice(0, most)
		.map(({ id }) => id);
}
