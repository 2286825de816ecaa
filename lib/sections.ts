import type { Section } from './content.ts';

/** The sections above one, outermost first. */
export function sectionsAbove(sections: Section[], { parentId }: Section): Section[] {
	const parent = sections.find(({ id }) => id === parentId);
	return parent ? [...sectionsAbove(sections, parent), parent] : [];
}

/** The ids of a section and of all sections below it. */
export function withDescendants(sections: Section[], id: number): number[] {
	const children = sections.filter(({ parentId }) => parentId === id);
	return [id, ...children.flatMap((child) => withDescendants(sections, child.id))];
}
