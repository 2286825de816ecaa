import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus, importCorpus } from './corpus.ts';
import { measureDelivery } from './delivery/delivery.ts';
import { measureSearch } from './search.ts';

/** One measured figure: what, how much, and how it was got. */
export type Figure = { what: string; value: string; how: string };

const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
const figures: Figure[] = [
	{ what: 'machine', value: `${cpus().length} cores, Node ${process.versions.node}`, how: 'os.cpus(), process.versions' },
];
try {
	if (process.argv.includes('delivery')) figures.push(...(await measureDelivery(folder)));
	else if (corpus === undefined) {
		console.log('The corpus of real articles (../shared/data/news-vi.jsonl.gz) is not here: import and search are skipped.');
	} else {
		const { db, figures: imported } = await importCorpus(folder, corpus);
		figures.push(...imported, ...measureSearch(db));
		db.$client.close();
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
console.table(Object.fromEntries(figures.map(({ what, value, how }) => [what, { value, how }])));
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(figures, undefined, '\t')}\n`);
