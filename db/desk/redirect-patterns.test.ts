import { describe, expect, test } from 'vitest';
import { resolve, resolveQuery } from '../reading/resolve.ts';
import { change } from '../schema/site.ts';
import { withdraw } from '../testing/newsroom.ts';
import { everything, refusalOf } from './desk.testing.ts';
import type { PatternInput } from './judge-pattern.ts';
import { listPatterns } from './list-patterns.ts';
import { openMovedIn, where } from './moved-in.testing.ts';
import { previewPattern } from './preview-pattern.ts';
import { addPattern, deletePattern, raisePattern, savePattern } from './redirect-patterns.ts';
import { addRedirect } from './redirects.ts';
import { rememberSourceItem } from './source-items.ts';
import { tryAddress } from './try-address.ts';

test('addresses of the old system lead to the articles that came from it, at their last address', () => {
	const { db, add, bridge, bridgePath, festival } = openMovedIn();
	add('/old/{slug}-{id}.html', 'source', '{id}');
	add('/wp/{id}', 'source', 'wp:{id}');
	add('/bai/{id}', 'article', '{id}');
	add('/chuyen-muc/{slug}', 'section', '{slug}');
	add('/nhan/{slug}', 'address', '/chu-de/{slug}');
	add('/rss/**', 'address', '/feed.xml');
	expect(where(db, '/old/cau-cu-123.html')).toBe(bridgePath);
	expect(where(db, '/wp/9')).toBe(`/en/current-affairs/festival-${festival}`);
	expect(where(db, `/bai/${bridge}`)).toBe(bridgePath);
	expect(where(db, '/chuyen-muc/van-hoa')).toBe('/van-hoa');
	expect(where(db, '/chuyen-muc/culture')).toBe('/en/culture');
	expect(where(db, '/rss/home.rss')).toBe('/feed.xml');
	for (const path of [
		'/old/cau-cu-124.html',
		'/wp/123',
		'/bai/999',
		'/chuyen-muc/khong-co',
		'/nhan/khong-co',
		'/nhan/..',
		'/nhan/%2f%2fevil.example',
	])
		expect(where(db, path), path).toBe('absent');
});

test('a number at the end of an old address is the old system’s, until nobody else knows the address', () => {
	const { db, add, write, staff, bridge, bridgePath } = openMovedIn();
	const flood = write({ title: 'Lũ về đêm' });
	const floodPath = `/thoi-su/lu-ve-dem-${flood}`;
	const old = `/tin-tuc/lu-ve-dem-${bridge}`;
	expect(where(db, old)).toBe(bridgePath);
	addRedirect(db, staff.secretary, { path: old, target: floodPath });
	expect(where(db, old)).toBe(floodPath);
	const wrongSlug = `/thoi-su/ten-cu-${bridge}`;
	expect(where(db, wrongSlug)).toBe(bridgePath);
	addRedirect(db, staff.secretary, { path: wrongSlug, target: floodPath });
	expect(where(db, wrongSlug)).toBe(floodPath);
	rememberSourceItem(db, { locale: 'vi', sourceId: `wp:${bridge}`, articleId: flood, digest: '' });
	add('/wpx/{id}', 'source', 'wp:{id}');
	expect(where(db, `/wpx/${bridge}`)).toBe(floodPath);
	expect(where(db, bridgePath)).toBe('page');
});

test('the number of a page of a list, and one in an address of the old system’s form, is none of ours', () => {
	const { db, add, bridge, bridgePath } = openMovedIn();
	for (const path of [`/page/${bridge}`, `/en/page/${bridge}`]) expect(where(db, path), path).toBe('absent');
	for (const path of [`/thoi-su/${bridge}`, `/bai/${bridge}`]) expect(where(db, path), path).toBe(bridgePath);
	expect(where(db, `/tin-cu/cau-${bridge}`)).toBe(bridgePath);
	add('/tin-cu/{slug}-{id}', 'source', '{id}');
	expect(where(db, '/tin-cu/cau-123')).toBe(bridgePath);
	expect(where(db, `/tin-cu/cau-${bridge}`)).toBe('absent');
});

