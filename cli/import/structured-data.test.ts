import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findArticle } from '#db/reading/article.ts';
import { readSite } from '#db/reading/site.ts';
import { articleDescription } from '#lib/article-description.ts';
import { dataOfArticle } from '#lib/json-ld/article-data.ts';
import { readShapes } from '#lib/json-ld/google-shapes.testing.ts';
import { scriptText } from '#lib/json-ld/script-text.ts';
import { testHouse } from './import.testing.ts';

const corpus = fileURLToPath(new URL('../../../shared/data/news-vi.jsonl.gz', import.meta.url));

test.skipIf(!existsSync(corpus))(
	'1,608 real articles are described as Google asks (needs ../shared/data)',
	{ timeout: 300_000 },
	async () => {
		const house = testHouse();
		await house.run(corpus, { createSections: true });
		const paper = { origin: 'https://bao.example', locale: 'vi' as const, home: 'Trang chủ', ...readSite(house.db, 'vi') };
		const described = house.rows('SELECT id FROM article').flatMap(({ id }) => {
			const article = findArticle(house.db, Number(id));
			if (!article) return [];
			const path = `/${article.section.slug}/${article.slug}-${article.id}`;
			const page = { article, parents: [], versions: { vi: path }, path, description: articleDescription(article) };
			return [{ id, description: page.description, ...readShapes(scriptText(dataOfArticle(paper, page))) }];
		});
		expect(described).toHaveLength(1608);
		expect(described.flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`))).toEqual([]);
		expect(new Set(described.flatMap(({ missing }) => missing.filter((each) => each.startsWith('NewsArticle'))))).toEqual(
			new Set(['NewsArticle.image']),
		);
		expect(described.filter(({ description }) => description.length === 0 || description.length > 160)).toEqual([]);
	},
);
