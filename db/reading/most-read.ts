import type { Card } from '#lib/content.ts';
import type { Database } from '../client.ts';
import { cardsOf } from './cards.ts';
import { prepared } from './prepared.ts';

const days = 7;
/** Only the best of each day can be the best of the week: the work does not grow with the traffic. */
const candidatesPerDay = 50;
/** Of these some may have been withdrawn since they were read. */
const candidatesPerWeek = 50;

const ranked = prepared((db) => {
	const perDay = Array.from(
		{ length: days },
		(_, back) =>
			`SELECT * FROM (SELECT article_id, reads FROM read_count WHERE locale = :locale AND day = :day${back} ORDER BY reads DESC LIMIT ${candidatesPerDay})`,
	);
	return db.$client
		.prepare<Record<string, string | number>, number>(
			`SELECT article_id FROM (
				SELECT article_id, sum(reads) AS week FROM (${perDay.join(' UNION ALL ')})
				GROUP BY article_id ORDER BY week DESC, article_id DESC LIMIT ${candidatesPerWeek}
			) JOIN article ON article.id = article_id
			WHERE public_at <= :now ORDER BY week DESC, article_id DESC LIMIT :limit`,
		)
		.pluck();
});

/** The most read published articles of the last seven days (Vietnam time), best first. */
export function mostRead(db: Database, locale: string, limit: number, now = Date.now()): Card[] {
	const parameters = Object.fromEntries(Array.from({ length: days }, (_, back) => [`day${back}`, dayNumber(now) - back]));
	return cardsOf(db, ranked(db).all({ ...parameters, locale, now, limit }));
}

/** The number of the day in Vietnam (days since 1970), as read counts are kept by. */
export function dayNumber(now: number): number {
	return Math.floor((now + 7 * 3_600_000) / 86_400_000);
}
