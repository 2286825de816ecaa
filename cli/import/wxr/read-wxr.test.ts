import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { resolve, resolveQuery } from '#db/reading/resolve.ts';
import { sourceArticle } from '#db/reading/source-article.ts';
import { rowsOf } from '#db/testing/rows.ts';
import { sketch } from '#lib/html/sketch.testing.ts';
import { testHouse } from '../import.testing.ts';
import { proposedMap } from '../proposed-map.ts';
import { wpCategory, wpItem, wxr, wxrHead, wxrTail } from './wxr.testing.ts';

const all = { createSections: true };
type House = ReturnType<typeof testHouse>;

/** The text of the one article that an export of one post makes. */
async function textOf(content: string, ...attachments: Parameters<typeof wxr>) {
	const house = testHouse();
	const report = await house.run(house.put('a.xml', wxr({ id: 12, content }, ...attachments)), all);
	expect(report.failed).toEqual([]);
	return { text: sketch(house.body(1)), dropped: Object.fromEntries(report.dropped.map(({ what, count }) => [what, count])), house };
}

const videos = ({ rows }: House) => rows('SELECT url FROM video ORDER BY id').map(({ url }) => url);
const images = ({ rows }: House) => rows('SELECT source_url FROM image ORDER BY id').map((row) => row.source_url);
const picture = (id: number, url: string, more = {}) => ({ id, type: 'attachment', status: 'inherit', url, ...more });

test('a post comes with all that was said of it', async () => {
	const house = testHouse();
	const path = house.put(
		'a.xml',
		wxr(
			{
				...{
					id: 12,
					title: 'Lễ hội Thành Tuyên &#8211; “Đêm hội” &amp; rước đèn'.normalize('NFD'),
					name: 'le-hoi',
					modified: '2019-05-02 00:00:00',
				},
				excerpt: 'Dòng một\nDòng <b>hai</b>',
				categories: [
					['category', 'tin-tuc', 'Tin tức'],
					['category', 'du-lich-bon-phuong', 'Du lịch'],
					['post_tag', 'song-lo', 'Sông Lô'],
				],
				meta: {
					_thumbnail_id: '30',
					_yoast_wpseo_title: 'Lễ hội %%sep%% %%sitename%%',
					_yoast_wpseo_metadesc: 'Hàng nghìn người.',
					_edit_last: '1',
				},
				comments: 2,
			},
			picture(30, 'https://cu.example/wp-content/uploads/2019/05/den.jpg', {
				excerpt: 'Rước đèn. Ảnh: Trang Tâm',
				meta: { _wp_attachment_image_alt: 'Đèn ông sao' },
			}),
		),
	);
	expect(await house.run(path, all)).toMatchObject({ imported: 1, failed: [], dropped: [{ what: 'comment', count: 2 }] });
	const [article] = house.rows('SELECT * FROM article');
	expect(article).toMatchObject({
		...{
			title: 'Lễ hội Thành Tuyên – “Đêm hội” & rước đèn',
			slug: 'le-hoi',
			lead: '["Dòng một","Dòng hai"]',
			status: 'published',
			locale: 'vi',
		},
		...{ published_at: Date.parse('2019-05-01T01:30:00Z'), updated_at: Date.parse('2019-05-02T00:00:00Z') },
		...{
			image_alt: 'Đèn ông sao',
			image_caption: 'Rước đèn.',
			image_credit: 'Trang Tâm',
			seo_title: '',
			seo_description: 'Hàng nghìn người.',
		},
	});
	expect(house.rows('SELECT name FROM topic_name').map(({ name }) => name)).toEqual(['Sông Lô', 'Du lịch']);
	expect(house.rows('SELECT name, roles FROM byline JOIN person ON id = person_id')).toEqual([{ name: 'Hà Linh', roles: '["text"]' }]);
	expect(house.rows("SELECT name FROM section_name WHERE slug = 'tin-tuc'")).toEqual([{ name: 'Tin tức' }]);
	expect(images(house)).toEqual(['https://cu.example/wp-content/uploads/2019/05/den.jpg']);
	expect(await house.run(path, all)).toMatchObject({ imported: 0, updated: 0, unchanged: 1 });
});

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

test('a trial leads nothing', async () => {
	const house = testHouse();
	await house.run(house.put('a.xml', wxr({ id: 1, categories: [['category', 'du-lich', 'Du lịch']] })), { ...all, dryRun: true });
	expect(house.rows('SELECT * FROM redirect')).toEqual([]);
});

