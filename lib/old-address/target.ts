import type { Captures } from './tokens.ts';

/** What a pattern leads to: an article by its id at the old system, or by its id here, a section by its slug, or an address. */
export const targetKinds = ['source', 'article', 'section', 'address'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** The places that a target names, e.g. `id` in `wp:{id}`. */
export function placesOf(text: string): (keyof Captures)[] {
	return [...new Set(Array.from(text.matchAll(/\{(id|slug)\}/g), ([, name]) => (name === 'id' ? 'id' : 'slug')))];
}

/** A target with what was caught in its places. */
export function fill(target: string, { id = '', slug = '' }: Captures): string {
	return target.replace(/\{(id|slug)\}/g, (_, name) => (name === 'id' ? id : slug));
}
