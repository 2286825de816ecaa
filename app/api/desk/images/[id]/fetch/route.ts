import { z } from 'zod';
import { recordFetched, recordFetchFailure, requireFetchable } from '#db/desk/fetched-images.ts';
import { PathId } from '#lib/desk/ids.ts';
import { deskRoute } from '../../../../../admin/perform.ts';
import { waysOut } from '../../../ways-out.ts';

/** Tries again to fetch a picture of which only the address is known; says whether it is here now. */
export const POST = deskRoute(z.strictObject({ id: PathId }), async ({ id }, { db, actor }) => {
	const picture = requireFetchable(db, actor, id);
	const fetched = await waysOut()
		.fetchPicture(picture)
		.catch(() => undefined);
	if (fetched) recordFetched(db, picture, fetched);
	else recordFetchFailure(db, id);
	return { isHere: fetched !== undefined };
});