test('a post is known by its number, as patterns of redirects name it', async () => {
	const house = testHouse();
	await house.run(house.put('a.xml', wxr({ id: 12 }, { id: 10 })), all);
	expect(['wp:10', '10', 'wp:12', 'wp:1'].map((id) => sourceArticle(house.db, 'vi', id))).toEqual([2, 2, 1, undefined]);
});

test.each([
	['publish', 'published'],
	['draft', 'draft'],
	['pending', 'in_review'],
])('a post that is %s is %s here', async (status, here) => {
	const house = testHouse();
	await house.run(house.put('a.xml', wxr({ id: 1, status })), all);
	expect(house.rows('SELECT status FROM article')).toEqual([{ status: here }]);
	expect(house.rows("SELECT * FROM redirect WHERE target LIKE '/tin-tuc/%'").length).toBe(status === 'publish' ? 2 : 0);
});

test('a post for a later time is scheduled; by the site’s own clock where Greenwich is not told', async () => {
	const house = testHouse();
	const later = { gmt: '0000-00-00 00:00:00', date: '2087-05-01 08:30:00' };
	await house.run(house.put('a.xml', wxr({ id: 1 }, { id: 2, status: 'future', ...later })), all);
	expect(house.rows('SELECT status, published_at FROM article WHERE id = 2')).toEqual([
		{ status: 'scheduled', published_at: Date.parse('2087-05-01T08:30:00+07:00') },
	]);
});

test('what nobody may read is not imported, and said', async () => {
	const house = testHouse();
	const posts = [
		{ id: 1, status: 'private' },
		{ id: 2, status: 'trash' },
		{ id: 3, password: 'x' },
		{ id: 4, type: 'product' },
		{ id: 5, type: 'nav_menu_item' },
		{ id: 6, type: 'page', status: 'draft' },
	];
	const report = await house.run(house.put('a.xml', wxr(...posts)), all);
	expect(report).toMatchObject({ imported: 0, failed: [] });
	expect(report.dropped.map(({ what }) => what).sort()).toEqual([
		'item of type product',
		'page that is draft',
		'post behind a password',
		'post that is private',
		'post that is trash',
	]);
});

describe('texts', () => {
	test.each([
		[
			'the old editor',
			'Một\ndòng hai\n\n<strong>Hai</strong>\n\n<ul>\n<li>ba</li>\n\n</ul>\nBốn',
			'p(Một⏎dòng hai) p(*Hai*) ul(li(p(ba))) p(Bốn)',
		],
		[
			'blocks',
			'<!-- wp:paragraph -->\n<p>Một</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading -->\n<h2 class="wp-block-heading">Hai</h2>\n<!-- /wp:heading -->\n\n<!-- wp:quote -->\n<blockquote class="wp-block-quote"><p>Ba</p><cite>Lý Thu</cite></blockquote>\n<!-- /wp:quote -->',
			'p(Một) heading[2](Hai) quote[Lý Thu](p(Ba))',
		],
		[
			'a table of blocks',
			'<!-- wp:table -->\n<figure class="wp-block-table"><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table><figcaption>Số</figcaption></figure>\n<!-- /wp:table -->',
			'table[Số](tr(td(p(1)) td(p(2))))',
		],
		['a section that ends in its text', 'a ]]> b', 'p(a ]]> b)'],
		['words in brackets', 'Ông nói [in nghiêng] và [[gallery]] và [1].', 'p(Ông nói [in nghiêng] và [gallery] và [1].)'],
		['decomposed letters', 'Tuyên Quang'.normalize('NFD'), 'p(Tuyên Quang)'],
		['what is read on', 'Một<!--more-->\n\nHai<!--nextpage-->\n\nBa', 'p(Một) p(Hai) p(Ba)'],
	])('%s', async (_, content, expected) => expect((await textOf(content)).text).toBe(expected));

	test('links to the old site are paths of ours, links to its files stay', async () => {
		const { text } = await textOf(
			'<a href="https://www.cu.example/2018/01/a/?x=1">a</a> <a href="https://cu.example/wp-content/uploads/a.zip">b</a> <a href="https://khac.example/">c</a>',
		);
		expect(text).toBe('p(<a→/2018/01/a/?x=1> <b→https://cu.example/wp-content/uploads/a.zip> <c→https://khac.example/>)');
	});
});

