import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { exportedArticle } from '#db/reading/exported-article.ts';
import { readWire, type WireEntry } from '#db/reading/wire.ts';
import { absolute } from '#i18n/links.ts';
import { ninjsItem, removedItem } from '#lib/ninjs/item.ts';
import type { NinjsItem } from '#lib/ninjs/shape.ts';
import { readCursor, wireStart, writeCursor } from '#lib/ninjs/wire-cursor.ts';
import { atTheDoor, type Houses, problem } from './open-door.ts';

export const dynamic = 'force-dynamic';

const Query = z.object({
	limit: z
		.string()
		.regex(/^[1-9]\d{0,2}$/)
		.transform(Number)
		.pipe(z.number().max(100))
		.default(50),
	since: z
		.string()
		.max(40)
		.default(writeCursor(wireStart))
		.transform(readCursor)
		.pipe(z.object({ seq: z.number(), dueAt: z.number(), dueId: z.number() })),
});

/** What happened since a cursor: publications, updates, corrections and withdrawals, each once, in their order. */
export async function GET(request: Request): Promise<Response> {
	return atTheDoor(request, (db, houses) => {
		const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
		if (!query.success) return problem(422, String(query.error.issues[0]?.path[0] ?? 'invalid'));
		const { since, limit } = query.data;
		const { entries, next, isLast } = readWire(db, since, limit);
		const cursor = writeCursor(next);
		return Response.json({
			items: entries.flatMap((entry) => itemOf(db, entry, houses)),
			cursor,
			isLast,
			next: absolute(`/api/ninjs?${new URLSearchParams({ since: cursor, limit: String(limit) })}`),
		});
	});
}

/** An article that is gone by now is told of by a later entry. */
function itemOf(db: Database, entry: WireEntry, houses: Houses): NinjsItem[] {
	if ('removed' in entry) return [removedItem(entry, absolute)];
	const article = exportedArticle(db, entry.id);
	return article ? [ninjsItem(article, houses(article.locale))] : [];
}
