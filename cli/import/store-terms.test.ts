import { expect, test } from 'vitest';
import { storedSections } from '#db/desk/section-tree.ts';
import { termProfiles } from '#lib/ninjs/term.ts';
import { line, type TestHouse, testHouse } from './import.testing.ts';

type Given = { id: string; name: string; slug?: string; twin?: string; above?: string; form?: string };
const uri = (id: string) => `https://cu.example/api/ninjs/${id}`;

/** An item as another portal writes it of a section or a topic; its language is the end of its id. */
function item(kind: 'section' | 'topic', { id, name, slug = id.slice(0, -3), twin, above, form = 'row' }: Given): object {
	return {
		...{ uri: uri(id), type: 'composite', profile: termProfiles[kind], language: id.slice(-2) },
		headlines: [{ role: 'main', value: name }],
		altIds: [
			{ role: 'slug', value: slug },
			{ role: 'position', value: '0' },
			{ role: 'form', value: form },
		],
		associations: [
			...(twin === undefined ? [] : [{ name: 'x', type: 'composite', rel: 'translation', uri: uri(twin) }]),
			...(above === undefined ? [] : [{ name: 'parent', type: 'composite', rel: 'parent', uri: uri(above) }]),
		],
	};
}

const tree = [
	item('section', { id: 'le-hoi-vi', name: 'Lễ hội', above: 'van-hoa-vi', form: 'pictures' }),
	item('section', { id: 'van-hoa-vi', name: 'Văn hóa', twin: 'culture-en' }),
	item('section', { id: 'culture-en', name: 'Culture', twin: 'van-hoa-vi' }),
	item('section', { id: 'du-lich-vi', name: 'Du lịch khác', twin: 'travel-en' }),
	item('section', { id: 'travel-en', name: 'Travel', twin: 'du-lich-vi' }),
	item('topic', { id: 'song-lo-vi', name: 'Sông Lô', twin: 'lo-river-en' }),
	item('topic', { id: 'lo-river-en', name: 'Lô River', twin: 'song-lo-vi' }),
];
const put = (house: TestHouse, items: object[]) => house.put('a.ninjs', items.map((each) => JSON.stringify(each)).join('\n'));
const namesIn = ({ db }: TestHouse) =>
	storedSections(db).map(({ names, form }) => [names.vi?.name, names.en?.name, form].map((each) => each ?? null));
const topicsIn = ({ rows }: TestHouse) => rows('SELECT topic_id, locale, name FROM topic_name ORDER BY topic_id, locale DESC');

test('sections that are here keep their place and names and are given those they lack; others come after them', async () => {
	const house = testHouse();
	expect(await house.run(put(house, tree), { createSections: true })).toMatchObject({ failed: [], made: { sections: 2, topics: 1 } });
	expect(namesIn(house)).toEqual([
		['Thời sự', 'Current affairs', 'list'],
		['Du lịch', 'Travel', 'list'],
		['Văn hóa', 'Culture', 'row'],
		['Lễ hội', null, 'pictures'],
	]);
	const [, , culture, festivals] = storedSections(house.db);
	expect(festivals?.parentId).toBe(culture?.id);
	expect(topicsIn(house)).toEqual([
		{ topic_id: 1, locale: 'vi', name: 'Sông Lô' },
		{ topic_id: 1, locale: 'en', name: 'Lô River' },
	]);
	const before = namesIn(house);
	expect(await house.run(put(house, tree), { createSections: true })).toMatchObject({ made: { sections: 0, topics: 0 } });
	expect(namesIn(house)).toEqual(before);
});

test('a topic that is here gets its other language, unless another topic has it', async () => {
	const house = testHouse();
	await house.lines([line({ id: 'a', tags: ['Sông Lô'] }), line({ id: 'b', locale: 'en', section: 'current-affairs', tags: ['Tea'] })]);
	const tea = [item('topic', { id: 'che-vi', name: 'Chè', twin: 'tea-en' }), item('topic', { id: 'tea-en', name: 'Tea', twin: 'che-vi' })];
	await house.run(put(house, [...tree, ...tea]));
	expect(topicsIn(house)).toEqual([
		{ topic_id: 1, locale: 'vi', name: 'Sông Lô' },
		{ topic_id: 1, locale: 'en', name: 'Lô River' },
		{ topic_id: 2, locale: 'vi', name: 'Chè' },
		{ topic_id: 2, locale: 'en', name: 'Tea' },
	]);
});

test.each([
	['nobody asked for sections', {}, 1],
	['all goes to one section', { createSections: true, section: 'thoi-su' }, 1],
	['it is a trial', { createSections: true, dryRun: true }, 0],
] as const)('no section is made when %s', async (_, options, topics) => {
	const house = testHouse();
	expect(await house.run(put(house, tree), options)).toMatchObject({ failed: [] });
	expect(namesIn(house)).toHaveLength(2);
	expect(topicsIn(house)).toHaveLength(topics * 2);
});

test('one that cannot be made is named and leaves the others; rings are no trees', async () => {
	const house = testHouse();
	const items = [
		item('section', { id: 'tim-kiem-vi', name: 'Tìm kiếm' }),
		item('section', { id: 'meo-vi', name: 'Mẹo', above: 'tim-kiem-vi' }),
		item('section', { id: 'vong-a-vi', name: 'Vòng A', above: 'vong-b-vi' }),
		item('section', { id: 'vong-b-vi', name: 'Vòng B', above: 'vong-a-vi' }),
		item('topic', { id: 'xau-vi', name: 'Xấu', slug: '../x' }),
	];
	const { failed, made } = await house.run(put(house, items), { createSections: true });
	expect(made).toEqual({ sections: 3, topics: 0 });
	expect(failed).toEqual([
		{ item: `a.ninjs, line 1 (${uri('tim-kiem-vi')})`, reason: expect.stringContaining('/tim-kiem') },
		{ item: `a.ninjs, line 5 (${uri('xau-vi')})`, reason: 'It has no name, no slug or no language of this portal.' },
	]);
	const sections = storedSections(house.db);
	expect(sections.map(({ names, parentId }) => [names.vi?.name, sections.find(({ id }) => id === parentId)?.names.vi?.name])).toEqual([
		['Thời sự', undefined],
		['Du lịch', undefined],
		['Mẹo', undefined],
		['Vòng B', undefined],
		['Vòng A', 'Vòng B'],
	]);
});