describe('pictures', () => {
	const upload = picture(30, 'https://cu.example/wp-content/uploads/2019/05/den.jpg', {
		excerpt: 'Chú thích',
		meta: { _wp_attachment_image_alt: 'Đèn' },
	});

	test('of a caption, at their full size', async () => {
		const content =
			'[caption id="attachment_30" align="aligncenter" width="300"]<a href="https://cu.example/x"><img class="size-medium wp-image-30" src="https://cu.example/wp-content/uploads/2019/05/den-300x200.jpg" alt="" /></a> Rước đèn. Ảnh: Trang Tâm[/caption]';
		const { text, house } = await textOf(content, upload);
		expect(text).toBe('figure[1|Đèn|Rước đèn.|Trang Tâm]');
		expect(images(house)).toEqual([upload.url]);
	});

	test('of a gallery, in its order', async () => {
		const { text, house } = await textOf(
			'[gallery columns="2" ids="31,30" link="file"]',
			upload,
			picture(31, 'https://cu.example/wp-content/uploads/b.png'),
		);
		expect(text).toBe('gallery(figure[1] figure[2|Đèn|Chú thích])');
		expect(images(house)).toEqual(['https://cu.example/wp-content/uploads/b.png', upload.url]);
	});

	test('of a gallery without a list: those that were uploaded to the post', async () => {
		const { text } = await textOf('[gallery]', { ...upload, parent: 12 }, picture(31, 'https://cu.example/c.jpg'));
		expect(text).toBe('gallery(figure[1|Đèn|Chú thích])');
	});

	test('of blocks', async () => {
		const content =
			'<!-- wp:gallery -->\n<figure class="wp-block-gallery has-nested-images"><!-- wp:image {"id":30} -->\n<figure class="wp-block-image"><img src="https://cu.example/wp-content/uploads/2019/05/den-1024x683.jpg" alt="" class="wp-image-30"/><figcaption>Một</figcaption></figure>\n<!-- /wp:image -->\n\n<!-- wp:image {"id":31} -->\n<figure class="wp-block-image"><img src="/wp-content/uploads/c.jpg" alt="C"/></figure>\n<!-- /wp:image --></figure>\n<!-- /wp:gallery -->';
		const { text, house } = await textOf(content, upload);
		expect(text).toBe('gallery(figure[1|Đèn|Một] figure[2|C])');
		expect(images(house)).toEqual([upload.url, 'https://cu.example/wp-content/uploads/c.jpg']);
	});

	test('and documents are taken from a folder of uploads', async () => {
		const house = testHouse();
		const uploads = join(house.folder, 'uploads');
		mkdirSync(join(uploads, '2019/05'), { recursive: true });
		writeFileSync(
			join(uploads, '2019/05/den.jpg'),
			await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
				.jpeg()
				.toBuffer(),
		);
		writeFileSync(join(uploads, 'a.pdf'), '%PDF-1.4 x');
		writeFileSync(join(uploads, 'a.mp3'), 'ID3 x');
		const content =
			'<img src="https://cu.example/wp-content/uploads/2019/05/den-300x200.jpg" class="wp-image-30">\n\n<div class="wp-block-file"><a href="https://cu.example/wp-content/uploads/a.pdf">Chương trình</a></div>\n\n[audio mp3="https://cu.example/wp-content/uploads/a.mp3"][/audio]';
		const report = await house.run(house.put('a.xml', wxr({ id: 12, content }, upload)), { ...all, media: uploads });
		expect(report).toMatchObject({ imported: 1, dropped: [] });
		expect(sketch(house.body(1))).toBe(
			'figure[1|Đèn] pdf[2|Chương trình] audio[1]'.replace('pdf[2|', 'pdf[1|').replace('audio[1]', 'audio[2]'),
		);
		expect(house.rows('SELECT extension FROM file ORDER BY id')).toEqual([{ extension: 'pdf' }, { extension: 'mp3' }]);
		expect(images(house)).toEqual([null]);
	});
});

