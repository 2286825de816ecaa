import type { Database } from '#db/client.ts';
import { readSettings } from '#db/reading/site.ts';
import { htmlWordsOf } from '#lib/document/html-words.ts';
import type { Locale } from '#lib/locales.ts';
import type { NinjsHouse } from '#lib/ninjs/item.ts';
import english from '#messages/en.json' with { type: 'json' };
import vietnamese from '#messages/vi.json' with { type: 'json' };

const messages = { vi: vietnamese, en: english } satisfies Record<Locale, unknown>;

/** What items of a language are made with: addresses below the origin of the portal, its words and its name. */
export function exportHouse(db: Database, locale: Locale, siteUrl: string): NinjsHouse {
	const { name, copyright } = readSettings(db, locale);
	return {
		absolute: (path) => siteUrl + path,
		words: htmlWordsOf(messages[locale]),
		paper: { name, ...(copyright !== undefined && { copyright }) },
	};
}
