import type { ArticleFilter, Cursor } from '#lib/desk/article-filter.ts';
import type { ArticleRow } from '#lib/desk/article-row.ts';
import type { Database } from '../../client.ts';
import type { Actor } from '../actor.ts';
import { conditionsOf } from './article-conditions.ts';
import { articleRows } from './article-rows.ts';

export const pageLength = 50;

/** A page of the desk's list, newest change first; `older` and `newer` are where the pages beside it go on from. */
export type ArticlePage = { rows: ArticleRow[]; older?: Cursor; newer?: Cursor };

/** What whoever asks may see of the articles that answer a filter. Pages begin at a row, not at a number: each costs the same. */
export function listArticles(db: Database, actor: Actor, filter: ArticleFilter, limit = pageLength, now = Date.now()): ArticlePage {
	const upwards = filter.after !== undefined;
	const found = walk(db, actor, filter, limit + 1, now);
	const more = found.length > limit;
	const ids = found.slice(0, limit);
	const rows = articleRows(db, actor, upwards ? ids.reverse() : ids, now);
	const cursorOf = (row: ArticleRow | undefined) => row && { changedAt: row.changedAt, id: row.id };
	return {
		rows,
		...((upwards ? true : more) && { older: cursorOf(rows.at(-1)) }),
		...((upwards ? more : filter.before !== undefined) && { newer: cursorOf(rows[0]) }),
	};
}

function walk(db: Database, actor: Actor, filter: ArticleFilter, limit: number, now: number): number[] {
	const { sql, values } = conditionsOf(db, actor, filter, now);
	const { before, after } = filter;
	const cursor = after ?? before;
	if (cursor) sql.push(`(changed_at, id) ${after ? '>' : '<'} (:changedAt, :id)`);
	const direction = after ? 'ASC' : 'DESC';
	return db.$client
		.prepare<Record<string, string | number>, number>(
			`SELECT id FROM article WHERE ${sql.join(' AND ')} ORDER BY changed_at ${direction}, id ${direction} LIMIT :limit`,
		)
		.pluck()
		.all({ ...values, ...cursor, limit });
}

/** How many there are, counted up to `most`. */
export function countArticles(db: Database, actor: Actor, filter: ArticleFilter, most: number, now = Date.now()): number {
	const { sql, values } = conditionsOf(db, actor, filter, now);
	const statement = db.$client.prepare<Record<string, string | number>, number>(
		`SELECT count(*) FROM (SELECT 1 FROM article WHERE ${sql.join(' AND ')} LIMIT :most)`,
	);
	return statement.pluck().get({ ...values, most }) ?? 0;
}
