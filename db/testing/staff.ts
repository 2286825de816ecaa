import { type Role, roles } from '#lib/desk/roles.ts';
import type { Actor } from '../desk/actor.ts';

/** Somebody of each role, for tests of what the desk writes; the log needs no account of theirs. */
export function actorOf(role: Role): Actor {
	return { id: `user-${role}`, name: role, role, locale: 'vi' };
}

/** The roles that are not among these. */
export function rolesWithout(...allowed: Role[]): Role[] {
	return roles.filter((role) => !allowed.includes(role));
}
