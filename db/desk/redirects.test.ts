import { describe, expect, test } from 'vitest';
import { resolve, resolveQuery } from '../reading/resolve.ts';
import { change, redirect } from '../schema/site.ts';
import { everything, openStaffedNewsroom, refusalOf } from './desk.testing.ts';
import { addRedirect, deleteRedirect, listRedirects } from './redirects.ts';

test('an old address leads to a page, until the redirect is taken away', () => {
	const { db, staff } = openStaffedNewsroom();
	addRedirect(db, staff.secretary, { path: ' /Tin-Cu/bai.html ', target: '/thoi-su?page=2' });
	expect(resolve(db, '/tin-cu/bai.html', null)).toMatchObject({ kind: 'moved', to: '/thoi-su?page=2' });
	expect(db.select().from(change).all().at(-1)?.keys).toEqual(['path:/tin-cu/bai.html']);
	deleteRedirect(db, staff.secretary, '/tin-cu/bai.html');
	expect(resolve(db, '/tin-cu/bai.html', null)).toEqual({ kind: 'absent' });
	expect(refusalOf(() => deleteRedirect(db, staff.secretary, '/tin-cu/bai.html'))).toMatchObject({ key: 'absent' });
});

test('no reader is sent twice: what leads on is followed, and what led here leads there', () => {
	const { db, staff } = openStaffedNewsroom();
	const add = (path: string, target: string) => addRedirect(db, staff.secretary, { path, target });
	add('/b', '/thoi-su');
	expect(add('/a', '/b').target).toBe('/thoi-su');
	add('/d', '/c');
	add('/c', '/van-hoa');
	expect(
		Object.fromEntries(
			db
				.select()
				.from(redirect)
				.all()
				.map(({ path, target }) => [path, target]),
		),
	).toEqual({
		'/a': '/thoi-su',
		'/b': '/thoi-su',
		'/c': '/van-hoa',
		'/d': '/van-hoa',
	});
});

test('none goes round in a circle', () => {
	const { db, staff } = openStaffedNewsroom();
	const add = (path: string, target: string) => addRedirect(db, staff.secretary, { path, target });
	add('/a', '/b');
	const before = everything(db);
	for (const [path, target] of [
		['/b', '/a'],
		['/x', '/x'],
		['/x', '/X/'],
		['/x', '/x?page=2'],
	] as const)
		expect(refusalOf(() => add(path, target))).toMatchObject({ key: 'redirectLoop' });
	expect(everything(db)).toBe(before);
});

describe('nothing leads out of the paper', () => {
	test.each([
		'https://evil.example/',
		'//evil.example',
		'/\\evil.example',
		'\\\\evil.example',
		'javascript:alert(1)',
		'/\t/evil.example',
		'/a\r\nSet-Cookie: x',
		'evil.example',
		'',
		'/a b',
		'/admin/users',
		'/api/desk/x',
		'/media/a.jpg',
		'/_next/x',
		`/${'a'.repeat(600)}`,
	])('%j', (target) => {
		const { db, staff } = openStaffedNewsroom();
		const before = everything(db);
		expect(refusalOf(() => addRedirect(db, staff.secretary, { path: '/cu', target }))).toMatchObject({ key: 'invalid' });
		expect(refusalOf(() => addRedirect(db, staff.secretary, { path: target, target: '/thoi-su' }))).toMatchObject({ key: 'invalid' });
		expect(everything(db)).toBe(before);
	});

	test('not even in a roundabout way', () => {
		const { db, staff } = openStaffedNewsroom();
		expect(addRedirect(db, staff.secretary, { path: '/cu', target: '/a/..//evil.example' }).target).toBe('/evil.example');
	});
});

test('old addresses have letters and queries as their systems wrote them', () => {
	const { db, staff, write } = openStaffedNewsroom();
	const bridge = write({ title: 'Cầu mới' });
	const add = (path: string, target: string) => addRedirect(db, staff.secretary, { path, target });
	expect(add('/Tin-Tức/Đường-Mới.html', '/thoi-su').path).toBe('/tin-t%E1%BB%A9c/%C4%91%C6%B0%E1%BB%9Dng-m%E1%BB%9Bi.html');
	expect(resolve(db, '/tin-t%e1%bb%a9c/%C4%91%C6%B0%E1%BB%9Dng-m%E1%BB%9Bi.html/', null)).toMatchObject({ kind: 'moved', to: '/thoi-su' });
	add('/?p=12', `/van-hoa/ten-cu-${bridge}`);
	add('/index.php?nv=news&id=7', '/van-hoa');
	const to = `/thoi-su/cau-moi-${bridge}`;
	expect(resolveQuery(db, '/', 'p=12')).toMatchObject({ kind: 'moved', to });
	expect(resolveQuery(db, '/', 'fbclid=x&p=12&utm_source=zalo')).toMatchObject({ kind: 'moved', to });
	expect(resolveQuery(db, '/index.php', 'id=7&nv=news')).toMatchObject({ kind: 'moved', to: '/van-hoa' });
	for (const query of ['p=13', 'id=7', 'q=12', '', 'p', '%', 'p=12%00']) expect(resolveQuery(db, '/', query)).toBeUndefined();
	expect(refusalOf(() => add('/thoi-su?page=2', '/van-hoa'))).toMatchObject({ key: 'invalid' });
	expect(refusalOf(() => add('/?a=1', '/?p=12#x'))).toBeUndefined();
	expect(refusalOf(() => add('/?b=1', '/?b=1'))).toMatchObject({ key: 'redirectLoop' });
});

test('a page that is there cannot be led away, nor can a withdrawn one', () => {
	const { db, staff } = openStaffedNewsroom();
	expect(refusalOf(() => addRedirect(db, staff.secretary, { path: '/thoi-su', target: '/van-hoa' }))).toMatchObject({
		key: 'livePage',
		detail: { path: '/thoi-su' },
	});
});

test('whoever may not, writes nothing and sees nothing', () => {
	const { db, staff } = openStaffedNewsroom();
	addRedirect(db, staff.secretary, { path: '/a', target: '/thoi-su' });
	const before = everything(db);
	for (const actor of [staff.reporter, staff.editor]) {
		expect(refusalOf(() => addRedirect(db, actor, { path: '/b', target: '/thoi-su' }))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => deleteRedirect(db, actor, '/a'))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => listRedirects(db, actor, {}))).toMatchObject({ key: 'notAllowed' });
	}
	expect(everything(db)).toBe(before);
});

test('a list of them is paged in the order of their addresses, and searched', () => {
	const { db, staff } = openStaffedNewsroom();
	for (let number = 100; number < 220; number++) addRedirect(db, staff.secretary, { path: `/cu/${number}`, target: '/thoi-su' });
	const first = listRedirects(db, staff.secretary, {});
	expect([first.items.length, first.next]).toEqual([50, '/cu/149']);
	const last = listRedirects(db, staff.secretary, { after: '/cu/199' });
	expect([last.items.length, last.next]).toEqual([20, undefined]);
	expect(listRedirects(db, staff.secretary, { q: 'CU/21' }).items).toHaveLength(10);
});
