import { type Database, transact } from '#db/client.ts';
import { findTranslatedSectionId, findUnnamedSectionId, nameSection } from '#db/desk/name-section.ts';
import { createSection, findSectionId } from '#db/desk/sections.ts';
import { findSection } from '#db/reading/sections.ts';
import { isDatabaseTrouble } from '#db/trouble.ts';
import { reservedSlugs } from '#lib/locales.ts';
import type { NormalItem } from './normal-item.ts';

type Place = Pick<NormalItem, 'locale' | 'section' | 'sectionsAbove'>;

/** The id of an item's section, made or given its name in this language when `create`; throws one sentence when there is none. */
export function sectionFor(db: Database, place: Place, create: boolean, twinSection?: number): number {
	const known = knownSection(db, place, create);
	if (known !== undefined) return known;
	const { locale, section } = place;
	const name = { name: sectionTitle(section.name, locale), slug: section.slug };
	const sibling = findUnnamedSectionId(db, locale, section.slug) ?? unnamedIn(db, locale, twinSection);
	if (sibling === undefined) return createSection(db, { [locale]: name }, { parentId: parentOf(db, place) });
	nameSection(db, sibling, locale, name);
	return sibling;
}

/** The section above one that is made, made itself where there is none; undefined when there can be none: a section stands as well without. */
function parentOf(db: Database, { locale, sectionsAbove = [] }: Place): number | undefined {
	const section = sectionsAbove.at(-1);
	if (!section) return undefined;
	const above = sectionsAbove.slice(0, -1);
	try {
		return transact(db, () => sectionFor(db, { locale, section, sectionsAbove: above }, true));
	} catch (error) {
		if (isDatabaseTrouble(error)) throw error;
		return parentOf(db, { ...{ locale, section }, sectionsAbove: above });
	}
}

/** The section of the same story in another language, when it has no name in this one. */
function unnamedIn(db: Database, locale: string, sectionId: number | undefined): number | undefined {
	return sectionId !== undefined && findSection(db, locale, sectionId) === undefined ? sectionId : undefined;
}

/** The id of an item's section, undefined when it may be made; throws as `sectionFor` does. */
export function knownSection(db: Database, { locale, section }: Place, create: boolean): number | undefined {
	const known = findSectionId(db, locale, section.slug) ?? findTranslatedSectionId(db, locale, section.slug);
	if (known !== undefined) return known;
	if (!create)
		throw new Error(
			`Section "${section.name}" does not exist. Create it at the desk, or run again with --create-sections or --section SLUG.`,
		);
	if (reservedSlugs.has(section.slug))
		throw new Error(
			`Section "${section.name}" cannot be made: the address /${section.slug} is the portal's own. Run again with --section SLUG.`,
		);
	return undefined;
}

function sectionTitle(category: string, locale: string): string {
	const words = /^[a-z0-9-]+$/.test(category) ? category.replaceAll('-', ' ').trim() : category;
	return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
