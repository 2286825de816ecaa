import { z } from 'zod';
import { suggestTopics } from '#db/desk/topics.ts';
import { localeCodes } from '#lib/locales.ts';
import { answerJson, perform } from '../../../admin/perform.ts';

const Query = z.object({ q: z.string().max(200).default(''), locale: z.enum(localeCodes).default('vi') });

/** Topics to choose from while a name is typed. */
export async function GET(request: Request): Promise<Response> {
	const asked = Object.fromEntries(new URL(request.url).searchParams);
	return answerJson(await perform(Query, asked, ({ q, locale }, { db }) => suggestTopics(db, locale, q)));
}
