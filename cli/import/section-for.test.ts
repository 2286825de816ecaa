import { describe, expect, test } from 'vitest';
import { line, testHouse } from './import.testing.ts';

describe('sections', () => {
	test('are made once and named after the category', async () => {
		const house = testHouse();
		const items = ['business', 'Nông nghiệp', 'khoa-hoc', 'Business'].map((category, index) =>
			line({ id: index, section: undefined, category }),
		);
		expect(await house.lines(items, { createSections: true })).toMatchObject({ imported: 4 });
		expect(house.rows('SELECT locale, name, slug FROM section_name WHERE section_id > 2 ORDER BY section_id')).toEqual([
			{ locale: 'vi', name: 'Business', slug: 'business' },
			{ locale: 'vi', name: 'Nông nghiệp', slug: 'nong-nghiep' },
			{ locale: 'vi', name: 'Khoa hoc', slug: 'khoa-hoc' },
		]);
	});

	test('get their second language, not a twin', async () => {
		const house = testHouse();
		await house.lines([line({ section: 'sport' }), line({ locale: 'en', section: 'sport' })], { createSections: true });
		expect(house.rows(`SELECT section_id, locale FROM section_name WHERE slug = 'sport'`)).toEqual([
			{ section_id: 3, locale: 'en' },
			{ section_id: 3, locale: 'vi' },
		]);
	});

	test('may not take an address of the portal', async () => {
		const report = await testHouse().lines([line({ section: 'Video' })], { createSections: true });
		expect(report.failed[0]?.reason).toBe(
			'Section "Video" cannot be made: the address /video is the portal\'s own. Run again with --section SLUG.',
		);
	});
});
