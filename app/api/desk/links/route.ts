import { z } from 'zod';
import { findLinkTargets } from '#db/desk/link-targets.ts';
import { articlePath } from '#i18n/links.ts';
import { answerJson, perform } from '../../../admin/perform.ts';

const Asked = z.strictObject({ q: z.string().max(200), locale: z.enum(['vi', 'en']).default('vi') });

/** Published articles that a text may link to, found by their titles. */
export async function GET(request: Request): Promise<Response> {
	const asked = Object.fromEntries(new URL(request.url).searchParams);
	const answer = await perform(Asked, asked, ({ q, locale }, { db, actor }) =>
		findLinkTargets(db, actor, q, locale).map((card) => ({ id: card.id, title: card.title, path: articlePath(card) })),
	);
	return answerJson(answer);
}
