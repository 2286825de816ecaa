import { expect, test } from 'vitest';
import { resolve } from '#db/reading/resolve.ts';
import { type TestHouse, testHouse } from '../import.testing.ts';
import { reportLines } from '../report.ts';
import type { ImportOptions } from '../run-import.ts';
import { wpCategory, wpItem, wxrHead, wxrTail } from './wxr.testing.ts';

type Post = Parameters<typeof wpItem>[0];
const culture = wpCategory(20, 'van-hoa', 'Văn hóa') + wpCategory(21, 'le-hoi', 'Lễ hội', 'van-hoa');
const inFestivals: Post['categories'] = [
	['category', 'le-hoi', 'Lễ hội'],
	['post_tag', 'song-lo', 'Sông Lô'],
	['post_tag', 'den', 'Đèn'],
];

async function move(posts: Post[], options: Partial<ImportOptions> = {}) {
	const house = testHouse();
	const path = house.put('a.xml', wxrHead + culture + posts.map(wpItem).join('') + wxrTail);
	const report = await house.run(path, { createSections: true, ...options });
	expect(report.failed).toEqual([]);
	return { house, report };
}

const where = ({ db }: TestHouse, path: string) => {
	const found = resolve(db, path, null);
	return found.kind === 'moved' ? found.to : found.kind;
};
const links = (...hrefs: string[]) => hrefs.map((href) => `<a class="x" href="${href}">x</a>`).join(' ');

test('links of the old site tell where its lists were, as a menu does', async () => {
	const { house, report } = await move([
		{
			id: 1,
			categories: inFestivals,
			content: links('https://cu.example/chu-de/van-hoa/le-hoi/', '/the/song-lo/', 'https://cu.example/the/den'),
		},
		{ id: 2, type: 'nav_menu_item', meta: { _menu_item_url: 'https://www.cu.example/chu-de/tin-tuc/' } },
		// One story that is called like a category, and lists of somebody else, say nothing.
		{
			id: 3,
			categories: inFestivals,
			content: links('/2019/le-hoi/', 'https://khac.example/muc/le-hoi/', 'https://khac.example/muc/tin-tuc/'),
		},
	]);
	expect(report.bases).toEqual({ category: ['category', 'chu-de'], tag: ['tag', 'the'] });
	for (const path of ['/chu-de/van-hoa/le-hoi', '/chu-de/le-hoi', '/category/van-hoa/le-hoi', '/chu-de/le-hoi/page/2'])
		expect(where(house, path), path).toBe('/le-hoi');
	expect([where(house, '/the/song-lo'), where(house, '/the/den/feed')]).toEqual(['/chu-de/song-lo', '/chu-de/den']);
	for (const path of ['/2019/tin-tuc', '/muc/le-hoi', '/the/le-hoi']) expect(where(house, path), path).toBe('absent');
	expect(reportLines(report).summary).toContain('Old addresses of categories: /category/…, /chu-de/…; of tags: /tag/…, /the/….');
});

test('whoever knows where they were says so', async () => {
	const sections = { 'le-hoi': 'le-hoi-xu-tuyen' };
	const { house } = await move([{ id: 1, categories: inFestivals }], { sections, bases: { category: 'muc/tin', tag: 'nhan' } });
	expect([where(house, '/muc/tin/van-hoa/le-hoi'), where(house, '/nhan/den')]).toEqual(['/le-hoi-xu-tuyen', '/chu-de/den']);
	expect(where(house, '/le-hoi')).toBe('absent');
	const bare = await move([{ id: 1, categories: inFestivals }], { sections, bases: { category: '' } });
	expect([where(bare.house, '/le-hoi'), where(bare.house, '/van-hoa/le-hoi')]).toEqual(['/le-hoi-xu-tuyen', '/le-hoi-xu-tuyen']);
});

test.each(['index.php', 'blog'])('what stands before the address of every post stands before those of lists, too: %s', async (front) => {
	const link = (id: number) => `https://cu.example/${front}/20${10 + id}/05/bai-${id}/`;
	const { house, report } = await move([1, 2, 3].map((id) => ({ id, categories: inFestivals, link: link(id) })));
	expect(report.bases?.category).toEqual(['category', `${front}/category`]);
	expect([
		where(house, `/${front}/category/van-hoa/le-hoi`),
		where(house, `/${front}/tag/den`),
		where(house, `/${front}/author/halinh`),
	]).toEqual(['/le-hoi', '/chu-de/den', '/tac-gia/ha-linh']);
});

test.each(['le-hoi', '2019'])('a category or a year before the address of every post is no such word: %s', async (word) => {
	const link = (id: number) => `https://cu.example/${word}/bai-${id}/`;
	const { report } = await move([1, 2, 3].map((id) => ({ id, categories: inFestivals, link: link(id) })));
	expect(report.bases?.category).toEqual(['category']);
});
