import { type SectionForm, sectionForms } from '#lib/content.ts';
import { isLocale, type Locale } from '#lib/locales.ts';
import { termProfiles } from '#lib/ninjs/term.ts';
import type { Ninjs } from './ninjs-shape.ts';

/** A section, a topic or somebody who signs, of another portal in one language; `twins` are those of its other languages, `above` the section above it, by their names in the world. */
export type Term = { uri: string; locale: Locale; name: string; slug: string; description: string; twins: string[] } & (
	| { kind: 'topic' }
	| { kind: 'person' }
	| { kind: 'section'; position: number; form: SectionForm; above?: string }
);

const termKinds = ['section', 'topic', 'person'] as const;

/** The term that an item of another portal is, why it is none, or undefined when it is something else. */
export function readTerm(ninjs: Ninjs): { term: Term } | { sourceId: string; failure: string } | undefined {
	const { uri, profile, language, headlines, descriptions, altids, associations } = ninjs;
	const kind = termKinds.find((each) => termProfiles[each] === profile);
	if (!kind) return undefined;
	const value = (role: string) => altids.find((each) => each.role === role)?.value ?? '';
	const related = (rel: string) => associations.flatMap((each) => (each.rel === rel && each.uri !== undefined ? [each.uri] : []));
	const [name, slug] = [headlines[0]?.value ?? '', value('slug')];
	if (!language || !isLocale(language) || name === '' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
		return { sourceId: uri, failure: 'It has no name, no slug or no language of this portal.' };
	const common = { uri, locale: language, name, slug, description: descriptions[0]?.value ?? '', twins: related('translation') };
	if (kind !== 'section') return { term: { kind, ...common } };
	const form = sectionForms.find((each) => each === value('form')) ?? 'list';
	const [above] = related('parent');
	return { term: { kind: 'section', ...common, form, position: Number(value('position')) || 0, ...(above !== undefined && { above }) } };
}
