import { z } from 'zod';
import { describeImage } from '#db/desk/image-library.ts';
import { Focus } from '#lib/desk/article-content.ts';
import { PathId } from '#lib/desk/ids.ts';
import { deskRoute } from '../../../../admin/perform.ts';

const Input = z.strictObject({
	id: PathId,
	alt: z.string().max(500).optional(),
	caption: z.string().max(2000).optional(),
	credit: z.string().max(200).optional(),
	focus: Focus.nullable().optional(),
	decorative: z.boolean().optional(),
});

/** Changes what is proposed for the next use of a picture. */
export const POST = deskRoute(Input, ({ id, ...description }, { db, actor }) => describeImage(db, actor, id, description));
