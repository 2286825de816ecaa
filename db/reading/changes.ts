import { localeCodes } from '#lib/locales.ts';
import type { Database } from '../client.ts';
import { lastChangeOfArchive } from './archive-days.ts';
import { prepared } from './prepared.ts';

export type Change = { id: number; keys: string[] };

const last = prepared((db) => db.$client.prepare<[], number>('SELECT coalesce(max(id), 0) FROM change').pluck());

/** The number of the newest change record; 0 when there is none. */
export function lastChangeId(db: Database): number {
	return last(db).get() ?? 0;
}

const since = prepared((db) =>
	db.$client.prepare<[number, number], { id: number; keys: string }>('SELECT id, keys FROM change WHERE id > ? ORDER BY id LIMIT ?'),
);

/** The changes recorded after the one with this number, by whichever process, oldest first; all of them, or the first `most`. */
export function changesSince(db: Database, id: number, most = -1): Change[] {
	return since(db)
		.all(id, most)
		.map((row) => ({ id: row.id, keys: JSON.parse(row.keys) }));
}

type Span = { locale: string; after: number; until: number };

const due = prepared((db) =>
	db.$client
		.prepare<Span, number>(
			'SELECT id FROM article WHERE locale = :locale AND public_at > :after AND public_at <= :until ORDER BY public_at',
		)
		.pluck(),
);

/** The articles that readers may see from a moment in this span on, without anything being written then. */
export function articlesDue(db: Database, after: number, until: number): number[] {
	return localeCodes.flatMap((locale) => due(db).all({ locale, after, until }));
}

const next = prepared((db) =>
	db.$client
		.prepare<{ locale: string; after: number }, number>(
			'SELECT public_at FROM article WHERE locale = :locale AND public_at > :after ORDER BY public_at LIMIT 1',
		)
		.pluck(),
);

/** The next moment (ms) at which an article becomes public by itself; Infinity when none is scheduled. */
export function nextPublication(db: Database, after: number): number {
	return Math.min(...localeCodes.map((locale) => next(db).get({ locale, after }) ?? Number.POSITIVE_INFINITY));
}

const newestChange = prepared((db) => db.$client.prepare<[], number>('SELECT at FROM change ORDER BY id DESC LIMIT 1').pluck());
const newestPublication = prepared((db) =>
	db.$client
		.prepare<{ locale: string; now: number }, number>(
			'SELECT public_at FROM article WHERE locale = :locale AND public_at <= :now ORDER BY public_at DESC LIMIT 1',
		)
		.pluck(),
);

/**
 * When the paper last changed in readers' eyes: something was written (which may have been taken out: the newest article says nothing of
 * that), or the minute of an article came. Nothing that lists articles changed later. Undefined for a paper of nothing.
 */
export function lastChangeOfPaper(db: Database, now = Date.now()): Date | undefined {
	const moments = [newestChange(db).get(), ...localeCodes.map((locale) => newestPublication(db).get({ locale, now }))];
	const known = moments.filter((at) => at !== undefined);
	return known.length === 0 ? undefined : new Date(Math.min(now, Math.max(...known)));
}

const newestNaming = prepared((db) =>
	db.$client
		.prepare<[], number>(
			`SELECT at FROM change WHERE instr(keys, '"site"') OR instr(keys, '"names"') OR instr(keys, '"corrections"') ORDER BY id DESC LIMIT 1`,
		)
		.pluck(),
);

/**
 * When one of the paper's lists last changed: its sections, pages, topics and people, or when the articles were that they name. Records
 * of a rename are kept for a week; older ones do not count.
 */
export function lastChangeOfLists(db: Database, now = Date.now()): Date {
	return new Date(Math.min(now, Math.max(lastChangeOfArchive(db, now), newestNaming(db).get() ?? 0)));
}
