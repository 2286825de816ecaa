import { localeCodes, locales } from '#lib/locales.ts';

const searches = localeCodes.map((code) => `${locales[code].prefix}/${locales[code].words.search}*`);

/** What browsers may fetch ahead: a page whose link a reader is about to press. Never what searches, writes or weighs much. */
export const speculationRules = JSON.stringify({
	prefetch: [
		{
			where: {
				and: [{ href_matches: '/*' }, ...['/admin*', '/api/*', '/media/*', ...searches].map((path) => ({ not: { href_matches: path } }))],
			},
			eagerness: 'moderate',
		},
	],
});
export const speculationType = 'application/speculationrules+json';
