import { eq, lt } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { attempt } from '../schema/desk.ts';

const window = 15 * 60_000;
/** So many tries are free; each further one waits twice as long as the one before, from four seconds to a quarter of an hour. */
const free = { account: 5, household: 20 } as const;
const firstWait = 4000;

export type Tried = { account: string; household: string };
/** Both are counted; an account that is not told (a second factor counts its own tries) is left out. */
const keysOf = ({ account, household }: Tried) =>
	[
		{ key: account && `account:${account.toLowerCase().slice(0, 200)}`, free: free.account },
		{ key: household && `household:${household}`, free: free.household },
	].filter(({ key }) => key !== '');

/** Seconds that must pass before the next try to sign in to an account, or from a household; 0 when it may be now. Never a lock for good. */
export function waitBeforeSignIn(db: Database, tried: Tried, now = Date.now()): number {
	const waits = keysOf(tried).map(({ key, free }) => {
		const row = db.select().from(attempt).where(eq(attempt.key, key)).get();
		if (!row || now - row.lastAt.getTime() > window || row.count < free) return 0;
		const wait = Math.min(window, firstWait * 2 ** (row.count - free));
		return Math.max(0, row.lastAt.getTime() + wait - now);
	});
	return Math.ceil(Math.max(0, ...waits) / 1000);
}

/** Counts a try before it is judged, so that a hundred at once are a hundred. Seconds to wait instead, when there were too many; such a try costs nothing. */
export function beginTry(db: Database, tried: Tried, now = Date.now()): number {
	return transact(db, () => {
		const wait = waitBeforeSignIn(db, tried, now);
		if (wait > 0) return wait;
		db.delete(attempt)
			.where(lt(attempt.lastAt, new Date(now - window)))
			.run();
		for (const { key } of keysOf(tried)) setCount(db, key, countOf(db, key) + 1, new Date(now));
		return 0;
	});
}

/** Takes a try back that was not judged, or that was right: then `forget` clears what was counted against the account. */
export function takeBackTry(db: Database, tried: Tried, forget = false): void {
	transact(db, () => {
		for (const { key } of keysOf(tried)) {
			const count = forget && key.startsWith('account:') ? 0 : countOf(db, key) - 1;
			if (count > 0) db.update(attempt).set({ count }).where(eq(attempt.key, key)).run();
			else db.delete(attempt).where(eq(attempt.key, key)).run();
		}
	});
}

function countOf(db: Database, key: string): number {
	return db.select({ count: attempt.count }).from(attempt).where(eq(attempt.key, key)).get()?.count ?? 0;
}

function setCount(db: Database, key: string, count: number, lastAt: Date): void {
	db.insert(attempt).values({ key, count, lastAt }).onConflictDoUpdate({ target: attempt.key, set: { count, lastAt } }).run();
}
