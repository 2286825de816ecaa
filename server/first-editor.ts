import { hasNoUsers, insertUser, listUsers, makeUpPassword, setPassword } from '#db/auth/users.ts';
import type { Database } from '#db/client.ts';
import type { Environment } from '#lib/environment.ts';
import { hashPassword } from '#lib/password.ts';

export type FirstEditor = { email: string; password?: string };

/** Whom to make when nobody is told: an address that no mail server has. */
const usual = 'admin@portal.invalid';

/**
 * Makes the first editor of a paper that has none: with the password of the environment, or with one made up here, which must be
 * changed at the first sign-in. As long as nobody has used it, each start makes up another. Undefined when there is nothing to tell.
 */
export async function firstEditor(
	db: Database,
	{ adminEmail, adminPassword }: Pick<Environment, 'adminEmail' | 'adminPassword'>,
): Promise<FirstEditor | undefined> {
	const email = adminEmail ?? usual;
	const waiting = unusedFirst(db);
	if (!hasNoUsers(db) && !waiting) return undefined;
	const password = adminPassword ?? makeUpPassword();
	const mustChangePassword = adminPassword === undefined;
	const hash = await hashPassword(password);
	if (waiting) setPassword(db, waiting, hash, mustChangePassword);
	else insertUser(db, { email, name: 'Quản trị', role: 'administrator', mustChangePassword }, hash);
	const address = listUsers(db)[0]?.email ?? email;
	return adminPassword === undefined ? { email: address, password } : { email: address };
}

/** The id of the first editor while they are the only one and still have the password that was made up for them. */
function unusedFirst(db: Database): string | undefined {
	const [first, ...others] = listUsers(db);
	return first && others.length === 0 && first.mustChangePassword ? first.id : undefined;
}

/** Says where the paper and its desk are, and how the first editor gets in. */
export function announce(siteUrl: string, editor: FirstEditor | undefined): void {
	console.log(`The portal is at ${siteUrl}`);
	console.log(`The desk is at ${siteUrl}/admin`);
	if (!editor) return;
	console.log(
		editor.password
			? `Sign in as ${editor.email} with the one-time password ${editor.password}`
			: `Sign in as ${editor.email} with ADMIN_PASSWORD`,
	);
}
