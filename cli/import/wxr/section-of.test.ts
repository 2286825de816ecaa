import { describe, expect, test } from 'vitest';
import { testHouse } from '../import.testing.ts';
import { proposedMap } from '../proposed-map.ts';
import { all, type House } from './read-wxr.testing.ts';
import { wpCategory, wpItem, wxr, wxrHead, wxrTail } from './wxr.testing.ts';

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
