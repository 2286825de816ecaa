import { exportedArticle } from '#db/reading/exported-article.ts';
import { removedArticle } from '#db/reading/wire.ts';
import { absolute } from '#i18n/links.ts';
import { ninjsItem, removedItem } from '#lib/ninjs/item.ts';
import { atTheDoor, problem } from '../open-door.ts';

export const dynamic = 'force-dynamic';

/** An article as an item of ninjs 3.1; one that was taken from the web says only that. */
export async function GET(request: Request, { params }: RouteContext<'/api/ninjs/[id]'>): Promise<Response> {
	const { id } = await params;
	return atTheDoor(request, (db, houses) => {
		const number = /^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0;
		const article = exportedArticle(db, number);
		if (article) return Response.json(ninjsItem(article, houses(article.locale)));
		const removed = removedArticle(db, number);
		return removed ? Response.json(removedItem(removed, absolute), { status: 410 }) : problem(404, 'absent');
	});
}
