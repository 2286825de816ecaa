import { z } from 'zod';

/** What the address of a list of names asks for; what it does not understand counts as not said. */
export const ListQuery = z.object({
	q: z.string().max(200).default('').catch(''),
	page: z.coerce.number().int().min(1).max(1000).default(1).catch(1),
	after: z.string().max(500).default('').catch(''),
});
