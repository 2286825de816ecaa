import { useLocale } from 'next-intl';
import { defaultLocale, type Locale, localeCodes, locales } from '#lib/locales.ts';

/** The language of the page that is being rendered. */
export function useCurrentLocale(): Locale {
	const intl = useLocale();
	return localeCodes.find((code) => locales[code].intl === intl) ?? defaultLocale;
}
