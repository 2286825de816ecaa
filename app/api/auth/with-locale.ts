import { cookies } from 'next/headers';
import { findUser } from '#db/auth/users.ts';
import { deskLocaleCookie, deskLocaleCookieSettings } from '#i18n/desk-locale.ts';
import { environment } from '#lib/environment.ts';
import { openDesk } from '../../admin/desk.ts';

/** The answer to somebody who has signed in; their browser is told the language they chose for the desk. */
export async function withLocale(answer: Response): Promise<Response> {
	if (!answer.ok) return answer;
	const body: unknown = await answer.clone().json();
	const user = typeof body === 'object' && body !== null && 'user' in body ? body.user : undefined;
	const email = typeof user === 'object' && user !== null && 'email' in user ? `${user.email}` : '';
	const locale = findUser(openDesk().db, email)?.locale;
	if (locale !== undefined) (await cookies()).set(deskLocaleCookie, locale, deskLocaleCookieSettings(environment().siteUrl));
	return answer;
}
