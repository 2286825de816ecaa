import type { DeskLocale } from './desk-locale.ts';

/** The desk's words stand in a file for each of its parts; readers' pages never load them. */
export const deskAreas = ['desk', 'article', 'articles', 'editor', 'media', 'moving', 'paper', 'people'] as const;

/** The desk's words in a language. */
export async function deskMessages(locale: DeskLocale): Promise<Record<string, Record<string, string>>> {
	const files = await Promise.all(deskAreas.map((area) => import(`../messages/desk/${area}.${locale}.json`)));
	return Object.assign({}, ...files.map(({ default: words }) => words));
}