test('what is not public is not named, and what was withdrawn says so at its own address', () => {
	const { db, add, write, bridge, bridgePath } = openMovedIn();
	add('/old/{id}', 'source', '{id}');
	const draft = write({ title: 'Bản nháp', status: 'draft' });
	rememberSourceItem(db, { locale: 'vi', sourceId: '5', articleId: draft, digest: '' });
	expect(where(db, '/old/5')).toBe('absent');
	withdraw(db, bridge);
	expect(where(db, '/old/123')).toBe(bridgePath);
	expect(where(db, bridgePath)).toBe('withdrawn');
});

test.each(['https://cu.example', 'http://bao.example/blog'])('posts of the WordPress of %s are known by their numbers', (site) => {
	const { db, add, write } = openMovedIn();
	const remember = (sourceId: string, articleId: number) => rememberSourceItem(db, { locale: 'vi', sourceId, articleId, digest: '' });
	remember(`${site}/?p=10`, write({ title: 'Bài của WordPress' }));
	for (const other of ['http://a.example/bai/1', 'https://a.example/x?p=10', 'https://z.example/?id=10'])
		remember(other, write({ title: 'Bài khác' }));
	add('/index.php?nv=news&id={id}', 'source', 'wp:{id}');
	add('/cu/{id}.html', 'source', '{id}');
	const post = expect.stringMatching(/^\/thoi-su\/bai-cua-wordpress-\d+$/);
	expect(resolveQuery(db, '/index.php', 'nv=news&id=10')).toMatchObject({ kind: 'moved', to: post });
	expect(where(db, '/cu/10.html')).toEqual(post);
	expect(where(db, '/cu/1.html')).toBe('absent');
	// The id that a source gave goes before.
	remember('10', write({ title: 'Bài số 10' }));
	expect(where(db, '/cu/10.html')).toMatch(/^\/thoi-su\/bai-so-10-\d+$/);
});

test('old queries lead too, and what our own pages ask stays theirs', () => {
	const { db, add, bridgePath } = openMovedIn();
	add('/?p={id}', 'source', '{id}');
	add('/index.php?nv=news&id={id}', 'source', '{id}');
	expect(resolveQuery(db, '/', 'p=123')).toMatchObject({ kind: 'moved', to: bridgePath });
	expect(resolveQuery(db, '/index.php', 'language=vi&nv=news&op=detail&id=123')).toMatchObject({ kind: 'moved', to: bridgePath });
	for (const [path, query] of [
		['/', 'p=9999'],
		['/', 'page_id=123'],
		['/index.php', 'id=123'],
		['/tim-kiem', 'q=123&page=2'],
	] as const)
		expect(resolveQuery(db, path, query), query).toBeUndefined();
});

test('pages come first, then a redirect of their own, then patterns in their order', () => {
	const { db, staff, add, see, bridge, bridgePath } = openMovedIn();
	const deep = add('/old/**', 'address', '/video');
	const narrow = add('/old/{id}', 'source', '{id}');
	add('/thoi-su/{slug}-{id}', 'source', '{id}');
	addRedirect(db, staff.secretary, { path: '/old/77', target: '/van-hoa' });
	expect([where(db, '/old/123'), where(db, '/old/77'), where(db, '/thoi-su')]).toEqual(['/video', '/van-hoa', 'page']);
	expect(where(db, `/van-hoa/x-${bridge}`)).toBe(bridgePath);
	expect(resolve(db, '/thoi-su', '99').kind).toBe('absent');
	expect(listPatterns(db, staff.secretary).map(({ note }) => note)).toEqual([
		undefined,
		{ kind: 'shadowed', by: 1 },
		{ kind: 'pages', sample: '/thoi-su/ten-bai-12345' },
	]);
	raisePattern(db, staff.secretary, narrow);
	expect(where(db, '/old/123')).toBe(bridgePath);
	deletePattern(db, staff.secretary, see(deep));
	expect(where(db, '/old/y')).toBe('absent');
	expect(db.select().from(change).all().at(-1)?.keys).toEqual(['redirects']);
});

