import { cookies } from 'next/headers';
import { locale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale, locales } from '#lib/locales.ts';
import { deskLocaleCookie, deskLocaleOf } from './desk-locale.ts';
import { deskMessages } from './desk-messages.ts';

const timeZone = 'Asia/Ho_Chi_Minh';

/** The messages and formats of the language that the page's own address names; at the desk, which is at one address, of the one its user chose. */
export default getRequestConfig(async () => {
	const code = await locale();
	if (code === undefined) return deskConfig();
	const known = isLocale(code) ? code : defaultLocale;
	const { default: messages } = await import(`../messages/${known}.json`);
	return { locale: locales[known].intl, messages, timeZone };
});

async function deskConfig() {
	const known = deskLocaleOf((await cookies()).get(deskLocaleCookie)?.value);
	return { locale: locales[known].intl, messages: await deskMessages(known), timeZone };
}
