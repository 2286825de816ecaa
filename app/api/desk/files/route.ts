import { z } from 'zod';
import { filesWith, listFiles } from '#db/desk/file-library.ts';
import { Ids } from '#lib/desk/ids.ts';
import { answerJson, perform } from '../../../admin/perform.ts';

const Use = z.enum(['sound', 'film', 'document']);
const Query = z.strictObject({
	q: z.string().max(1000).default(''),
	use: Use.optional(),
	page: z.coerce.number().int().min(1).max(1000).catch(1),
	ids: Ids.optional(),
});

/** The stored sounds, films and documents that answer a query, a page at a time; with `ids`, those. */
export async function GET(request: Request): Promise<Response> {
	const raw = Object.fromEntries(new URL(request.url).searchParams);
	const answer = await perform(Query, { page: 1, ...raw }, ({ q, use, page, ids }, { db, actor }) =>
		ids ? { items: filesWith(db, actor, ids), page: 1, pages: 1 } : listFiles(db, actor, { q, uses: use ? [use] : [], page }),
	);
	return answerJson(answer);
}
