import type { Database } from '#db/client.ts';
import type { Actor } from '#db/desk/actor.ts';
import { imageToFetch, recordFetched } from '#db/desk/fetched-images.ts';
import { checkVideo, reportVideos } from '#db/desk/video-checks.ts';
import type { VideoReport } from '#lib/desk/video-report.ts';
import { waysOut } from './ways-out.ts';

/** Asks about a video while its editor waits, with its poster where that comes in time; returns what is known of it then. */
export async function checkNow(db: Database, actor: Actor, id: number): Promise<VideoReport | undefined> {
	const { ask, fetchPicture } = waysOut();
	const posterId = await checkVideo(db, id, ask, actor);
	const poster = posterId === undefined ? undefined : imageToFetch(db, posterId);
	if (poster) {
		// One that does not come now is fetched by and by (server/jobs).
		const fetched = await fetchPicture(poster).catch(() => undefined);
		if (fetched) recordFetched(db, poster, fetched);
	}
	return reportVideos(db, actor, [id])[0];
}
