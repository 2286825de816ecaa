import { getLocale } from 'next-intl/server';
import { defaultLocale, type Locale, localeCodes, locales } from '#lib/locales.ts';

/** The language in which the desk is shown. */
export async function shownLocale(): Promise<Locale> {
	const intl = await getLocale();
	return localeCodes.find((code) => locales[code].intl === intl) ?? defaultLocale;
}
