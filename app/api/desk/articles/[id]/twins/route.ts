import { z } from 'zod';
import { titleTwins } from '#db/desk/title-twins.ts';
import { answerJson, perform } from '../../../../../admin/perform.ts';

const Query = z.strictObject({ id: z.coerce.number().int().positive(), title: z.string().max(400), locale: z.string().max(10) });

/** Other articles under the very same headline. */
export async function GET(request: Request, { params }: RouteContext<'/api/desk/articles/[id]/twins'>): Promise<Response> {
	const asked = { ...Object.fromEntries(new URL(request.url).searchParams), ...(await params) };
	return answerJson(await perform(Query, asked, ({ id, title, locale }, { db }) => titleTwins(db, id, locale, title)));
}
