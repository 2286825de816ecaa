import { z } from 'zod';
import { itemsWith, listImages } from '#db/desk/image-library.ts';
import { Ids } from '#lib/desk/ids.ts';
import { answerJson, perform } from '../../../admin/perform.ts';

const Query = z.strictObject({
	q: z.string().max(1000).default(''),
	page: z.coerce.number().int().min(1).max(1000).catch(1),
	ids: Ids.optional(),
});

/** The pictures of the library that answer a query, a page at a time; with `ids`, those. */
export async function GET(request: Request): Promise<Response> {
	const raw = Object.fromEntries(new URL(request.url).searchParams);
	const answer = await perform(Query, { page: 1, ...raw }, ({ q, page, ids }, { db, actor }) =>
		ids ? { items: itemsWith(db, actor, ids), page: 1, pages: 1 } : listImages(db, actor, q, page),
	);
	return answerJson(answer);
}
