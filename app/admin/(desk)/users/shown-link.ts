import { createTranslator } from 'next-intl';
import type { FreshLink } from '#db/auth/key-links.ts';
import type { Database } from '#db/client.ts';
import { readSite } from '#db/reading/site.ts';
import { deskMessages } from '#i18n/desk-messages.ts';
import { absolute } from '#i18n/links.ts';
import { timeZone } from '#lib/dates.ts';
import { environment } from '#lib/environment.ts';
import { type Locale, locales } from '#lib/locales.ts';
import { sendLink } from '../../send-link.ts';

/** A fresh link as it is shown, once, to whoever made it; on its way by letter too, in their language, where letters are sent. */
export async function shownLink(db: Database, link: FreshLink, kind: 'invite' | 'reset', locale: Locale) {
	const { smtp } = environment();
	const href = absolute(`/admin/key/${link.word}`);
	const messages = { KeyLetter: (await deskMessages(locale)).KeyLetter ?? {} };
	const t = createTranslator({ locale: locales[locale].intl, messages, namespace: 'KeyLetter', timeZone });
	const values = { paper: readSite(db, 'vi').settings.name, name: link.name, href, until: link.expiresAt };
	sendLink(db, smtp, link, { subject: t(`${kind}Subject`, values), text: t(`${kind}Text`, values) });
	return { href, email: link.email, expiresAt: link.expiresAt.getTime(), isSent: smtp !== undefined };
}
