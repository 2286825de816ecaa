import { createTranslator } from 'next-intl';
import { type Database, sharedDatabase } from '#db/client.ts';
import { notePartnerUse } from '#db/desk/partners.ts';
import { patiently } from '#db/patience.ts';
import { partnerWithToken, readPartnerAccess } from '#db/reading/partner-access.ts';
import { readSettings } from '#db/reading/site.ts';
import { absolute } from '#i18n/links.ts';
import { messages } from '#i18n/messages.ts';
import { environment } from '#lib/environment.ts';
import { defaultLocale, isLocale, type Locale, locales } from '#lib/locales.ts';
import type { NinjsHouse } from '#lib/ninjs/item.ts';

/** Lets in whoever may read items, and answers the others: 404 where the desk gives nothing away, 401 without a good token. */
export async function atTheDoor(request: Request, answer: (db: Database, houses: Houses) => Response): Promise<Response> {
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
	return answer(db, openHouses(db));
}

/** An answer that says in one word what is wrong. */
export function problem(status: number, error: string, headers: Record<string, string> = {}): Response {
	return Response.json({ error }, { status, headers });
}

/** What items are made with, by language. */
export type Houses = (locale: string) => NinjsHouse;

/** Each language is read once, for however many items. */
function openHouses(db: Database): Houses {
	const open = new Map<Locale, NinjsHouse>();
	return (given) => {
		const locale = isLocale(given) ? given : defaultLocale;
		const house = open.get(locale) ?? houseOf(db, locale);
		open.set(locale, house);
		return house;
	};
}

function houseOf(db: Database, locale: Locale): NinjsHouse {
	const { name, copyright } = readSettings(db, locale);
	return { absolute, words: wordsOf(locale), paper: { name, ...(copyright !== undefined && { copyright }) } };
}

function wordsOf(locale: Locale): NinjsHouse['words'] {
	const asked = { locale: locales[locale].intl, messages: messages[locale] };
	const [picture, video] = [createTranslator({ ...asked, namespace: 'Picture' }), createTranslator({ ...asked, namespace: 'Video' })];
	return { credit: (credit) => picture('credit', { credit }), invalidVideo: video('invalid') };
}
