import { z } from 'zod';
import { articleFile } from '#db/desk/article-file.ts';
import { answerJson, perform } from '../../../../../admin/perform.ts';

const Id = z.strictObject({ id: z.coerce.number().int().positive() });

/** Everything the paper keeps of an article, to be put away or handed on. */
export async function GET(_: Request, { params }: RouteContext<'/api/desk/articles/[id]/file'>): Promise<Response> {
	const asked = await params;
	const answer = await perform(Id, asked, ({ id }, { db, actor }) => articleFile(db, actor, id));
	if (!answer.ok) return answerJson(answer);
	const headers = {
		'content-type': 'application/json; charset=utf-8',
		'content-disposition': `attachment; filename="article-${asked.id}.json"`,
	};
	return new Response(JSON.stringify(answer.value, undefined, '\t'), { headers });
}
