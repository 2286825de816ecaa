import type { Database } from '#db/client.ts';
import { versionsOfSection } from '#db/reading/pairs.ts';
import { type Alternates, alternatesOf, namedPath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import type { Section } from '#lib/content.ts';
import { localeCodes } from '#lib/locales.ts';

/**
 * Where the switcher leads from an article that has no version in a language: to the nearest of its sections (given
 * outermost first) that has a name there, else to the front page. `?untranslated=1` makes that page say why one is there.
 */
export function insteadOf(db: Database, sections: Section[]): Alternates {
	const nearest = Object.fromEntries(localeCodes.map((code) => [code, pathOf({ page: 'home', locale: code })]));
	for (const { id } of sections)
		Object.assign(
			nearest,
			alternatesOf(versionsOfSection(db, id), (locale, { slug }) => namedPath(locale, slug)),
		);
	return Object.fromEntries(Object.entries(nearest).map(([code, path]) => [code, `${path}?untranslated=1`]));
}
