import type { Role } from '#lib/desk/roles.ts';
import { insertUser } from '../auth/users.ts';
import type { Database } from '../client.ts';
import type { Actor } from '../desk/actor.ts';

/** Somebody of a role who works at the desk of a test. */
export function employ(db: Database, role: Role, name = `Người ${role}`): Actor {
	const id = insertUser(db, { email: `${role}.${name.replaceAll(' ', '.')}@bao.example`, name, role }, 'hash');
	return { id, name, role, locale: 'vi' };
}
