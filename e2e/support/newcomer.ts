import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { insertUser } from '#db/auth/users.ts';
import { openDatabase } from '#db/client.ts';
import type { Role } from '#lib/desk/roles.ts';
import { hashPassword } from '#lib/password.ts';
import { password } from './staff.ts';

/** The database of the portal under test, for what no screen can bring about. */
export function withDatabase<Result>(work: (db: ReturnType<typeof openDatabase>) => Result): Result {
	const db = openDatabase(join(process.env.E2E_DATA_DIR ?? '', 'portal.db'));
	db.$client.pragma('busy_timeout = 5000');
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
