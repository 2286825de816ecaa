import { locale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale, locales } from '#lib/locales.ts';

/** The messages and formats of the language that the page's own address names. */
export default getRequestConfig(async () => {
	const code = await locale();
	const known = code !== undefined && isLocale(code) ? code : defaultLocale;
	const { default: messages } = await import(`../messages/${known}.json`);
	return { locale: locales[known].intl, messages, timeZone: 'Asia/Ho_Chi_Minh' };
});
