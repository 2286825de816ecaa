import type { Database } from '#db/client.ts';
import { listSections } from '#db/reading/sections.ts';
import { type SectionChoice, sectionChoices } from '#lib/desk/section-choices.ts';
import type { Locale } from '#lib/locales.ts';

/** The sections to choose from in each language. */
export function sectionLists(db: Database): Record<Locale, SectionChoice[]> {
	const inLocale = (locale: Locale) => sectionChoices(listSections(db, locale));
	return { vi: inLocale('vi'), en: inLocale('en') };
}
