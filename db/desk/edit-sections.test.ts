import { describe, expect, test } from 'vitest';
import type { SectionInput } from '#lib/desk/section-input.ts';
import { changesSince, lastChangeId } from '../reading/changes.ts';
import { resolve } from '../reading/resolve.ts';
import { listSections } from '../reading/sections.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { rowsOf } from '../testing/rows.ts';
import { actorOf, rolesWithout } from '../testing/staff.ts';
import { deleteSection, orderSections, saveSection } from './edit-sections.ts';
import { listDeskSections } from './section-tree.ts';

const chief = actorOf('chief');
const now = today('12:00');

function open() {
	const paper = openNewsroom();
	const found = (id: number) => {
		const section = listDeskSections(paper.db, chief).sections.find((each) => each.id === id);
		if (!section) throw new Error(`There is no section ${id}.`);
		return section;
	};
	const save = (id: number, change: Partial<SectionInput>) => {
		const { parentId, form, names, rev } = found(id);
		return saveSection(paper.db, chief, { id, rev, parentId, form, names, ...change }, now);
	};
	const renamed = (id: number, slug: string) => save(id, { names: { ...found(id).names, vi: { name: 'Tên mới', slug, description: '' } } });
	const names = (locale = 'vi') => listSections(paper.db, locale).map(({ name }) => name);
	return { ...paper, found, save, renamed, names };
}

describe('a section', () => {
	test('that gets another address leads readers there from the old one, in one step', () => {
		const { db, sections, renamed } = open();
		const before = lastChangeId(db);
		renamed(sections.culture, 'doi-song');
		expect(resolve(db, '/van-hoa', null)).toMatchObject({ kind: 'moved', to: '/doi-song' });
		expect(changesSince(db, before).flatMap(({ keys }) => keys)).toEqual(
			expect.arrayContaining(['site', 'section:van-hoa', 'section:doi-song']),
		);
		renamed(sections.culture, 'nep-song');
		expect(resolve(db, '/van-hoa', null)).toMatchObject({ kind: 'moved', to: '/nep-song' });
		expect(resolve(db, '/doi-song', null)).toMatchObject({ kind: 'moved', to: '/nep-song' });
		renamed(sections.culture, 'van-hoa');
		expect(resolve(db, '/van-hoa', null)).toMatchObject({ kind: 'page' });
		expect(resolve(db, '/nep-song', null)).toMatchObject({ kind: 'moved', to: '/van-hoa' });
	});

	test.each(['tim-kiem', 'admin', 'en', 'video', 'thoi-su'])('does not live at /%s, where something is already', (slug) => {
		const { db, sections, renamed } = open();
		const before = rowsOf(db);
		expect(() => renamed(sections.culture, slug)).toThrow('taken');
		expect(rowsOf(db)).toEqual(before);
	});

	test.each(['', 'Văn hóa', 'a/b', '-a', 'a--b'])('has no address like “%s”', (slug) => {
		const { sections, renamed } = open();
		expect(() => renamed(sections.culture, slug)).toThrow('invalid');
	});

	test('keeps its name in a language that it has articles in, and may lose any other', () => {
		const { sections, found, save, write } = open();
		write({ title: 'Hát then', sectionId: sections.culture, status: 'draft' });
		const { vi, en } = found(sections.culture).names;
		expect(() => save(sections.culture, { names: { en } })).toThrow('inUse');
		save(sections.culture, { names: { vi } });
		expect(found(sections.culture).names).toEqual({ vi });
		expect(() => save(sections.culture, { names: {} })).toThrow();
	});

	test('is deleted only when nothing hangs on it', () => {
		const { db, sections, found, write, names } = open();
		const remove = (id: number) => deleteSection(db, chief, { id, rev: found(id).rev }, now);
		expect(() => remove(sections.local)).toThrow('inUse');
		write({ title: 'Hát then', sectionId: sections.culture, status: 'withdrawn' });
		expect(() => remove(sections.culture)).toThrow('inUse');
		remove(sections.desks);
		remove(sections.local);
		expect(names()).toEqual(['Thời sự', 'Văn hóa', 'Thông báo']);
	});

	test('moves with all below it, but never below itself', () => {
		const { sections, save, names, found } = open();
		expect(() => save(sections.affairs, { parentId: sections.desks })).toThrow('invalid');
		expect(() => save(sections.affairs, { parentId: sections.affairs })).toThrow('invalid');
		expect(() => save(sections.affairs, { parentId: 999 })).toThrow('invalid');
		save(sections.local, { parentId: sections.culture });
		expect(found(sections.local).parentId).toBe(sections.culture);
		expect(names()).toEqual(['Thời sự', 'Văn hóa', 'Chính quyền cơ sở', 'Một cửa', 'Thông báo']);
	});

	test('is new with an address of its own', () => {
		const { db, names } = open();
		const names2 = { vi: { name: 'Du lịch ', slug: 'du-lich', description: '' } };
		saveSection(db, chief, { parentId: null, form: 'row', names: names2 }, now);
		expect(names().at(-1)).toBe('Du lịch');
		expect(resolve(db, '/du-lich', null)).toMatchObject({ kind: 'page' });
	});

	test('is not overwritten by whoever has not seen its last change', () => {
		const { db, sections, found, renamed } = open();
		const { rev, ...old } = found(sections.culture);
		renamed(sections.culture, 'doi-song');
		const input = { id: old.id, rev, parentId: old.parentId, form: old.form, names: old.names };
		expect(() => saveSection(db, chief, input, now)).toThrow('conflict');
		expect(() => deleteSection(db, chief, { id: old.id, rev }, now)).toThrow('conflict');
	});
});

describe('the order of sections', () => {
	test('is that of the navigation', () => {
		const { db, sections, names } = open();
		const { rev } = listDeskSections(db, chief);
		const ids = [sections.notices, sections.culture, sections.affairs];
		orderSections(db, chief, { rev, parentId: null, ids }, now);
		expect(names()).toEqual(['Thông báo', 'Văn hóa', 'Thời sự', 'Chính quyền cơ sở', 'Một cửa']);
		expect(() => orderSections(db, chief, { rev, parentId: null, ids }, now)).toThrow('conflict');
	});

	test('holds all sections of one parent and no other', () => {
		const { db, sections } = open();
		const { rev } = listDeskSections(db, chief);
		for (const ids of [
			[sections.culture],
			[sections.culture, sections.affairs, sections.local],
			[sections.culture, sections.culture, sections.affairs],
		])
			expect(() => orderSections(db, chief, { rev, parentId: null, ids }, now)).toThrow('invalid');
	});
});

test.each(rolesWithout('chief', 'administrator'))('a %s changes no section', (role) => {
	const { db, sections, found } = open();
	const before = rowsOf(db);
	const { rev, parentId, form, names } = found(sections.desks);
	const actor = actorOf(role);
	expect(() => saveSection(db, actor, { id: sections.desks, rev, parentId, form, names }, now)).toThrow('notAllowed');
	expect(() => orderSections(db, actor, { rev, parentId: null, ids: [] }, now)).toThrow('notAllowed');
	expect(() => deleteSection(db, actor, { id: sections.desks, rev }, now)).toThrow('notAllowed');
	expect(rowsOf(db)).toEqual(before);
});
