import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDemo } from '#demo/demo.testing.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { diskStorage } from '#media/storage.ts';
import { emptyPortal } from '../import/import.testing.ts';
import { runImport } from '../import/run-import.ts';
import { ninjsLines } from './ninjs-lines.ts';
import { contentOf, treeOf } from './paper.testing.ts';
import { wxrLines } from './wxr-lines.ts';

const options = { format: 'auto', createSections: true, dryRun: false } as const;

test.each([
	['ninjs', ninjsLines],
	['wxr', wxrLines],
] as const)(
	'the demo exported as %s and imported into an empty paper has the same sections and topics, with the same stories in them',
	async (format, linesOf) => {
		const [here, there, folder] = [openDemo(), emptyPortal(), temporaryFolder()];
		onTestFinished(() => void [here, there].map((db) => db.$client.close()));
		const parts: string[] = [];
		for await (const part of linesOf({ db: here, siteUrl: 'https://bao.example', onArticle: () => undefined })) parts.push(part);
		const file = join(folder, `demo.${format}`);
		writeFileSync(file, parts.join(''));
		expect(await runImport([file], options, { db: there, storage: diskStorage(folder) })).toMatchObject({ failed: [] });
		expect(treeOf(there)).toEqual(treeOf(here));
		const placed = (db: typeof here) =>
			contentOf(db).articles.map(({ locale, slug, section, topics, pairs }) => ({ locale, slug, section, topics, pairs }));
		expect(placed(there)).toEqual(placed(here));
	},
);