describe('a pattern is refused that leads', () => {
	test.each<[string, PatternInput['kind'], string, string]>([
		['/cu/{id}', 'address', 'https://evil.example/{id}', 'target'],
		['/cu/{slug}', 'address', '//{slug}', 'target'],
		['/cu/{slug}', 'address', '/admin/{slug}', 'target'],
		['/cu/{id}', 'address', '/thoi-su?x={id}', 'target'],
		['/cu/x', 'source', '{id}', 'target'],
		['/cu/{id}', 'source', '12', 'target'],
		['/cu/{slug}', 'section', 'khong-co', 'target'],
		['/admin/{id}', 'source', '{id}', 'path'],
		['/**', 'address', '/video', 'pattern'],
		['/{slug}/*', 'address', '/video', 'pattern'],
		['/thoi-su?page={id}', 'source', '{id}', 'pattern'],
		['cu/{id}', 'source', '{id}', 'pattern'],
	])('%s as %s to %s', (pattern, kind, target, path) => {
		const { db, staff } = openMovedIn();
		const before = everything(db);
		expect(refusalOf(() => addPattern(db, staff.secretary, { pattern, kind, target }))).toMatchObject({ key: 'invalid', detail: { path } });
		expect(everything(db)).toBe(before);
	});

	test('round in a circle', () => {
		const { db, add } = openMovedIn();
		add('/a/**', 'address', '/b/x');
		const before = everything(db);
		expect(refusalOf(() => add('/b/**', 'address', '/a/x'))).toMatchObject({ key: 'redirectLoop' });
		expect(refusalOf(() => add('/a/**', 'address', '/video'))).toMatchObject({ key: 'taken' });
		expect(everything(db)).toBe(before);
	});

	test('by somebody who may not', () => {
		const { db, staff, add, see } = openMovedIn();
		const seen = see(add('/old/{id}', 'source', '{id}'));
		const before = everything(db);
		const input = { pattern: '/x/{id}', kind: 'source' as const, target: '{id}' };
		for (const actor of [staff.reporter, staff.editor]) {
			expect(refusalOf(() => addPattern(db, actor, input))).toMatchObject({ key: 'notAllowed' });
			expect(refusalOf(() => deletePattern(db, actor, seen))).toMatchObject({ key: 'notAllowed' });
			expect(refusalOf(() => raisePattern(db, actor, seen.id))).toMatchObject({ key: 'notAllowed' });
			expect(refusalOf(() => savePattern(db, actor, { ...seen, pattern: '/x/{id}' }))).toMatchObject({ key: 'notAllowed' });
			expect(refusalOf(() => previewPattern(db, actor, { ...input }))).toMatchObject({ key: 'notAllowed' });
			expect(refusalOf(() => listPatterns(db, actor))).toMatchObject({ key: 'notAllowed' });
			expect(refusalOf(() => tryAddress(db, actor, '/old/1'))).toMatchObject({ key: 'notAllowed' });
		}
		expect(everything(db)).toBe(before);
	});
});

test('an address is tried before readers do', () => {
	const { db, staff, add, bridgePath } = openMovedIn();
	add('/old/{slug}-{id}.html', 'source', '{id}');
	addRedirect(db, staff.secretary, { path: '/old/le-hoi-5.html', target: '/van-hoa' });
	const attempt = (text: string) => tryAddress(db, staff.secretary, text);
	expect(attempt('https://baocu.example/Old/cau-123.html')).toMatchObject({
		...{ address: '/old/cau-123.html', outcome: 'moved', by: 'pattern', to: bridgePath },
		steps: [{ number: 1, caught: { slug: 'cau', id: '123' }, to: bridgePath }],
	});
	expect(attempt('/old/le-hoi-5.html')).toMatchObject({ outcome: 'moved', by: 'redirect', to: '/van-hoa', steps: [{ number: 1 }] });
	expect(attempt('/thoi-su')).toMatchObject({ outcome: 'page', by: 'paper' });
	expect(attempt('/old/x-1.html')).toMatchObject({ outcome: 'absent', by: 'nobody', steps: [{ number: 1, caught: { id: '1' } }] });
	expect(attempt('javascript:alert(1)')).toBeUndefined();
});
