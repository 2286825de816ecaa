import { expect, test } from 'vitest';
import { resolve, resolveQuery } from '#db/reading/resolve.ts';
import { testHouse } from '../import.testing.ts';
import { all, picture } from './read-wxr.testing.ts';
import { wpCategory, wpItem, wxr, wxrHead, wxrTail } from './wxr.testing.ts';

test('every old address leads to the new one', async () => {
	const house = testHouse();
	const link = 'https://cu.example/2019/05/L%E1%BB%85-h%E1%BB%99i/';
	await house.run(
		house.put(
			'a.xml',
			wxr({ id: 12, name: 'le-hoi', link }, { id: 13, type: 'page', name: 'gioi-thieu', link: 'https://cu.example/gioi-thieu/' }),
		),
		all,
	);
	expect(house.rows("SELECT path, target FROM redirect WHERE target NOT IN ('/tin-tuc', '/tac-gia/ha-linh') ORDER BY path")).toEqual(
		[
			{ path: '/2019/05/l%E1%BB%85-h%E1%BB%99i', target: '/tin-tuc/le-hoi-1' },
			{ path: '/?p=12', target: '/tin-tuc/le-hoi-1' },
			{ path: '/?page_id=13', target: '/gioi-thieu' },
		].toSorted((some, other) => (some.path < other.path ? -1 : 1)),
	);
});

test('lists of the old site, pages of its files and other forms of its posts lead to what shows the same here', async () => {
	const house = testHouse();
	const categories: [string, string, string][] = [
		['category', 'le-hoi', 'Lễ hội'],
		['post_tag', 'song-lo', 'Sông Lô'],
		['author', 'cap-thu-thao', 'Thu Thảo'],
	];
	const items = [
		wpItem({ id: 12, name: 'le-hoi', categories }),
		wpItem({ id: 13 }),
		wpItem({ ...picture(30, 'https://cu.example/wp-content/uploads/den.jpg'), link: 'https://cu.example/2019/05/le-hoi/den/', parent: 12 }),
		wpItem({ ...picture(31, 'https://cu.example/wp-content/uploads/x.jpg'), link: 'https://cu.example/x/', parent: 99 }),
	];
	const tree = wpCategory(20, 'van-hoa', 'Văn hóa') + wpCategory(21, 'le-hoi', 'Lễ hội', 'van-hoa') + wpCategory(22, 'rong', 'Rỗng');
	const path = house.put('a.xml', wxrHead + tree + items.join('') + wxrTail);
	house.db.$client.prepare("INSERT INTO redirect (path, target, created_at) VALUES ('/tag/song-lo', '/thoi-su', 0)").run();
	for (let round = 0; round < 2; round++) {
		expect(await house.run(path, all)).toMatchObject({ failed: [] });
		const where = (old: string) => {
			const found = resolve(house.db, old, null);
			return found.kind === 'moved' ? found.to : found.kind;
		};
		const ask = (query: string) => resolveQuery(house.db, '/', query)?.to;
		const post = '/le-hoi/le-hoi-1';
		expect(
			Object.fromEntries(
				['/category/van-hoa', '/category/van-hoa/le-hoi', '/category/le-hoi', '/category/rong'].map((old) => [old, where(old)]),
			),
		).toEqual({
			...{
				'/category/van-hoa': '/van-hoa',
				'/category/van-hoa/le-hoi': '/le-hoi',
				'/category/le-hoi': '/le-hoi',
				'/category/rong': 'absent',
			},
		});
		// Somebody here decided otherwise.
		expect(where('/tag/song-lo')).toBe('/thoi-su');
		expect([where('/author/halinh'), where('/author/thu-thao')]).toEqual(['/tac-gia/ha-linh', '/tac-gia/thu-thao']);
		expect([ask('cat=21'), ask('cat=22'), ask('attachment_id=30')]).toEqual(['/le-hoi', undefined, post]);
		for (const old of ['/den', '/feed', '/amp', '/comment-page-2', '/page/2', '/embed', '/feed/atom'])
			expect(where(`/2019/05/le-hoi${old}`), old).toBe(post);
		for (const old of ['/x', '/x/feed', '/2019/05/feed', '/2019/05/le-hoi/khac']) expect(where(old), old).toBe('absent');
	}
});

