import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { sharedAuth } from '#db/auth/auth.ts';
import { readActor, type SignedIn } from '#db/auth/read-actor.ts';
import { sharedDatabase } from '#db/client.ts';
import { patiently } from '#db/patience.ts';
import { readSite } from '#db/reading/site.ts';
import { secretOf } from '#db/secret.ts';
import { signInPath } from '#lib/desk/next-path.ts';
import { environment } from '#lib/environment.ts';
import { defaultLocale } from '#lib/locales.ts';

/** The database and the sign-in of this process. */
export function openDesk() {
	const { databaseFile, dataDir, siteUrl } = environment();
	const db = sharedDatabase(databaseFile);
	const auth = sharedAuth(db, () => ({ secret: secretOf(dataDir), siteUrl, paperName: readSite(db, defaultLocale).settings.name }));
	return { db, auth };
}

/** Who asks, looked up once a request; undefined when nobody is signed in. */
export const getActor = cache(async (): Promise<SignedIn | undefined> => {
	const { db, auth } = openDesk();
	const asked = await headers();
	return patiently(() => readActor(db, auth, asked));
});

/**
 * Who asks. A page calls it first: whoever is not signed in is led to where they can and back here from there, whoever still has a made-up password to where
 * they choose one, and whoever's role must have a second factor to where they turn it on.
 */
export async function requireActor(): Promise<SignedIn> {
	const actor = await getActor();
	if (!actor) redirect(signInPath((await headers()).get('x-portal-path') ?? '/admin'));
	if (actor.mustChangePassword) redirect('/admin/password');
	if (actor.needsSecondFactor) redirect('/admin/second-factor');
	return actor;
}
