import { z } from 'zod';
import { holdVideo } from '#db/desk/hold-video.ts';
import { reportVideos } from '#db/desk/video-checks.ts';
import { PathId } from '#lib/desk/ids.ts';
import { deskRoute } from '../../../../../admin/perform.ts';
import { checkNow } from '../../../check-now.ts';

const Input = z.strictObject({ id: PathId, at: z.int().min(0).max(8_640_000_000_000_000).nullable() });

/** Says from when a video is public, or that it is public now, which is checked at once. */
export const POST = deskRoute(Input, ({ id, at }, { db, actor }) => {
	holdVideo(db, actor, id, at === null ? undefined : new Date(at));
	return at === null ? checkNow(db, actor, id) : reportVideos(db, actor, [id])[0];
});
