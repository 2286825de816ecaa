/** The cookie that holds the language in which its user sees the desk. */
export const deskLocaleCookie = 'portal-desk-locale';

/** How that cookie is kept: a year, for the desk only. */
export function deskLocaleCookieSettings(siteUrl: string) {
	return { path: '/admin', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true, secure: siteUrl.startsWith('https:') } as const;
}
