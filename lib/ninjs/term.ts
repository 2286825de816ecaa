import { pathOf } from '../address.ts';
import type { SectionForm } from '../content.ts';
import { isLocale, type Locale } from '../locales.ts';
import { standard } from './item.ts';
import type { NinjsItem } from './shape.ts';

/** Tells our own import that an item is a section, a topic or somebody who signs, in one language, and no article. */
export const termProfiles = { section: 'portal-section', topic: 'portal-topic', person: 'portal-person' } as const;

export type Names = Partial<Record<Locale, { name: string; slug: string; description?: string }>>;
/** A section or a topic in all its languages, or a person in those in which the paper tells of them. `above` is the section it lies below. */
export type ExportedTerm = { id: number; names: Names } & (
	| { kind: 'topic' }
	| { kind: 'person' }
	| { kind: 'section'; position: number; form: SectionForm; above?: { id: number; names: Names } }
);

/** What a paper tells of somebody who signs. */
export type Biography = Extract<ExportedTerm, { kind: 'person' }>;
/** A section or a topic. */
export type Place = Exclude<ExportedTerm, Biography>;

/** A term as items, one for each language; those of a section name the one above it and its place in the order. */
export function* ninjsTermItems(term: ExportedTerm, absolute: (path: string) => string): Generator<NinjsItem> {
	const locales = localesOf(term.names);
	const uri = (id: number, locale: Locale) => absolute(`/api/ninjs/${term.kind}-${id}-${locale}`);
	for (const locale of locales) {
		const named = term.names[locale];
		if (!named) continue;
		const { name, slug, description = '' } = named;
		const twins = locales.filter((other) => other !== locale);
		yield {
			uri: uri(term.id, locale),
			...part,
			...{ representationType: 'partial', profile: termProfiles[term.kind], standard, language: locale },
			headlines: [{ role: 'main', value: name }],
			...(description !== '' && { descriptions: [{ role: 'main', contentType: 'text/plain', value: description }] }),
			altIds: [
				{ role: 'url', value: absolute(pathOf({ page: pages[term.kind], locale, slug })) },
				{ role: 'slug', value: slug },
				...(term.kind === 'section'
					? [
							{ role: 'position', value: String(term.position) },
							{ role: 'form', value: term.form },
						]
					: []),
			],
			associations: [
				...twins.map((language) => ({
					...part,
					name: `translation-${language}`,
					rel: 'translation',
					uri: uri(term.id, language),
					language,
				})),
				...aboveOf(term, locale).map((above) => ({ ...part, name: 'parent', rel: 'parent', uri: uri(above.id, above.locale) })),
			],
		};
	}
}

const pages = { section: 'named', topic: 'topic', person: 'author' } as const;
const part = { type: 'composite' as const };
const localesOf = (names: Names) => Object.keys(names).filter(isLocale);

/** The section above, in the same language where it has a name in it. */
function aboveOf(term: ExportedTerm, locale: Locale): { id: number; locale: Locale }[] {
	if (term.kind !== 'section' || !term.above) return [];
	const { id, names } = term.above;
	const [first = locale] = localesOf(names);
	return [{ id, locale: names[locale] ? locale : first }];
}
