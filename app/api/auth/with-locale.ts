import { findUser } from '#db/auth/users.ts';
import { deskLocaleCookie } from '#i18n/desk-locale.ts';
import { environment } from '#lib/environment.ts';
import { openDesk } from '../../admin/desk.ts';

/** How long (seconds) a browser remembers the language of its desk. */
const year = 31_536_000;

/** The cookie that tells the desk's language. */
export function localeCookie(locale: string): string {
	const secure = environment().siteUrl.startsWith('https:') ? '; Secure' : '';
	return `${deskLocaleCookie}=${locale}; Path=/admin; Max-Age=${year}; SameSite=Lax; HttpOnly${secure}`;
}

/** The answer to somebody who has signed in, and the language they chose for the desk with it. */
export async function withLocale(answer: Response): Promise<Response> {
	if (!answer.ok) return answer;
	const body: unknown = await answer.clone().json();
	const user = typeof body === 'object' && body !== null && 'user' in body ? body.user : undefined;
	const email = typeof user === 'object' && user !== null && 'email' in user ? `${user.email}` : '';
	const locale = findUser(openDesk().db, email)?.locale;
	if (locale === undefined) return answer;
	const headers = new Headers(answer.headers);
	headers.append('set-cookie', localeCookie(locale));
	return new Response(answer.body, { status: answer.status, headers });
}
