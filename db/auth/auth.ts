import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { twoFactor as twoFactorPlugin } from 'better-auth/plugins';
import { hashPassword, longestPassword, shortestPassword, verifyPassword } from '#lib/password.ts';
import type { Database } from '../client.ts';
import { account, session, twoFactor, user, verification } from '../schema/desk.ts';

/** A session ends so long (ms) after it was last used, and seven days after it began whatever is done (db/auth/read-actor.ts). */
export const idle = 8 * 3_600_000;

type Settings = { secret: string; siteUrl: string; paperName: string };

/** Sign-in, sessions and the second factor, on the portal's own database. Accounts are made by invitation only (key-links.ts). */
export function openAuth(db: Database, { secret, siteUrl, paperName }: Settings) {
	return betterAuth({
		appName: paperName,
		secret,
		baseURL: siteUrl,
		basePath: '/api/auth',
		telemetry: { enabled: false },
		logger: { level: 'error' },
		// Its own refusals are answers all the same; what breaks beneath it (too many passwords at once) is for sign-in.ts to answer.
		onAPIError: { throw: true },
		database: drizzleAdapter(db, { provider: 'sqlite', schema: { user, session, account, verification, twoFactor } }),
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: shortestPassword,
			maxPasswordLength: longestPassword,
			password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
		},
		user: {
			additionalFields: {
				role: { type: 'string', input: false },
				locale: { type: 'string', input: false },
				disabled: { type: 'boolean', input: false },
				mustChangePassword: { type: 'boolean', input: false },
			},
			changeEmail: { enabled: false },
			deleteUser: { enabled: false },
		},
		session: { expiresIn: idle / 1000, cookieCache: { enabled: false } },
		// Attempts are counted by household and by account in attempts.ts, whichever renderer is asked.
		rateLimit: { enabled: false },
		advanced: {
			cookiePrefix: 'portal',
			useSecureCookies: siteUrl.startsWith('https:'),
			ipAddress: { ipAddressHeaders: ['x-portal-client'] },
		},
		// Whoever gave the right password has five minutes for the code.
		plugins: [twoFactorPlugin({ issuer: paperName, twoFactorCookieMaxAge: 300 })],
	});
}

export type Auth = ReturnType<typeof openAuth>;

let shared: Auth | undefined;

/** The one of this process. */
export function sharedAuth(db: Database, settings: () => Settings): Auth {
	shared ??= openAuth(db, settings());
	return shared;
}
