import type { Database } from '#db/client.ts';
import { createSection } from '#db/desk/sections.ts';
import { slugify } from '#lib/text/slug.ts';

type Named = readonly [vi: string, en: string, below?: readonly Named[]];

const tree: readonly Named[] = [
	[
		'Thời sự',
		'Current affairs',
		[
			['Chính trị', 'Politics'],
			['Đối ngoại', 'Foreign relations'],
		],
	],
	[
		'Kinh tế',
		'Economy',
		[
			['Nông nghiệp', 'Farming'],
			['Công nghiệp', 'Industry'],
		],
	],
	[
		'Xã hội',
		'Society',
		[
			['Giáo dục', 'Education'],
			['Y tế', 'Health'],
		],
	],
	['Văn hóa', 'Culture'],
	['Thể thao', 'Sport'],
	['Du lịch', 'Travel'],
	['Pháp luật', 'Law'],
];

/** Makes the sections of a paper that has none. */
export function makeSections(db: Database, branch = tree, parentId?: number): void {
	for (const [position, [vi, en, below = []]] of branch.entries()) {
		const names = { vi: { name: vi, slug: slugify(vi) }, en: { name: en, slug: slugify(en) } };
		makeSections(db, below, createSection(db, names, { parentId, position: position + 1 }));
	}
}
