import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

/** What the desk has chosen for the top of the front page at a moment, as ids; a story that nobody may see yet is passed over when it is read. */
export type Arrangement = { slots: number[]; planned: Map<number, number> };

const slots = prepared((db) =>
	db.$client.prepare<[string], number>('SELECT article_id FROM home_slot WHERE locale = ? ORDER BY position').pluck(),
);

const plans = prepared((db) =>
	db.$client.prepare<{ locale: string; now: number }, { position: number; articleId: number }>(
		`SELECT position, article_id AS articleId FROM home_plan
		WHERE locale = :locale AND from_at <= :now AND (until_at IS NULL OR until_at > :now) ORDER BY position, from_at`,
	),
);

/** What is chosen for the front page of a language at a moment. Of two plans for one place the one that began later holds. */
export function arrangementAt(db: Database, locale: string, now: number): Arrangement {
	const running = plans(db).all({ locale, now });
	return { slots: slots(db).all(locale), planned: new Map(running.map(({ position, articleId }) => [position, articleId])) };
}

const visible = prepared((db) =>
	db.$client
		.prepare<{ ids: string; locale: string; now: number }, number>(
			`SELECT article.id FROM json_each(:ids) CROSS JOIN article ON article.id = json_each.value WHERE locale = :locale AND public_at <= :now`,
		)
		.pluck(),
);

/** Of these articles those that readers of a language may see at a moment. */
export function visibleAmong(db: Database, locale: string, ids: number[], now: number): number[] {
	return visible(db).all({ ids: JSON.stringify(ids), locale, now });
}
