import { eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { redirect } from '../schema/site.ts';

/** Leads readers from an address that is given up to the one that takes its place, in one step; to be called in the write's own transaction. */
export function leaveRedirect(db: Database, from: string, to: string, now = new Date()): void {
	db.delete(redirect).where(eq(redirect.path, to)).run();
	db.update(redirect).set({ target: to }).where(eq(redirect.target, from)).run();
	db.insert(redirect)
		.values({ path: from, target: to, createdAt: now })
		.onConflictDoUpdate({ target: redirect.path, set: { target: to } })
		.run();
}

/** Takes away what led elsewhere from an address that something lives at from now on. */
export function dropRedirect(db: Database, path: string): void {
	db.delete(redirect).where(eq(redirect.path, path)).run();
}