test('links to posts of the old site become links to where they are now, whichever comes first', async () => {
	const house = testHouse();
	const links = ['https://cu.example/2019/05/bai-2/#y-kien', 'http://www.cu.example/?p=2', '/2019/05/bai-2/', '/2019/05/bai-3/', '/?p=9'];
	const content = `<p>${[...links, '/tin-tuc/ngay-2'].map((href) => `<a href="${href}">x</a>`).join(' ')}</p>`;
	const paths = [
		house.put('a.xml', wxr({ id: 1, content })),
		house.put('b.xml', wxr({ id: 2 }, { id: 3, status: 'draft' }, { id: 4, type: 'page', content })),
	];
	expect(await house.run(paths, all)).toMatchObject({ imported: 4, failed: [] });
	const hrefs = Array.from(JSON.stringify(house.body(1)).matchAll(/"href":"([^"]*)"/g), ([, href]) => href);
	const post = '/tin-tuc/bai-2-2';
	expect(hrefs).toEqual([`${post}#y-kien`, post, post, '/2019/05/bai-3/', '/?p=9', '/tin-tuc/ngay-2']);
	expect(house.rows('SELECT document FROM page_text')).toEqual([{ document: expect.stringContaining(`"href":"${post}#y-kien"`) }]);
	expect(await house.run(paths, all)).toMatchObject({ unchanged: 4 });
	expect(JSON.stringify(house.body(1))).toContain(`${post}#y-kien`);
});

test('an old address that ends like one of ours leads to its own post', async () => {
	const house = testHouse();
	const link = 'https://cu.example/tin-tuc/le-hoi-2/';
	await house.run(house.put('a.xml', wxr({ id: 12, name: 'le-hoi', link }, { id: 13, name: 'khac' })), all);
	expect(resolve(house.db, '/tin-tuc/le-hoi-2', null)).toMatchObject({ kind: 'moved', to: '/tin-tuc/le-hoi-1' });
	expect(resolve(house.db, '/tin-tuc/khong-2', null)).toMatchObject({ kind: 'moved', to: '/tin-tuc/khac-2' });
});

test('former slugs and pages of a divided text lead to the story, a slug that another post has now to that one', async () => {
	const house = testHouse();
	const posts = [
		{ id: 1, name: 'moi', content: 'Một<!--nextpage-->\n\nHai', formerSlugs: ['cu', 'bai-2'] },
		{ id: 2 },
		{ id: 3, name: 'sau', formerSlugs: ['bai-2'] },
		{ id: 4, name: 'nhap', status: 'draft', formerSlugs: ['nhap-cu'] },
		{ id: 5, name: 'gioi-thieu', type: 'page', link: 'https://cu.example/gioi-thieu/', formerSlugs: ['ve-chung-toi'] },
	];
	const path = house.put('a.xml', wxr(...posts));
	for (let round = 0; round < 2; round++) {
		expect(await house.run(path, all)).toMatchObject({ failed: [] });
		const where = (old: string) => {
			const found = resolve(house.db, old, null);
			return found.kind === 'moved' ? found.to : found.kind;
		};
		expect(['/2019/05/cu', '/2019/05/moi/2', '/2019/05/bai-2', '/2019/05/nhap-cu', '/2019/05/moi/3', '/ve-chung-toi'].map(where)).toEqual([
			...['/tin-tuc/moi-1', '/tin-tuc/moi-1', '/tin-tuc/bai-2-2', 'absent', 'absent', '/gioi-thieu'],
		]);
	}
});

test('an address with a query leads only together with it', async () => {
	const house = testHouse();
	const link = (id: number) => `https://cu.example/index.php?option=com_content&id=${id}`;
	const path = house.put('a.xml', wxr({ id: 1, link: link(113) }, { id: 2, link: link(114), content: `<a href="${link(113)}">x</a>` }));
	expect(await house.run(path, all)).toMatchObject({ imported: 2, failed: [] });
	const ask = (query: string) => resolveQuery(house.db, '/index.php', query)?.to;
	expect([ask('option=com_content&id=113'), ask('id=114&option=com_content&utm_source=x')]).toEqual([
		'/tin-tuc/bai-1-1',
		'/tin-tuc/bai-2-2',
	]);
	expect([ask('option=com_content&id=115'), ask('option=com_content')]).toEqual([undefined, undefined]);
	expect(resolve(house.db, '/index.php', null).kind).toBe('absent');
	expect(JSON.stringify(house.body(2))).toContain('"href":"/tin-tuc/bai-1-1"');
});

test('a trial leads nothing', async () => {
	const house = testHouse();
	await house.run(house.put('a.xml', wxr({ id: 1, categories: [['category', 'du-lich', 'Du lịch']] })), { ...all, dryRun: true });
	expect(house.rows('SELECT * FROM redirect')).toEqual([]);
});
