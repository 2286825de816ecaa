import type { Thing } from './thing.ts';

const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** Descriptions as the text of a script element: nothing in them can end it, whatever a headline says. Things that are undefined are left out. */
export function scriptText(things: (Thing | undefined)[]): string {
	const graph = things.filter((each) => each !== undefined);
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => escapes[sign] ?? sign,
	);
}
