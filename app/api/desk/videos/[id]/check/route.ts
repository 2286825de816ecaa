import { z } from 'zod';
import { requireCheckable } from '#db/desk/video-checks.ts';
import { PathId } from '#lib/desk/ids.ts';
import { deskRoute } from '../../../../../admin/perform.ts';
import { checkNow } from '../../../check-now.ts';

/** Asks again whether a video plays. */
export const POST = deskRoute(z.strictObject({ id: PathId }), ({ id }, { db, actor }) => {
	requireCheckable(db, actor, id);
	return checkNow(db, actor, id);
});
