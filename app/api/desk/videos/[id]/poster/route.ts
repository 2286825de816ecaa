import { z } from 'zod';
import { setFilmPoster } from '#db/desk/film-poster.ts';
import { reportVideos } from '#db/desk/video-checks.ts';
import { PathId } from '#lib/desk/ids.ts';
import { deskRoute } from '../../../../../admin/perform.ts';

const Input = z.strictObject({ id: PathId, imageId: z.int().positive() });

/** Gives a film of the paper's own its poster. */
export const POST = deskRoute(Input, ({ id, imageId }, { db, actor }) => {
	setFilmPoster(db, actor, id, imageId);
	return reportVideos(db, actor, [id])[0];
});
