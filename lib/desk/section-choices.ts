import type { Section } from '../content.ts';

export type SectionChoice = { id: number; text: string };

/** Sections as a list to choose from: each under the one above it, set in by a dash. */
export function sectionChoices(sections: readonly Section[]): SectionChoice[] {
	const known = new Set(sections.map(({ id }) => id));
	const below = (parent: number | undefined, depth: number): SectionChoice[] =>
		sections
			.filter(({ parentId }) => (parentId !== undefined && known.has(parentId) ? parentId : undefined) === parent)
			.flatMap(({ id, name }) => [{ id, text: `${'– '.repeat(depth)}${name}` }, ...below(id, depth + 1)]);
	return below(undefined, 0);
}
