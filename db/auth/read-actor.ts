import { eq } from 'drizzle-orm';
import { defaultLocale, isLocale } from '#lib/locales.ts';
import type { Database } from '../client.ts';
import type { Actor } from '../desk/actor.ts';
import { readSecondFactorRoles } from '../desk/edit-settings.ts';
import { session, user } from '../schema/desk.ts';
import type { Auth } from './auth.ts';

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

/** Who asks, by the cookie of a request: their role and whether they still may are read anew every time. Asking prolongs no session. */
export async function readActor(db: Database, auth: Auth, headers: Headers, now = Date.now()): Promise<SignedIn | undefined> {
	const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
	if (!found) return undefined;
	const { createdAt, expiresAt } = found.session;
	if (now - createdAt.getTime() > longest || now >= expiresAt.getTime()) {
		db.delete(session).where(eq(session.id, found.session.id)).run();
		return undefined;
	}
	const row = db.select().from(user).where(eq(user.id, found.user.id)).get();
	if (!row || row.disabled) return undefined;
	const { id, name, email, role, mustChangePassword } = row;
	const locale = isLocale(row.locale) ? row.locale : defaultLocale;
	const hasSecondFactor = row.twoFactorEnabled;
	const needsSecondFactor = !hasSecondFactor && readSecondFactorRoles(db).includes(role);
	return { id, name, email, role, locale, mustChangePassword, sessionId: found.session.id, hasSecondFactor, needsSecondFactor };
}
