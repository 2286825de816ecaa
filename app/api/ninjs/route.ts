import { z } from 'zod';
import { readCursor, wireStart, writeCursor } from '#lib/ninjs/wire-cursor.ts';
import { composeChanges } from './compose-changes.ts';
import { atTheDoor, problem } from './open-door.ts';

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
		return Response.json(composeChanges(db, houses, query.data.since, query.data.limit));
	});
}
