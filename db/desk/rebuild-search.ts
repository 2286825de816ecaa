import type { Database } from '../client.ts';
import { indexArticle } from './index-article.ts';

type Row = { id: number; locale: string; sectionId: number; title: string; lead: string; document: string };

const rowsAtOnce = 500;

/** Fills the search index from the articles when a migration has emptied it. Takes some minutes for a million. */
export function rebuildEmptySearch(db: Database): void {
	const isEmpty = db.$client.prepare('SELECT 1 FROM search LIMIT 1').get() === undefined;
	if (!isEmpty) return;
	const rows = db.$client.prepare<[number], Row>(
		`SELECT id, locale, section_id AS sectionId, title, lead, document FROM article JOIN body ON article_id = id
		WHERE id > ? ORDER BY id LIMIT ${rowsAtOnce}`,
	);
	let last = 0;
	for (let batch = rows.all(last); batch.length > 0; batch = rows.all(last)) {
		for (const { lead, document, ...row } of batch)
			indexArticle(db, row.id, { ...row, lead: JSON.parse(lead), document: JSON.parse(document) });
		last = batch.at(-1)?.id ?? last;
	}
}
