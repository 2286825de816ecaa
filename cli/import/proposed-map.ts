import type { Database } from '#db/client.ts';
import { listSections } from '#db/reading/sections.ts';
import { fold } from '#lib/text/fold.ts';
import { slugify } from '#lib/text/slug.ts';
import type { SectionMap } from './section-map.ts';
import { uncategorised } from './wxr/section-of.ts';
import type { Category } from './wxr/survey.ts';

/** The map that the categories of another system suggest: sections of the same slug or name, else one to be made, those with most posts first. */
export function proposedMap(db: Database, categories: readonly Category[], locale: string): SectionMap {
	const sections = listSections(db, locale);
	const ordered = categories.toSorted((some, other) => other.posts - some.posts);
	return Object.fromEntries(
		ordered.map(({ slug, name }) => {
			const known = sections.find((section) => section.slug === slug) ?? sections.find((section) => fold(section.name) === fold(name));
			return [slug, known?.slug ?? (uncategorised.has(slug) ? null : slugify(slug))] as const;
		}),
	);
}
