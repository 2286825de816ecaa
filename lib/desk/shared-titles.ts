import { localeCodes } from '../locales.ts';

/** The titles that several static pages have in the same language: neither readers nor search engines can tell those apart. */
export function sharedTitles(pages: { titles: Record<string, string> }[]): string[] {
	const shared = localeCodes.flatMap((locale) => {
		const titles = pages.flatMap(({ titles: { [locale]: title } }) => (title === undefined ? [] : [title]));
		const keys = titles.map((title) => title.trim().toLocaleLowerCase(locale));
		return titles.filter((_, place) => keys.indexOf(keys[place] ?? '') < place);
	});
	return [...new Set(shared)];
}
