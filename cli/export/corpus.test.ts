import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hasNinjsSchema, ninjsProblems } from '#lib/ninjs/schema.testing.ts';
import { diskStorage } from '#media/storage.ts';
import { emptyPortal, testHouse } from '../import/import.testing.ts';
import { runImport } from '../import/run-import.ts';
import { ninjsLines } from './ninjs-lines.ts';
import { contentOf, treeOf } from './paper.testing.ts';
import { wxrLines } from './wxr-lines.ts';

const corpus = fileURLToPath(new URL('../../../shared/data/news-vi.jsonl.gz', import.meta.url));

test.skipIf(!existsSync(corpus) || !hasNinjsSchema)(
	'1,608 real articles are valid ninjs, and come back the same from both formats (needs ../shared/data)',
	{ timeout: 600_000 },
	async () => {
		const here = testHouse();
		await here.run(corpus, { createSections: true });
		const exporting = { db: here.db, siteUrl: 'https://bao.example', onArticle: () => undefined };
		const problems = ninjsProblems();
		const before = [contentOf(here.db), treeOf(here.db)];
		for (const [format, lines] of [
			['ninjs', ninjsLines(exporting)],
			['wxr', wxrLines(exporting)],
		] as const) {
			const file = join(here.folder, `all.${format}`);
			const parts: string[] = [];
			for await (const part of lines) {
				if (format === 'ninjs') expect(problems(JSON.parse(part))).toEqual([]);
				parts.push(part);
			}
			writeFileSync(file, parts.join(''));
			const db = emptyPortal();
			const storage = diskStorage(join(here.folder, 'media'));
			const options = { format: 'auto', createSections: true, dryRun: false } as const;
			expect(await runImport([file], options, { db, storage })).toMatchObject({ imported: 1608, failed: [], dropped: [] });
			expect([contentOf(db), treeOf(db)]).toEqual(before);
			db.$client.close();
		}
	},
);
