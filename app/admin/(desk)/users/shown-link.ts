import { getTranslations } from 'next-intl/server';
import type { FreshLink } from '#db/auth/key-links.ts';
import type { Database } from '#db/client.ts';
import { readSite } from '#db/reading/site.ts';
import { absolute } from '#i18n/links.ts';
import { environment } from '#lib/environment.ts';
import { sendLink } from '../../send-link.ts';

/** A fresh link as it is shown, once, to whoever made it; on its way by letter too where letters are sent. */
export async function shownLink(db: Database, link: FreshLink, kind: 'invite' | 'reset') {
	const t = await getTranslations('KeyLetter');
	const { smtp } = environment();
	const href = absolute(`/admin/key/${link.word}`);
	const values = { paper: readSite(db, 'vi').settings.name, name: link.name, href, until: link.expiresAt };
	sendLink(db, smtp, link, { subject: t(`${kind}Subject`, values), text: t(`${kind}Text`, values) });
	return { href, email: link.email, expiresAt: link.expiresAt.getTime(), isSent: smtp !== undefined };
}
