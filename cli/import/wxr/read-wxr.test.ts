import { describe, expect, test } from 'vitest';
import { sourceArticle } from '#db/reading/source-article.ts';
import { rowsOf } from '#db/testing/rows.ts';
import { testHouse } from '../import.testing.ts';
import { all, images, picture } from './read-wxr.testing.ts';
import { wpItem, wxr, wxrHead, wxrTail } from './wxr.testing.ts';

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

test('a large site is read in bounded memory', async () => {
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
