import { hasRight, type Right } from '#lib/desk/roles.ts';
import { type Actor, Refused } from './actor.ts';

/** Throws a refusal unless the role of whoever asks has the right. */
export function requireRight(actor: Actor, right: Right): void {
	if (!hasRight(actor.role, right)) throw new Refused('notAllowed', { right });
}
