import { z } from 'zod';
import { suggestPeople } from '#db/desk/people.ts';
import { answerJson, perform } from '../../../admin/perform.ts';

const Query = z.object({ q: z.string().max(200).default('') });

/** Pen names to choose from while one is typed. */
export async function GET(request: Request): Promise<Response> {
	const asked = Object.fromEntries(new URL(request.url).searchParams);
	return answerJson(await perform(Query, asked, ({ q }, { db }) => suggestPeople(db, q)));
}
