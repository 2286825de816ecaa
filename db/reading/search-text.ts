import { plainText } from '#lib/document/plain-text.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

const rows = prepared((db) =>
	db.$client.prepare<[number], { title: string; lead: string; document: string }>(
		'SELECT title, lead, document FROM article JOIN body ON article_id = id WHERE id = ?',
	),
);

export type ArticleText = { title: string; lead: string[]; body: string };

/** The words of an article, as they were written. */
export function textOf(db: Database, id: number): ArticleText | undefined {
	const row = rows(db).get(id);
	return row && { title: row.title, lead: JSON.parse(row.lead), body: plainText(JSON.parse(row.document)) };
}
