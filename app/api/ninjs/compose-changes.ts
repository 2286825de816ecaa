import type { Database } from '#db/client.ts';
import { exportedArticle } from '#db/reading/exported-article.ts';
import { readWire, type WireEntry } from '#db/reading/wire.ts';
import { absolute } from '#i18n/links.ts';
import { ninjsItem, removedItem } from '#lib/ninjs/item.ts';
import type { NinjsItem } from '#lib/ninjs/shape.ts';
import { type WireCursor, writeCursor } from '#lib/ninjs/wire-cursor.ts';
import type { Houses } from './open-door.ts';

/** What partners are told of what happened since a cursor, at most `limit` items, and where to read on. */
export function composeChanges(db: Database, houses: Houses, since: WireCursor, limit: number) {
	const { entries, next, isLast } = readWire(db, since, limit);
	const cursor = writeCursor(next);
	return {
		items: entries.flatMap((entry) => itemOf(db, entry, houses)),
		cursor,
		isLast,
		next: absolute(`/api/ninjs?${new URLSearchParams({ since: cursor, limit: String(limit) })}`),
	};
}

/** An article that is gone by now is told of by a later entry. */
function itemOf(db: Database, entry: WireEntry, houses: Houses): NinjsItem[] {
	if ('removed' in entry) return [removedItem(entry, absolute)];
	const article = exportedArticle(db, entry.id);
	return article ? [ninjsItem(article, houses(article.locale))] : [];
}
