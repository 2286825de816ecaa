import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { resolve } from '../reading/resolve.ts';
import { byline } from '../schema/article.ts';
import { change } from '../schema/site.ts';
import { everything, openStaffedNewsroom, refusalOf } from './desk.testing.ts';
import { personNamed } from './names.ts';
import { changePerson, listPeople, mergePerson, suggestPeople } from './people.ts';

function withPeople() {
	const newsroom = openStaffedNewsroom();
	const { db, write } = newsroom;
	const article = write({
		title: 'Một cửa',
		credits: [
			{ name: 'Hà Linh', roles: ['text'] },
			{ name: 'Ha Linh', roles: ['photo'] },
		],
	});
	const linh = personNamed(db, 'Hà Linh');
	const plain = personNamed(db, 'Ha Linh');
	return {
		...newsroom,
		article,
		linh,
		plain,
		bylines: (id: number) => db.select({ person: byline.personId, roles: byline.roles }).from(byline).where(eq(byline.articleId, id)).all(),
	};
}

test('people are found without their accents', () => {
	const { db, staff } = withPeople();
	expect(suggestPeople(db, 'ha l').map(({ name }) => name)).toEqual(['Hà Linh', 'Ha Linh']);
	expect(listPeople(db, staff.editor, { q: 'LINH' }).items).toMatchObject([
		{ name: 'Hà Linh', slug: 'ha-linh', articles: 1 },
		{ name: 'Ha Linh', slug: 'ha-linh-2', articles: 1 },
	]);
});

describe('changing', () => {
	test('a pen name and an address: the old ones lead on, in both languages', () => {
		const { db, staff, linh, article } = withPeople();
		changePerson(db, staff.editor, { id: linh, name: 'Hà Diệu Linh', slug: 'ha-dieu-linh', bios: { vi: 'Phóng viên văn hóa.', en: '' } });
		expect(resolve(db, '/tac-gia/ha-linh', null)).toMatchObject({ kind: 'moved', to: '/tac-gia/ha-dieu-linh' });
		expect(resolve(db, '/en/authors/ha-linh', null)).toMatchObject({ kind: 'moved', to: '/en/authors/ha-dieu-linh' });
		expect(personNamed(db, 'Hà Linh')).toBe(linh);
		expect(listPeople(db, staff.editor, { q: 'dieu' }).items).toMatchObject([{ bios: { vi: 'Phóng viên văn hóa.' } }]);
		expect(db.select().from(change).all().at(-1)?.keys).toEqual(
			expect.arrayContaining([
				`article:${article}`,
				'author:ha-linh',
				'author:ha-dieu-linh',
				'path:/tac-gia/ha-linh',
				'path:/en/authors/ha-linh',
			]),
		);
	});

	test('not to a name or an address that another has, or by whoever may not', () => {
		const { db, staff, linh } = withPeople();
		const change = { id: linh, name: 'Hà Linh', slug: 'ha-linh', bios: {} };
		const before = everything(db);
		expect(refusalOf(() => changePerson(db, staff.editor, { ...change, name: 'Ha Linh' }))).toMatchObject({ key: 'taken' });
		expect(refusalOf(() => changePerson(db, staff.editor, { ...change, slug: 'ha-linh-2' }))).toMatchObject({ key: 'taken' });
		expect(refusalOf(() => changePerson(db, staff.reporter, change))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => changePerson(db, staff.editor, { ...change, id: 99 }))).toMatchObject({ key: 'absent' });
		expect(everything(db)).toBe(before);
	});
});

describe('merging', () => {
	test('what both signed is signed once, for all they did', () => {
		const { db, staff, write, article, linh, plain, bylines } = withPeople();
		const other = write({ title: 'Hai', credits: [{ name: 'Ha Linh', roles: ['video'] }] });
		mergePerson(db, staff.editor, { id: plain, into: linh });
		expect(bylines(article)).toEqual([{ person: linh, roles: expect.arrayContaining(['text', 'photo']) }]);
		expect(bylines(other)).toEqual([{ person: linh, roles: ['video'] }]);
		expect(resolve(db, '/tac-gia/ha-linh-2', null)).toMatchObject({ kind: 'moved', to: '/tac-gia/ha-linh' });
		expect(personNamed(db, 'Ha Linh')).toBe(linh);
	});

	test('not by whoever may not', () => {
		const { db, staff, linh, plain } = withPeople();
		const before = everything(db);
		expect(refusalOf(() => mergePerson(db, staff.reporter, { id: plain, into: linh }))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => mergePerson(db, staff.editor, { id: linh, into: linh }))).toMatchObject({ key: 'absent' });
		expect(everything(db)).toBe(before);
	});
});
