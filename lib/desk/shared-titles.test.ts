import { expect, test } from 'vitest';
import { sharedTitles } from './shared-titles.ts';

test('titles that two pages have are named once, letters of either case the same, languages apart', () => {
	const pages: { titles: Record<string, string> }[] = [
		{ titles: { vi: 'Giới thiệu', en: 'About' } },
		{ titles: { vi: 'GIỚI THIỆU', en: 'Contact' } },
		{ titles: { vi: 'Liên hệ' } },
		{ titles: { en: 'Contact' } },
		{ titles: { vi: 'About' } },
	];
	expect(sharedTitles(pages)).toEqual(['GIỚI THIỆU', 'Contact']);
	expect(sharedTitles(pages.slice(2))).toEqual([]);
});
