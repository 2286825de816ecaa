import { notFound } from 'next/navigation';
import type { SignedIn } from '#db/auth/read-actor.ts';
import { hasRight, type Right } from '#lib/desk/roles.ts';
import { requireActor } from './desk.ts';

/** Who asks for a page of the desk that not everybody may use; for all others it is not there. What may be done is judged again in db/desk. */
export async function requirePageRight(right: Right): Promise<SignedIn> {
	const actor = await requireActor();
	if (!hasRight(actor.role, right)) notFound();
	return actor;
}
