import { z } from 'zod';

/** Up to 200 ids in an address, between commas. */
export const Ids = z
	.string()
	.regex(/^\d{1,12}(,\d{1,12}){0,199}$/)
	.transform((text) => text.split(',').map(Number));

/** An id that is a part of a path. */
export const PathId = z.coerce.number().int().positive();
