import { normalizeText } from '#lib/text/normalize.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';

const rows = prepared((db) =>
	db.$client.prepare<{ id: number; locale: string; title: string }, { id: number; title: string }>(
		"SELECT id, title FROM article WHERE locale = :locale AND title = :title AND id <> :id AND status IN ('published', 'scheduled') ORDER BY id DESC LIMIT 3",
	),
);

/** Up to three other articles that readers see, or will, under the same headline in the same language. */
export function titleTwins(db: Database, id: number, locale: string, title: string): { id: number; title: string }[] {
	return rows(db).all({ id, locale, title: normalizeText(title).replace(/\s+/g, ' ').trim() });
}
