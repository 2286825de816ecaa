import type { RemovedArticle } from '#lib/ninjs/exported-article.ts';
import type { WireCursor } from '#lib/ninjs/wire-cursor.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

/** What partners are told of next: an article to be read by its id, or one that is gone. */
export type WireEntry = { id: number } | RemovedArticle;
export type WirePage = { entries: WireEntry[]; next: WireCursor; isLast: boolean };

/** A minute is over for partners a little (ms) later than for readers: whoever set it has then finished writing. */
const settling = 2000;
const lastId = Number.MAX_SAFE_INTEGER;

type Due = { id: number; at: number };

const due = prepared((db) =>
	db.$client.prepare<WireCursor & { bound: number; limit: number }, Due>(
		`SELECT article.id, published_at AS at FROM article INDEXED BY article_scheduled CROSS JOIN wire ON wire.article_id = article.id
		WHERE status = 'scheduled' AND (published_at, article.id) > (:dueAt, :dueId) AND published_at <= :bound AND wire.at < published_at
		ORDER BY published_at, article.id LIMIT :limit`,
	),
);

type Row = { seq: number; id: number; locale: string; isPublic: 0 | 1; status: string; updatedAt: number };

/**
 * What happened after a number, in order. Not among it: what was scheduled and has not been touched since its minute, which `due` tells,
 * and what readers never saw.
 */
const told = prepared((db) =>
	db.$client.prepare<{ seq: number; now: number; limit: number }, Row>(
		`SELECT seq, article.id, locale, public_at IS NOT NULL AS isPublic, status, updated_at AS updatedAt
		FROM wire CROSS JOIN article ON article.id = article_id
		WHERE seq > :seq AND CASE
			WHEN public_at IS NULL THEN published_at <= wire.at
			WHEN status = 'scheduled' THEN public_at <= :now AND wire.at >= public_at
			ELSE public_at <= :now END
		ORDER BY seq LIMIT :limit`,
	),
);

const newest = prepared((db) => db.$client.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM wire').pluck());

/**
 * One page of what happened since a cursor: publications, updates, corrections, withdrawals. Whoever reads on from `next` misses
 * nothing, and is told again only of what changed again.
 */
export function readWire(db: Database, since: WireCursor, limit: number, now = Date.now()): WirePage {
	return db.$client.transaction((): WirePage => {
		const bound = now - settling;
		const scheduled = due(db).all({ ...since, bound, limit });
		const last = scheduled.at(-1);
		if (last && scheduled.length === limit)
			return { entries: scheduled, next: { ...since, dueAt: last.at, dueId: last.id }, isLast: false };
		const isBefore = bound > since.dueAt;
		const waited = { dueAt: isBefore ? bound : since.dueAt, dueId: isBefore ? lastId : since.dueId };
		const rest = limit - scheduled.length;
		const rows = told(db).all({ seq: since.seq, now, limit: rest });
		const isLast = rows.length < rest;
		const seq = isLast ? Math.max(since.seq, newest(db).get() ?? 0) : (rows.at(-1)?.seq ?? since.seq);
		return { entries: [...scheduled.map(({ id }) => ({ id })), ...rows.map(entryOf)], next: { ...waited, seq }, isLast };
	})();
}

function entryOf({ id, locale, isPublic, status, updatedAt }: Row): WireEntry {
	if (isPublic) return { id };
	return { id, locale, removed: status === 'withdrawn' ? 'canceled' : 'withheld', at: new Date(updatedAt) };
}

const gone = prepared((db) =>
	db.$client.prepare<{ id: number }, Omit<Row, 'seq' | 'isPublic'>>(
		`SELECT article.id, locale, status, updated_at AS updatedAt FROM article JOIN wire ON article_id = article.id
		WHERE article.id = :id AND public_at IS NULL AND published_at <= wire.at`,
	),
);

/** An article that readers have seen and may not see any more; undefined for any other. */
export function removedArticle(db: Database, id: number): RemovedArticle | undefined {
	const row = gone(db).get({ id });
	return row && { id, locale: row.locale, removed: row.status === 'withdrawn' ? 'canceled' : 'withheld', at: new Date(row.updatedAt) };
}
