import { createTranslator } from 'next-intl';
import { deskLocaleOf } from '#i18n/desk-locale.ts';
import { deskMessages } from '#i18n/desk-messages.ts';
import { timeZone } from '#lib/dates.ts';
import { deviceOf } from '#lib/desk/device.ts';
import { locales } from '#lib/locales.ts';
import type { Letter } from './send-letter.ts';

export type Entry = { paper: string; name: string; email: string; locale: string; userAgent: string; address: string; at: Date };

/** The letter to somebody whose account was opened with a browser that it was not opened with before, in their language. */
export async function deviceLetter({ paper, name, email, locale, userAgent, address, at }: Entry): Promise<Letter> {
	const code = deskLocaleOf(locale);
	const messages = { DeviceLetter: (await deskMessages(code)).DeviceLetter ?? {} };
	const t = createTranslator({ locale: locales[code].intl, messages, namespace: 'DeviceLetter', timeZone });
	const device = deviceOf(userAgent) || t('unknown');
	return { to: { name, address: email }, subject: t('subject', { paper }), text: t('text', { paper, name, device, address, at }) };
}