describe('videos and shortcodes', () => {
	const youtube = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
	test.each([
		['a line of its own', `Một\n\n${youtube}\n\nHai`, 'p(Một) video[1] p(Hai)', youtube],
		[
			'a block',
			`<!-- wp:embed {"url":"${youtube}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${youtube}\n</div><figcaption>Phim</figcaption></figure>\n<!-- /wp:embed -->`,
			'video[1|Phim]',
			youtube,
		],
		['[embed]', `[embed width="1"]${youtube}[/embed]`, 'video[1]', youtube],
		['[video]', '[video width="1" mp4="https://cu.example/a.mp4" poster="x"][/video]', 'video[1]', 'https://cu.example/a.mp4'],
		['[youtube] by its id', '[youtube id=aqz-KE-bpKQ]', 'video[1]', youtube],
		['[youtube] with an address', `[youtube ${youtube}]`, 'video[1]', youtube],
		['an address that is not valid', '[embed]javascript:alert(1)[/embed]', 'video[1]', 'javascript:alert(1)'],
	])('%s', async (_, content, expected, url) => {
		const { text, house } = await textOf(content);
		expect(text).toBe(expected);
		expect(videos(house)).toEqual([url]);
	});

	test('a site that we cannot show leaves its link, and is said', async () => {
		const { text, dropped } = await textOf('Một\n\nhttps://twitter.com/a/status/1\n\nHai');
		expect(text).toBe('p(Một) p(<https://twitter.com/a/status/1→https://twitter.com/a/status/1>) p(Hai)');
		expect(dropped).toEqual({ 'embed of twitter.com (a link is kept)': 1 });
	});

	test('shortcodes that nobody knows are said, not printed; what they enclose stays', async () => {
		const { text, dropped } = await textOf(
			'Một [contact-form-7 id="1" title="x"] hai\n\n[su_box title="T"]ba [vc_row][vc_column width="1/2"]bốn[/vc_column][/vc_row][/su_box]\n\n[toc]',
		);
		expect(text).toBe('p(Một hai) p(ba bốn)');
		expect(Object.keys(dropped).sort()).toEqual([
			'shortcode [contact-form-7]',
			'shortcode [su_box]',
			'shortcode [toc]',
			'shortcode [vc_column]',
			'shortcode [vc_row]',
		]);
	});
});

test('language versions are one story', async () => {
	const house = testHouse();
	const of = (locale: string) =>
		[
			['category', locale === 'vi' ? 'thoi-su' : 'current-affairs', 'x'],
			['language', locale, locale],
			['post_translations', 'pll_5f', 'pll_5f'],
		] as [string, string, string][];
	await house.run(house.put('a.xml', wxr({ id: 1, categories: of('vi') }, { id: 2, categories: of('en') })));
	const [vi, en] = house.rows('SELECT locale, story_id FROM article ORDER BY id');
	expect([vi?.locale, en?.locale]).toEqual(['vi', 'en']);
	expect(en?.story_id).toBe(vi?.story_id);
});

