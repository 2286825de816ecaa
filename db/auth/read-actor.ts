import { eq } from 'drizzle-orm';
import { defaultLocale, isLocale } from '#lib/locales.ts';
import type { Database } from '../client.ts';
import type { Actor } from '../desk/actor.ts';
import { readSecondFactorRoles } from '../desk/edit-settings.ts';
import { isBusy, isDiskFull } from '../patience.ts';
import { session, user } from '../schema/desk.ts';
import { type Auth, idle } from './auth.ts';

/** How long (ms) a session lasts at most, however much it is used. */
const longest = 7 * 86_400_000;

/** Somebody who is signed in. With `mustChangePassword` or `needsSecondFactor` (which their role must have) they may do nothing else before. */
export type SignedIn = Actor & {
	email: string;
	sessionId: string;
	mustChangePassword: boolean;
	hasSecondFactor: boolean;
	needsSecondFactor: boolean;
};

/** How long (ms) a session is not noted as used again after it was. */
const noted = 300_000;

/**
 * Notes that a session was used, which lets it go on. While the disk is full or another process writes it is good as it is: whoever
 * works at the desk is not shut out by that.
 */
function keepUsed(db: Database, { id, updatedAt }: { id: string; updatedAt: Date }, now: number): void {
	if (now - updatedAt.getTime() < noted) return;
	try {
		db.update(session)
			.set({ updatedAt: new Date(now), expiresAt: new Date(now + idle) })
			.where(eq(session.id, id))
			.run();
	} catch (error) {
		if (!isBusy(error) && !isDiskFull(error)) throw error;
	}
}

/** Who asks, by the cookie of a request: their role and whether they still may are read anew every time. */
export async function readActor(db: Database, auth: Auth, headers: Headers, now = Date.now()): Promise<SignedIn | undefined> {
	// Its own note of use would hide a locked database behind an error of its own (keepUsed).
	const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
	if (!found) return undefined;
	const { createdAt, expiresAt } = found.session;
	if (now - createdAt.getTime() > longest || now >= expiresAt.getTime()) {
		db.delete(session).where(eq(session.id, found.session.id)).run();
		return undefined;
	}
	const row = db.select().from(user).where(eq(user.id, found.user.id)).get();
	if (!row || row.disabled) return undefined;
	keepUsed(db, found.session, now);
	const { id, name, email, role, mustChangePassword } = row;
	const locale = isLocale(row.locale) ? row.locale : defaultLocale;
	const hasSecondFactor = row.twoFactorEnabled;
	const needsSecondFactor = !hasSecondFactor && readSecondFactorRoles(db).includes(role);
	return { id, name, email, role, locale, mustChangePassword, sessionId: found.session.id, hasSecondFactor, needsSecondFactor };
}
