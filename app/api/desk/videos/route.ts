import { z } from 'zod';
import { isFresh, registerVideo, reportVideos } from '#db/desk/video-checks.ts';
import { Ids } from '#lib/desk/ids.ts';
import { answerJson, deskRoute, perform } from '../../../admin/perform.ts';
import { checkNow } from '../check-now.ts';

/** What was asked about a minute (ms) ago is not asked about again. */
const fresh = 60_000;

/** The videos with these ids, with their state and its reason. */
export async function GET(request: Request): Promise<Response> {
	const raw = Object.fromEntries(new URL(request.url).searchParams);
	return answerJson(await perform(z.strictObject({ ids: Ids }), raw, ({ ids }, { db, actor }) => reportVideos(db, actor, ids)));
}

/** Registers the video at an address and asks whether it plays. */
export const POST = deskRoute(z.strictObject({ url: z.string().max(5000) }), ({ url }, { db, actor }) => {
	const id = registerVideo(db, actor, url);
	return isFresh(db, id, fresh) ? reportVideos(db, actor, [id])[0] : checkNow(db, actor, id);
});
