import type { Locale } from '#lib/locales.ts';

/** The cookie that holds the language in which its user sees the desk. */
export const deskLocaleCookie = 'portal-desk-locale';

/** The languages that the desk speaks; the paper may have more. */
export const deskLocales = ['vi', 'en'] as const satisfies readonly Locale[];
export type DeskLocale = (typeof deskLocales)[number];

/** The desk's language for a word that was chosen; Vietnamese for any other. */
export function deskLocaleOf(chosen: string | undefined): DeskLocale {
	return deskLocales.find((code) => code === chosen) ?? 'vi';
}

/** How that cookie is kept: a year, for the desk only. */
export function deskLocaleCookieSettings(siteUrl: string) {
	return { path: '/admin', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true, secure: siteUrl.startsWith('https:') } as const;
}
