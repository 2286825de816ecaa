import { expect, test } from 'vitest';
import type { Section } from './content.ts';
import { sectionsAbove, withDescendants } from './sections.ts';

const section = (id: number, parentId?: number): Section => ({
	id,
	parentId,
	name: `Mục ${id}`,
	slug: `muc-${id}`,
	description: '',
	form: 'list',
});
const affairs = section(1);
const local = section(2, 1);
const desks = section(3, 2);
const culture = section(4);
const sections = [affairs, local, culture, desks];

test('the way to a section leads from the outermost down', () => {
	expect(sectionsAbove(sections, desks)).toEqual([affairs, local]);
	expect(sectionsAbove(sections, affairs)).toEqual([]);
});

test('a section that has no name for its parent in this language stands alone', () => {
	expect(sectionsAbove([desks, culture], desks)).toEqual([]);
});

test('a section comes with all that is below it', () => {
	expect(withDescendants(sections, affairs.id)).toEqual([1, 2, 3]);
	expect(withDescendants(sections, desks.id)).toEqual([3]);
});
