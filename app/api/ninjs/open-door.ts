import { type Database, sharedDatabase } from '#db/client.ts';
import { notePartnerUse } from '#db/desk/partners.ts';
import { patiently } from '#db/patience.ts';
import { partnerWithToken, readPartnerAccess } from '#db/reading/partner-access.ts';
import { readSite } from '#db/reading/site.ts';
import { absolute } from '#i18n/links.ts';
import { htmlWordsOf } from '#lib/document/html-words.ts';
import { environment } from '#lib/environment.ts';
import type { Locale } from '#lib/locales.ts';
import type { NinjsHouse } from '#lib/ninjs/item.ts';
import english from '#messages/en.json';
import vietnamese from '#messages/vi.json';

const messages = { vi: vietnamese, en: english } satisfies Record<Locale, unknown>;

/** Lets in whoever may read items, and answers the others: 404 where the desk gives nothing away, 401 without a good token. */
export async function atTheDoor(request: Request, answer: (db: Database) => Response): Promise<Response> {
	const db = sharedDatabase(environment().databaseFile);
	const access = readPartnerAccess(db);
	if (access === 'off') return problem(404, 'absent');
	if (access === 'token') {
		const [, token] = /^Bearer +(\S{1,200})$/i.exec(request.headers.get('authorization') ?? '') ?? [];
		const partner = token === undefined ? undefined : partnerWithToken(db, token);
		if (!partner) return problem(401, 'token', { 'www-authenticate': 'Bearer realm="ninjs"' });
		// Whether it can be written down now is no reason to keep a partner waiting.
		await patiently(() => notePartnerUse(db, partner)).catch(() => undefined);
	}
	return answer(db);
}

/** An answer that says in one word what is wrong. */
export function problem(status: number, error: string, headers: Record<string, string> = {}): Response {
	return Response.json({ error }, { status, headers });
}

/** What items of a language are made with. */
export function houseOf(db: Database, locale: string): NinjsHouse {
	const language: Locale = locale === 'en' ? 'en' : 'vi';
	const { name, copyright } = readSite(db, language).settings;
	return { absolute, words: htmlWordsOf(messages[language]), paper: { name, ...(copyright !== undefined && { copyright }) } };
}
