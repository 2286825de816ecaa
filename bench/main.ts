import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureDelivery } from './delivery/delivery.ts';
import { childrenOf } from './delivery/processes.ts';
import type { Figure, Part } from './figure.ts';
import { measureQueries } from './queries.ts';
import { measureCorpus } from './search.ts';

/** All parts, in the order in which they run. */
const parts: ReadonlyMap<string, Part> = new Map([
	['search', measureCorpus],
	['queries', measureQueries],
	['delivery', ({ folder }) => measureDelivery(folder)],
]);

const options = { articles: { type: 'string', default: '1000000' }, archive: { type: 'string' } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const names = positionals.length > 0 ? positionals : [...parts.keys()];
const chosen = names.map((name) => ({ name, part: partNamed(name) }));
const articles = Number(values.articles);
if (!(Number.isInteger(articles) && articles >= 1000))
	throw new Error(`--articles is "${values.articles}", but must be a whole number from 1000.`);

const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
endWith(folder);
const figures: Figure[] = [
	{ what: 'machine', value: `${cpus().length} cores, Node ${process.versions.node}`, how: 'os.cpus(), process.versions' },
];
try {
	for (const { name, part } of chosen) {
		const own = join(folder, name);
		mkdirSync(own);
		figures.push(...(await part({ folder: own, articles, archive: values.archive })));
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
console.table(Object.fromEntries(figures.map(({ what, value, how }) => [what, { value, how }])));
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(figures, undefined, '\t')}\n`);

function partNamed(name: string): Part {
	const part = parts.get(name);
	if (!part) throw new Error(`There is no part "${name}" of the bench. Its parts are ${[...parts.keys()].join(', ')}.`);
	return part;
}

/** Asked to end, the bench ends what it has started, and leaves nothing behind. */
function endWith(folder: string): void {
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			for (const pid of childrenOf(process.pid)) process.kill(pid, 'SIGTERM');
			rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
			process.exit(signal === 'SIGINT' ? 130 : 143);
		});
}
