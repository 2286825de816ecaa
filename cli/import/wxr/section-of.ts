import type { SectionMap } from '../section-map.ts';
import type { WxrRecord } from './parse-wxr.ts';
import { plainSlug } from './plain-slug.ts';
import { type Survey, withAbove } from './survey.ts';

/** What WordPress puts a post into that nobody has put anywhere. */
export const uncategorised = new Set(['uncategorized', 'uncategorised', 'chua-phan-loai', 'khong-phan-loai', 'chua-duoc-phan-loai']);

export type Place = { section?: string; sectionSlug?: string; sectionsAbove?: { name: string; slug: string }[]; others: string[] };

/**
 * Where a post stands: its first category that is a section, the one that an editor called the main one before others. The other
 * categories are named as topics, so that nothing of what was said of it is lost.
 */
export function placeOf({ categories, meta }: WxrRecord, survey: Survey, map: SectionMap | undefined): Place {
	const main = survey.terms.get((meta.get('_yoast_wpseo_primary_category') ?? meta.get('rank_math_primary_category') ?? '').trim());
	const given = categories.filter(({ domain }) => domain === 'category').map(({ nicename, name }) => ({ slug: plainSlug(nicename), name }));
	const ordered = [...given.filter(({ slug }) => slug === main), ...given.filter(({ slug }) => slug !== main)];
	const placed = ordered.map((category) => ({ ...category, section: sectionFor(category.slug, map) }));
	const found = placed.find(({ section }) => section !== null);
	const others = placed.filter((category) => category !== found && category.section !== null && category.section !== found?.section);
	const names = others.map(({ name }) => name);
	if (!found || found.section === null) return { others: names };
	const section = found.section === found.slug ? found.name : found.section;
	return { section, sectionSlug: found.section, sectionsAbove: aboveOf(found.slug, survey, map), others: names };
}

/** The sections that the categories above one become, but for those that are the same as what is below them. */
function aboveOf(slug: string, { categories }: Survey, map: SectionMap | undefined): Place['sectionsAbove'] {
	const line = withAbove(categories, slug).map((category) => ({ name: category.name, slug: sectionFor(category.slug, map) }));
	const own = line.at(-1)?.slug;
	const above = line.flatMap(({ name, slug: section }) => (section === null || section === own ? [] : [{ name, slug: section }]));
	return above.length > 0 ? above : undefined;
}

/** The slug of the section of a category, null when it is none. */
export function sectionFor(slug: string, map: SectionMap | undefined): string | null {
	const mapped = map?.[slug];
	if (mapped !== undefined) return mapped;
	return uncategorised.has(slug) ? null : slug;
}
