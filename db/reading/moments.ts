import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

/** The moments at which a table's rows begin or end by themselves, and the key of what changes then. */
const borders = [
	{ table: 'home_plan', column: 'from_at', key: 'home' },
	{ table: 'home_plan', column: 'until_at', key: 'home' },
	{ table: 'breaking', column: 'from_at', key: 'site' },
	{ table: 'breaking', column: 'until_at', key: 'site' },
];

const next = prepared((db) => {
	const each = borders.map(({ table, column }) => `SELECT min(${column}) AS at FROM ${table} WHERE ${column} > :after`);
	return db.$client.prepare<{ after: number }, number | null>(`SELECT min(at) FROM (${each.join(' UNION ALL ')})`).pluck();
});

/** The next moment (ms) at which a plan of the front page or breaking news begins or ends; Infinity when there is none. */
export function nextMoment(db: Database, after: number): number {
	return next(db).get({ after }) ?? Number.POSITIVE_INFINITY;
}

const due = prepared((db) => {
	const each = borders.map(
		({ table, column, key }) => `SELECT '${key}' WHERE EXISTS (SELECT 1 FROM ${table} WHERE ${column} > :after AND ${column} <= :until)`,
	);
	return db.$client.prepare<{ after: number; until: number }, string>(each.join(' UNION ')).pluck();
});

/** The keys of what begins or ends in a span, without anything being written then. */
export function keysDue(db: Database, after: number, until: number): string[] {
	return due(db).all({ after, until });
}
