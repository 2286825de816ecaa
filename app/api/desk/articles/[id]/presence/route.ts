import { z } from 'zod';
import { endPresence, keepPresence } from '#db/desk/presence.ts';
import { deskRoute } from '../../../../../admin/perform.ts';

const Tab = z.strictObject({ id: z.coerce.number().int().positive(), tab: z.string().min(8).max(64), leaving: z.boolean().optional() });

/** A page that has the article open says so every few seconds, and learns who else has. */
export const POST = deskRoute(Tab, ({ id, tab, leaving }, { db, actor }) => {
	if (leaving) return endPresence(db, actor, id, tab);
	return keepPresence(db, actor, id, tab);
});
