import { eq } from 'drizzle-orm';
import type { Uses } from '#lib/old-address/rule.ts';
import { type Database, transact } from '../client.ts';
import { resolve, resolveQuery } from '../reading/resolve.ts';
import { redirect } from '../schema/site.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { ownTarget, sourcePath } from './own-path.ts';
import { patternFor, withPlainLetters } from './plain-letters.ts';
import { recordChange } from './record-change.ts';
import { requireRight } from './require-right.ts';

export type Redirect = { path: string; target: string; createdAt: number };
const pageSize = 50;

/** Redirects in the order of their addresses, those after `after`; `next` is where the following page begins. */
export function listRedirects(db: Database, actor: Actor, { q = '', after = '' }: { q?: string; after?: string }) {
	requireRight(actor, 'editRedirects');
	const rows = withPlainLetters(db)
		.prepare<{ after: string; q: string; limit: number }, Redirect & Uses>(
			`SELECT path, target, created_at AS createdAt, readers, machines, used_at AS usedAt FROM redirect
			WHERE path > :after AND (plain_letters(path) LIKE :q ESCAPE '\\' OR plain_letters(target) LIKE :q ESCAPE '\\')
			ORDER BY path LIMIT :limit`,
		)
		.all({ after, q: patternFor(q), limit: pageSize + 1 });
	const items = rows.slice(0, pageSize);
	return { items, next: rows.length > pageSize ? items.at(-1)?.path : undefined };
}

/** Leads an address that is no page (any more) to one of our own. A target that is itself led elsewhere is followed, so that no reader is sent twice. */
export function addRedirect(db: Database, actor: Actor, input: { path: string; target: string }, now = new Date()): Redirect {
	return transact(db, () => {
		requireRight(actor, 'editRedirects');
		const { path, target } = storeRedirect(db, input, now);
		recordChange(db, [`path:${path}`], now);
		recordAudit(db, actor, { action: 'addRedirect', subject: 'redirect', subjectId: path, detail: { path, target } }, now);
		return { path, target, createdAt: now.getTime() };
	});
}

/** Stores one redirect, judged; to be called in the write's own transaction. Throws a refusal that says why not. */
export function storeRedirect(db: Database, input: { path: string; target: string }, now: Date): { path: string; target: string } {
	const path = sourcePath(input.path);
	// With a query that means something to no page of ours, an address is not the page without it.
	if (!path.includes('?') && ['page', 'withdrawn'].includes(resolve(db, path, null).kind)) throw new Refused('livePage', { path });
	const target = finalTarget(db, ownTarget(input.target));
	const [bare] = target.split('?');
	if (target === path || bare === path || (bare !== undefined && resolveQuery(db, bare, target.slice(bare.length + 1))))
		throw new Refused('redirectLoop', { path });
	moveAddress(db, path, target, now);
	return { path, target };
}

/** Takes a redirect away. */
export function deleteRedirect(db: Database, actor: Actor, path: string, now = new Date()): Redirect {
	return transact(db, () => {
		requireRight(actor, 'editRedirects');
		const [gone] = db.delete(redirect).where(eq(redirect.path, path)).returning().all();
		if (!gone) throw new Refused('absent');
		recordChange(db, [`path:${path}`], now);
		recordAudit(db, actor, { action: 'deleteRedirect', subject: 'redirect', subjectId: path, detail: { path, target: gone.target } }, now);
		return { path, target: gone.target, createdAt: gone.createdAt.getTime() };
	});
}

/** Leads an old address of a page to its new one; what led to the old leads to the new at once. To be called in the write's own transaction. */
export function moveAddress(db: Database, from: string, to: string, now: Date): void {
	if (from === to) return;
	db.delete(redirect).where(eq(redirect.path, to)).run();
	db.update(redirect).set({ target: to }).where(eq(redirect.target, from)).run();
	db.insert(redirect)
		.values({ path: from, target: to, createdAt: now })
		.onConflictDoUpdate({ target: redirect.path, set: { target: to, createdAt: now } })
		.run();
}

function finalTarget(db: Database, target: string): string {
	const next = db.select({ target: redirect.target }).from(redirect).where(eq(redirect.path, target)).get();
	return next?.target ?? target;
}
