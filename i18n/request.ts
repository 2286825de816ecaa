import { cookies } from 'next/headers';
import { locale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { timeZone } from '#lib/dates.ts';
import { defaultLocale, isLocale, localeCodes, locales } from '#lib/locales.ts';
import { deskLocaleCookie, deskLocaleOf } from './desk-locale.ts';
import { deskMessages } from './desk-messages.ts';

/**
 * The messages and formats of the language that the page's own address names, or that a route, which has none, asks for; at the
 * desk, which is at one address, of the one its user chose.
 */
export default getRequestConfig(async ({ locale: asked }) => {
	const code = asked === undefined ? await locale() : localeCodes.find((each) => locales[each].intl === asked);
	if (code === undefined) return deskConfig();
	const known = isLocale(code) ? code : defaultLocale;
	const { default: messages } = await import(`../messages/${known}.json`);
	return { locale: locales[known].intl, messages, timeZone };
});

async function deskConfig() {
	const known = deskLocaleOf((await cookies()).get(deskLocaleCookie)?.value);
	return { locale: locales[known].intl, messages: await deskMessages(known), timeZone };
}
