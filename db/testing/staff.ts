import { type Role, roles } from '#lib/desk/roles.ts';
import { insertUser } from '../auth/users.ts';
import type { Database } from '../client.ts';
import type { Actor } from '../desk/actor.ts';

/** Somebody of a role who works at the desk of a test. */
export function employ(db: Database, role: Role, name = `Người ${role}`): Actor {
	const id = insertUser(db, { email: `${role}.${name.replaceAll(' ', '.')}@bao.example`, name, role }, 'hash');
	return { id, name, role, locale: 'vi' };
}

/** Somebody of a role without an account, which the log does not need. */
export function actorOf(role: Role): Actor {
	return { id: `user-${role}`, name: role, role, locale: 'vi' };
}

/** The roles that are not among these. */
export function rolesWithout(...allowed: Role[]): Role[] {
	return roles.filter((role) => !allowed.includes(role));
}