describe('sections', () => {
	const posts = [1, 2, 3].map((id) => ({
		id,
		categories: [['category', id < 3 ? 'du-lich-bon-phuong' : 'uncategorized', id < 3 ? 'Du lịch' : 'Uncategorized']] as [
			string,
			string,
			string,
		][],
	}));

	test('a trial proposes a map, by slug and by name', async () => {
		const house = testHouse();
		const { categories = [], imported } = await house.run(house.put('a.xml', wxr(...posts, { id: 4 })), { dryRun: true });
		expect(imported).toBe(0);
		expect(proposedMap(house.db, categories, 'vi')).toEqual({ 'du-lich-bon-phuong': 'du-lich', 'tin-tuc': 'tin-tuc', uncategorized: null });
	});

	const nested = [
		wpCategory(20, 'van-hoa', 'Văn hóa'),
		wpCategory(21, 'le-hoi', 'Lễ hội', 'van-hoa'),
		wpCategory(22, 'le-hoi-thanh-tuyen', 'Lễ hội Thành Tuyên', 'le-hoi'),
		wpCategory(23, 'tim-kiem', 'Tìm kiếm', 'van-hoa'),
		wpCategory(24, 'vong-a', 'Vòng A', 'vong-b'),
		wpCategory(25, 'vong-b', 'Vòng B', 'vong-a'),
		wpCategory(26, 'meo', 'Mẹo', 'tim-kiem'),
	].join('');
	const inCategory = (id: number, slug: string) => wpItem({ id, categories: [['category', slug, slug]] });
	const treeOf = (house: House) =>
		Object.fromEntries(
			house
				.rows(
					'SELECT child.slug, parent.slug AS above FROM section JOIN section_name AS child ON child.section_id = id LEFT JOIN section_name AS parent ON parent.section_id = parent_id',
				)
				.map(({ slug, above }) => [slug, above]),
		);

	test('that are made lie below each other as the categories did', async () => {
		const house = testHouse();
		const posts = ['le-hoi-thanh-tuyen', 'van-hoa', 'vong-a', 'meo'].map((slug, place) => inCategory(place + 1, slug)).join('');
		const path = house.put('a.xml', wxrHead + nested + posts + wxrTail);
		expect(await house.run(path, all)).toMatchObject({ imported: 4, failed: [] });
		expect(treeOf(house)).toMatchObject({
			...{ 'van-hoa': null, 'le-hoi': 'van-hoa', 'le-hoi-thanh-tuyen': 'le-hoi', 'vong-a': 'vong-b', 'vong-b': null },
			// The address of the category between is the portal's own.
			meo: 'van-hoa',
		});
		expect(house.rows("SELECT name FROM section_name WHERE slug = 'le-hoi'")).toEqual([{ name: 'Lễ hội' }]);
		expect(await house.run(path, all)).toMatchObject({ unchanged: 4 });
	});

	test('that a map names lie below what it names', async () => {
		const house = testHouse();
		const path = house.put('a.xml', wxrHead + nested + inCategory(1, 'le-hoi-thanh-tuyen') + wxrTail);
		const sections = { 'van-hoa': 'thoi-su', 'le-hoi': null, 'le-hoi-thanh-tuyen': 'thanh-tuyen' };
		expect(await house.run(path, { ...all, sections })).toMatchObject({ imported: 1, failed: [] });
		expect(treeOf(house)).toMatchObject({ 'thanh-tuyen': 'thoi-su' });
	});

	test('a map sends categories to sections; a post that is in none of them fails by itself', async () => {
		const house = testHouse();
		const report = await house.run(house.put('a.xml', wxr(...posts)), {
			sections: { 'du-lich-bon-phuong': 'du-lich', uncategorized: null },
		});
		expect(report).toMatchObject({ imported: 2 });
		expect(report.failed[0]?.reason).toContain('no section or category');
		expect(house.rows('SELECT DISTINCT section_name.slug FROM section_name JOIN article USING (section_id)')).toEqual([
			{ slug: 'du-lich' },
		]);
	});
});

describe('files that are refused, with nothing stored', () => {
	const entity = '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>';
	test.each([
		['a document type', wxrHead.replace('<rss', `${entity}<rss`) + wpItem({ id: 1, title: 'x' }) + wxrTail, '<!DOCTYPE'],
		['the end is missing', wxr({ id: 1 }).slice(0, -40), 'no well-formed XML'],
		['tags that cross', wxr({ id: 1 }).replace('</wp:post_id>', '</wp:post_x>'), 'no well-formed XML'],
		['another kind of XML', '<?xml version="1.0"?><html><body>x</body></html>', 'not an export of WordPress'],
	])('%s', async (_, text, reason) => {
		const house = testHouse();
		const before = rowsOf(house.db);
		const report = await house.run(house.put('a.xml', text), all);
		expect(report.failed[0]?.reason).toContain(reason);
		expect(rowsOf(house.db)).toEqual(before);
		expect(house.files.size).toBe(0);
	});
});

test('a large site is read in bounded memory', { timeout: 120_000 }, async () => {
	const house = testHouse();
	const paragraph = `${'Lễ hội Thành Tuyên đêm rước đèn trên sông Lô. '.repeat(12)}\n\n`;
	const posts = Array.from({ length: 3000 }, (_, number) => wpItem({ id: number + 1, content: paragraph.repeat(4), comments: 1 }));
	const path = house.put('large.xml', wxrHead + posts.join('\n') + wxrTail);
	posts.length = 0;
	globalThis.gc?.();
	const before = process.memoryUsage().heapUsed;
	let most = 0;
	const timer = setInterval(() => {
		most = Math.max(most, process.memoryUsage().heapUsed - before);
	}, 50);
	const report = await house.run(path, { ...all, dryRun: true });
	clearInterval(timer);
	expect(report.failed).toEqual([]);
	expect(report.dropped).toEqual([{ what: 'comment', count: 3000 }]);
	expect(most).toBeLessThan(100 * 1_048_576);
});
