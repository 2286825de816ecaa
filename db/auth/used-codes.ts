import { createHash } from 'node:crypto';
import { and, eq, lt } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { verification } from '../schema/desk.ts';

/** How long (ms) a code may be right: its own half minute and the one on either side, with some to spare. */
const remembered = 3 * 60_000;
const name = 'used-code';

/** Notes that somebody's code opened the door; false when it has done so before (RFC 6238, 5.2): whoever looks over a shoulder is too late. */
export function useCode(db: Database, userId: string, code: string, now = new Date()): boolean {
	return transact(db, () => {
		db.delete(verification)
			.where(and(eq(verification.identifier, name), lt(verification.expiresAt, now)))
			.run();
		const id = `${name}:${createHash('sha256').update(`${userId}:${code}`).digest('base64url')}`;
		const expiresAt = new Date(now.getTime() + remembered);
		const row = { id, identifier: name, value: userId, expiresAt, createdAt: now, updatedAt: now };
		return db.insert(verification).values(row).onConflictDoNothing().run().changes === 1;
	});
}
