import { expect, test } from 'vitest';
import { reservedSlugs } from '#lib/locales.ts';
import { listSections } from '../reading/sections.ts';
import { openNewsroom } from '../testing/newsroom.ts';
import { rowsOf } from '../testing/rows.ts';
import { findUnnamedSectionId, nameSection } from './name-section.ts';
import { createSection, findSectionId } from './sections.ts';

test('a section is made with its names in both languages', () => {
	const { db } = openNewsroom();
	const id = createSection(db, {
		vi: { name: 'Thể thao', slug: 'the-thao', description: 'Sân làng.' },
		en: { name: 'Sport', slug: 'sport' },
	});
	expect(findSectionId(db, 'vi', 'the-thao')).toBe(id);
	expect(findSectionId(db, 'en', 'sport')).toBe(id);
	expect(findSectionId(db, 'en', 'the-thao')).toBeUndefined();
	expect(listSections(db, 'vi').find((section) => section.id === id)).toMatchObject({ description: 'Sân làng.', form: 'list' });
});

test('a section stands last in the navigation, unless it is given a place', () => {
	const { db } = openNewsroom();
	createSection(db, { vi: { name: 'Thể thao', slug: 'the-thao' } });
	createSection(db, { vi: { name: 'Trang đầu', slug: 'trang-dau' } }, { position: -1 });
	const names = listSections(db, 'vi').map(({ name }) => name);
	expect([names[0], names.at(-1)]).toEqual(['Trang đầu', 'Thể thao']);
});

test('a section whose second name is taken is not made at all', () => {
	const { db } = openNewsroom();
	const before = rowsOf(db);
	const names = { vi: { name: 'Nghệ thuật', slug: 'nghe-thuat' }, en: { name: 'Arts and culture', slug: 'culture' } };
	expect(() => createSection(db, names)).toThrow('UNIQUE constraint failed: section_name.locale, section_name.slug');
	expect(rowsOf(db)).toEqual(before);
});

test.each([...reservedSlugs].filter((slug) => slug !== '_next'))('no section may live at /%s, which is the portal’s own', (slug) => {
	const { db, sections } = openNewsroom();
	const before = rowsOf(db);
	expect(() => createSection(db, { vi: { name: 'Mục mới', slug } })).toThrow(slug);
	expect(() => nameSection(db, sections.notices, 'en', { name: 'Notices', slug })).toThrow(slug);
	expect(rowsOf(db)).toEqual(before);
});

test('a section that lacks a name in one language is found by its slug in another', () => {
	const { db, sections } = openNewsroom();
	expect(findUnnamedSectionId(db, 'en', 'thong-bao')).toBe(sections.notices);
	expect(findUnnamedSectionId(db, 'en', 'van-hoa')).toBeUndefined();
	expect(findUnnamedSectionId(db, 'vi', 'thong-bao')).toBeUndefined();
	expect(findUnnamedSectionId(db, 'en', 'the-thao')).toBeUndefined();
});

test('a section has one name in a language', () => {
	const { db, sections } = openNewsroom();
	expect(() => nameSection(db, sections.culture, 'en', { name: 'Arts', slug: 'arts' })).toThrow('UNIQUE constraint failed');
	expect(findSectionId(db, 'en', 'arts')).toBeUndefined();
});
