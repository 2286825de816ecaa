import { randomBytes } from 'node:crypto';
import { insertUser } from '#db/auth/users.ts';
import type { Database } from '#db/client.ts';
import type { Role } from '#lib/desk/roles.ts';
import { hashPassword } from '#lib/password.ts';
import { openTested } from './desk-stories.ts';
import { password } from './staff.ts';

/** The database of the portal under test, for what no screen can bring about. */
export function withDatabase<Result>(work: (db: Database) => Result): Result {
	const db = openTested();
	try {
		return work(db);
	} finally {
		db.$client.close();
	}
}

/** An account of a test's own, so that nobody else is locked out by it. */
export async function makeNewcomer(role: Role, name = 'Người Mới'): Promise<{ id: string; email: string; password: string }> {
	const email = `${role}-${randomBytes(4).toString('hex')}@bao.example`;
	const hash = await hashPassword(password);
	return { id: withDatabase((db) => insertUser(db, { email, name, role }, hash)), email, password };
}
