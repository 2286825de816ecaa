import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createRedirectImport, exportRedirects, type ImportReport } from '#db/desk/import-redirects.ts';
import { rehearse } from '#db/desk/rehearse.ts';
import { csvLine, csvMark } from '#lib/desk/csv.ts';
import { environment } from '#lib/environment.ts';
import { type RedirectLine, readRedirectTable } from '#lib/old-address/redirect-table.ts';
import { readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { openForTrial, openPortal } from './open-portal.ts';
import { fileProgress } from './progress.ts';

const batch = 1000;
/** Problems that are named; the others are counted. */
const shown = 50;

/** `portal redirects`: tables of redirects in and out, of any length. */
export const redirectsCommand: Command = {
	summary: 'old addresses: import or export a table of them (CSV)',
	usage: `Usage: npm run portal -- redirects import FILE.csv [--dry-run]
       npm run portal -- redirects export [--out FILE.csv]

A line of FILE names an old address and a new one: "/tin/cu-1.html,/thoi-su/bai-moi-12". Commas, semicolons or tabs; whole
addresses may stand there too. Lines that cannot be taken are named, the others go in, and the exit code is 1.

  --dry-run   only says what would happen
  --out FILE  where the table is written, default: standard output`,
	async run(args) {
		const { values, positionals } = readArguments({
			args,
			options: { 'dry-run': { type: 'boolean', default: false }, out: { type: 'string' } },
			allowPositionals: true,
		});
		const [word, file] = positionals;
		if (word === 'import' && file !== undefined && positionals.length === 2) return take(file, values['dry-run'] ?? false);
		if (word === 'export' && positionals.length === 1) return give(values.out);
		throw new UsageError(word === 'import' ? 'One file is needed.' : `"redirects ${word ?? ''}" is not known.`);
	},
};

async function take(file: string, dryRun: boolean): Promise<number> {
	const db = dryRun ? openForTrial() : openPortal().db;
	const progress = fileProgress([file]);
	const work = createRedirectImport(db, environment().siteUrl);
	let waiting: RedirectLine[] = [];
	const flush = () => {
		const lines = waiting;
		waiting = [];
		if (dryRun) rehearse(db, () => work.take(lines));
		else work.take(lines);
	};
	try {
		const source = createReadStream(file).on('data', (part) => progress.advance(part.length));
		for await (const line of readRedirectTable(source)) if (waiting.push(line) === batch) flush();
		flush();
	} finally {
		progress.end();
		db.$client.close();
	}
	return tell(work.report, dryRun);
}

const reasons: Record<ImportReport['problems'][number]['problem'], string> = {
	path: 'the old address is not one of this site',
	target: 'the new address is not one of this site',
	livePage: 'a page of the paper has the old address',
	redirectLoop: 'it would lead to itself',
	twice: 'the old address stood before with another new one',
};

function tell({ added, changed, unchanged, problems }: ImportReport, dryRun: boolean): number {
	for (const { line, from, to, problem } of problems.slice(0, shown)) console.error(`Line ${line}: ${from} → ${to}: ${reasons[problem]}.`);
	if (problems.length > shown) console.error(`… and ${problems.length - shown} more lines.`);
	console.log(
		`${dryRun ? 'Would be added' : 'Added'}: ${added}, changed: ${changed}, unchanged: ${unchanged}, not taken: ${problems.length}.`,
	);
	return problems.length === 0 ? 0 : 1;
}

async function give(file: string | undefined): Promise<number> {
	const { db } = openPortal();
	const out = file === undefined ? process.stdout : createWriteStream(file);
	out.write(csvMark + csvLine(['from', 'to']));
	for (const rows of exportRedirects(db)) {
		const text = rows.map(({ path, target }) => csvLine([path, target])).join('');
		if (!out.write(text)) await once(out, 'drain');
	}
	if (file !== undefined) await finished(out.end());
	db.$client.close();
	return 0;
}
