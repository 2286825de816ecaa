import { describe, expect, test } from 'vitest';
import { createSection } from '../desk/sections.ts';
import { openNewsroom } from '../testing/newsroom.ts';
import { findSection, findSectionBySlug, listSections } from './sections.ts';

describe('sections', () => {
	test('stand in the order of the navigation, in one language', () => {
		const { db, sections } = openNewsroom();
		expect(listSections(db, 'vi').map(({ name }) => name)).toEqual(['Thời sự', 'Chính quyền cơ sở', 'Một cửa', 'Văn hóa', 'Thông báo']);
		expect(listSections(db, 'en').map(({ name }) => name)).toEqual(['Current affairs', 'Local government', 'One-stop desks', 'Culture']);
		createSection(db, { vi: { name: 'Trang bìa', slug: 'trang-bia' } }, { position: -1 });
		expect(listSections(db, 'vi')[0]?.name).toBe('Trang bìa');
		expect(findSection(db, 'vi', sections.affairs)?.parentId).toBeUndefined();
	});

	test('are found by id and by slug, in their language only', () => {
		const { db, sections } = openNewsroom();
		const local = { id: sections.local, name: 'Local government', slug: 'local-government', parentId: sections.affairs };
		expect(findSection(db, 'en', sections.local)).toMatchObject(local);
		expect(findSectionBySlug(db, 'en', 'local-government')).toMatchObject(local);
		expect(findSectionBySlug(db, 'vi', 'local-government')).toBeUndefined();
		expect(findSection(db, 'en', sections.notices)).toBeUndefined();
		expect(findSection(db, 'vi', 404)).toBeUndefined();
	});
});
