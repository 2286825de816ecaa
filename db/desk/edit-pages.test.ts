import { describe, expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { changesSince, lastChangeId } from '../reading/changes.ts';
import { resolve } from '../reading/resolve.ts';
import { readSite } from '../reading/site.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { rowsOf } from '../testing/rows.ts';
import { actorOf, rolesWithout } from '../testing/staff.ts';
import { deletePage, findDeskPage, listDeskPages, orderPages, savePage } from './edit-pages.ts';

const secretary = actorOf('secretary');
const now = today('12:00');
const text = (title: string, slug: string) => ({ title, slug, document: documentOf(paragraph(`Nội dung: ${title}`)) });

function open() {
	const { db } = openNewsroom();
	const add = (slug: string) => savePage(db, secretary, { texts: { vi: text(slug.toUpperCase(), slug) } }, now);
	const rev = (id: number) => findDeskPage(db, secretary, id)?.rev ?? '';
	const shown = (locale = 'vi') => readSite(db, locale).pages.map(({ slug }) => slug);
	return { db, add, rev, shown };
}

describe('a static page', () => {
	test('is there for readers in the languages it is written in', () => {
		const { db, add, rev, shown } = open();
		const id = add('gioi-thieu');
		savePage(db, secretary, { id, rev: rev(id), texts: { vi: text('Giới thiệu', 'gioi-thieu'), en: text('About', 'about') } }, now);
		expect([shown('vi'), shown('en')]).toEqual([['gioi-thieu'], ['about']]);
		expect(resolve(db, '/en/about', null)).toMatchObject({ kind: 'page' });
	});

	test('that gets another address leads readers there, and pages learn of it', () => {
		const { db, add, rev } = open();
		const id = add('gioi-thieu');
		const before = lastChangeId(db);
		savePage(db, secretary, { id, rev: rev(id), texts: { vi: text('Về báo', 've-bao') } }, now);
		expect(resolve(db, '/gioi-thieu', null)).toMatchObject({ kind: 'moved', to: '/ve-bao' });
		expect(changesSince(db, before).flatMap(({ keys }) => keys)).toEqual(['page:gioi-thieu', 'page:ve-bao', 'site']);
	});

	test.each(['thoi-su', 'tim-kiem', 'lien-he'])('does not live at /%s, where something is already', (slug) => {
		const { db, add } = open();
		add('lien-he');
		const before = rowsOf(db);
		expect(() => add(slug)).toThrow('taken');
		expect(rowsOf(db)).toEqual(before);
	});

	test('is not overwritten, nor deleted, by whoever has not seen its last change', () => {
		const { db, add, rev, shown } = open();
		const id = add('gioi-thieu');
		const old = rev(id);
		savePage(db, secretary, { id, rev: old, texts: { vi: text('Mới', 'gioi-thieu') } }, now);
		expect(() => savePage(db, secretary, { id, rev: old, texts: { vi: text('Cũ', 'gioi-thieu') } }, now)).toThrow('conflict');
		expect(() => deletePage(db, secretary, { id, rev: old }, now)).toThrow('conflict');
		deletePage(db, secretary, { id, rev: rev(id) }, now);
		expect(shown()).toEqual([]);
	});

	test('refers to pictures that exist', () => {
		const { db } = open();
		const document = documentOf({ type: 'figure', attrs: { imageId: 77, alt: '', caption: '', credit: '' } });
		expect(() => savePage(db, secretary, { texts: { vi: { title: 'Ảnh', slug: 'anh', document } } }, now)).toThrow('invalid');
	});

	test('stands where the desk has put it', () => {
		const { db, add, shown } = open();
		const [first, second, third] = [add('mot'), add('hai'), add('ba')];
		const { rev } = listDeskPages(db, secretary);
		orderPages(db, secretary, { rev, ids: [third, first, second] }, now);
		expect(shown()).toEqual(['ba', 'mot', 'hai']);
		expect(() => orderPages(db, secretary, { rev, ids: [first, second, third] }, now)).toThrow('conflict');
	});
});

test.each(rolesWithout('secretary', 'chief', 'administrator'))('a %s changes no page', (role) => {
	const { db, add, rev } = open();
	const id = add('gioi-thieu');
	const before = rowsOf(db);
	const actor = actorOf(role);
	expect(() => savePage(db, actor, { id, rev: rev(id), texts: { vi: text('A', 'a') } }, now)).toThrow('notAllowed');
	expect(() => orderPages(db, actor, { rev: '', ids: [id] }, now)).toThrow('notAllowed');
	expect(() => deletePage(db, actor, { id, rev: rev(id) }, now)).toThrow('notAllowed');
	expect(() => findDeskPage(db, actor, id)).toThrow('notAllowed');
	expect(rowsOf(db)).toEqual(before);
});
