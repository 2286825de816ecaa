import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '#db/client.ts';
import { upgrade } from '#db/upgrade.ts';
import { diskStorage } from '#media/storage.ts';
import { type ImportOptions, runImport } from '../cli/import/run-import.ts';
import type { Figure } from './figure.ts';

const file = join(import.meta.dirname, '../../shared/data/news-vi.jsonl.gz');
const options: ImportOptions = { format: 'auto', createSections: true, dryRun: false };

/** The file of real articles, where it is at hand. */
export const corpus = existsSync(file) ? file : undefined;

/** A new database in `folder` with the corpus in it, and how long the first and the second import took. */
export async function importCorpus(folder: string, path: string): Promise<{ db: Database; figures: Figure[] }> {
	const db = openDatabase(join(folder, 'portal.db'));
	upgrade(db, join(folder, 'portal.db'));
	const house = { db, storage: diskStorage(join(folder, 'media')) };
	const timed = async (what: string): Promise<Figure> => {
		const began = performance.now();
		const { imported, unchanged, failed } = await runImport([path], options, house);
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		return {
			what,
			value: `${seconds} s`,
			how: `${imported} imported, ${unchanged} unchanged, ${failed.length} failed; a database file with synchronous=FULL`,
		};
	};
	return { db, figures: [await timed('import: the corpus'), await timed('import: once more')] };
}
