import { pathOf } from '#lib/address.ts';
import { isLocale } from '#lib/locales.ts';
import { type Database, transact } from '../client.ts';
import { keysOf } from '../desk/change-keys.ts';
import { findArticlePlace } from '../reading/article-state.ts';
import { articlesDue, changesSince, lastChangeId, nextPublication } from '../reading/changes.ts';
import { keysDue, nextMoment } from '../reading/moments.ts';
import { prepared } from '../reading/prepared.ts';

/** What happened since a service last heard: the keys that pages depend on, and the articles that readers see otherwise now, with their paths. */
export type Heard = { keys: string[]; articles: { id: number; path: string }[] };
/** Who is to be told: `subjects` says of what, `wait` (ms) how long a subject is gathered before it is told. */
export type Listener = { name: string; wait: number; subjects: (db: Database, heard: Heard) => string[] };

/** So many change records are heard in one transaction. */
const stretch = 500;
/** A subject that stands for all others. */
const everything = 'site';

/** Makes the outbox one of exactly these services: a new one hears from now on, one that is gone is forgotten with what it was to be told. */
export function openOutbox(db: Database, names: string[], now = Date.now()): void {
	transact(db, () => {
		const { $client } = db;
		$client.prepare('DELETE FROM outbox_service WHERE service NOT IN (SELECT value FROM json_each(?))').run(JSON.stringify(names));
		const add = $client.prepare('INSERT INTO outbox_service (service, change_id, heard_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
		for (const name of names) add.run(name, lastChangeId(db), now);
		// Whoever held them is not there any more: what was not marked as told is told again.
		$client.prepare('UPDATE outbox_service SET leased_until = 0').run();
	});
}

type Cursor = { changeId: number; heardAt: number };

const cursors = prepared((db) =>
	db.$client.prepare<[string], Cursor>('SELECT change_id AS changeId, heard_at AS heardAt FROM outbox_service WHERE service = ?'),
);

/** Puts what changed since into the outbox of a service, each change once: the place in the records moves on in the same transaction. */
export function hear(db: Database, listener: Listener, now = Date.now()): void {
	while (isBehind(db, cursors(db).get(listener.name), now)) {
		const heardAll = transact(db, () => {
			const cursor = cursors(db).get(listener.name);
			return !cursor || hearStretch(db, listener, cursor, now);
		});
		if (heardAll) return;
	}
}

function isBehind(db: Database, cursor: Cursor | undefined, now: number): boolean {
	return cursor !== undefined && (lastChangeId(db) > cursor.changeId || nextDue(db, cursor.heardAt) <= now);
}

const nextDue = (db: Database, after: number) => Math.min(nextPublication(db, after), nextMoment(db, after));

function hearStretch(db: Database, listener: Listener, { changeId, heardAt }: Cursor, now: number): boolean {
	const changes = changesSince(db, changeId, stretch);
	const due = articlesDue(db, heardAt, now);
	const keys = new Set([...changes.flatMap((change) => change.keys), ...due.flatMap((id) => keysOf(db, id)), ...keysDue(db, heardAt, now)]);
	const articles = [...keys].flatMap((key) => (key.startsWith('article:') ? articleOf(db, Number(key.slice(8)), keys, now) : []));
	put(db, listener, listener.subjects(db, { keys: [...keys], articles }), now);
	db.$client
		.prepare('UPDATE outbox_service SET change_id = ?, heard_at = ? WHERE service = ?')
		.run(changes.at(-1)?.id ?? changeId, Math.max(heardAt, now), listener.name);
	return changes.length < stretch;
}

/** An article that readers see, or saw until now: nobody outside hears of any other. */
function articleOf(db: Database, id: number, keys: Set<string>, now: number): Heard['articles'] {
	const place = findArticlePlace(db, id, now);
	if (!place || !isLocale(place.locale) || (place.state === 'hidden' && !keys.has(`left:${id}`))) return [];
	return [{ id, path: pathOf({ page: 'article', ...place, locale: place.locale }) }];
}

/** One row a subject. What is in the making is told again afterwards; what was given up is tried anew. */
function put(db: Database, { name, wait }: Listener, subjects: string[], now: number): void {
	const insert = db.$client.prepare<{ name: string; subject: string; due: number }>(
		`INSERT INTO outbox (service, subject, due_at) VALUES (:name, :subject, :due)
		ON CONFLICT (service, subject) DO UPDATE SET version = version + 1, due_at = iif(dead_at IS NULL, due_at, :due),
			tries = iif(dead_at IS NULL, tries, 0), dead_at = NULL`,
	);
	if (subjects.includes(everything)) db.$client.prepare('DELETE FROM outbox WHERE service = ? AND subject <> ?').run(name, everything);
	for (const subject of subjects.includes(everything) ? [everything] : subjects) insert.run({ name, subject, due: now + wait });
}
