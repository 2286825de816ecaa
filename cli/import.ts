import { environment } from '#lib/environment.ts';
import { localeCodes } from '#lib/locales.ts';
import { diskStorage, type Storage } from '#media/storage.ts';
import { oneOf, readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { formats } from './import/detect-format.ts';
import { type ImportReport, reportLines } from './import/report.ts';
import { type ImportOptions, runImport } from './import/run-import.ts';
import { openForTrial, openPortal } from './open-portal.ts';
import { fileProgress } from './progress.ts';

const usage = `Usage: npm run portal -- import FILE… [options]

Stores the articles of files, plain or gzip. A second run changes nothing; a changed item updates its article.

  --format ${['auto', ...formats].join('|')}  default auto: told by the content
  --locale ${localeCodes.join('|')}            language of items that name none, default vi
  --section SLUG            send all items to this section
  --create-sections         make sections that do not exist, named after the items' category
  --status published|draft  in place of what the items say
  --dry-run                 only report what would happen
  --json                    report as JSON`;

const options = {
	format: { type: 'string', default: 'auto' },
	locale: { type: 'string' },
	section: { type: 'string' },
	'create-sections': { type: 'boolean', default: false },
	status: { type: 'string' },
	'dry-run': { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
} as const;

/** `portal import`: exit code 1 when an item or a file failed. */
export const importCommand: Command = {
	summary: 'store the articles of ninjs and jsonl files',
	usage,
	async run(args) {
		const { values, positionals } = readArguments({ args, options, allowPositionals: true });
		if (positionals.length === 0) throw new UsageError('Which file?');
		const importOptions: ImportOptions = {
			format: oneOf('format', values.format, ['auto', ...formats]) ?? 'auto',
			locale: oneOf('locale', values.locale, localeCodes),
			section: values.section,
			createSections: values['create-sections'],
			status: oneOf('status', values.status, ['published', 'draft']),
			dryRun: values['dry-run'],
		};
		const report = await importFiles(positionals, importOptions);
		print(report, importOptions.dryRun, values.json);
		return report.failed.length > 0 ? 1 : 0;
	},
};

async function importFiles(files: string[], importOptions: ImportOptions): Promise<ImportReport> {
	const { mediaDir, logLevel } = environment();
	const { dryRun } = importOptions;
	const db = dryRun ? openForTrial() : openPortal().db;
	const storage = dryRun ? noStorage : diskStorage(mediaDir);
	const progress = fileProgress(files);
	const onUnexpected = logLevel === 'debug' ? console.error : undefined;
	try {
		return await runImport(files, importOptions, { db, storage, onRead: progress.advance, onUnexpected });
	} finally {
		progress.end();
		db.$client.close();
	}
}

function print(report: ImportReport, dryRun: boolean, json: boolean): void {
	if (json) {
		console.log(JSON.stringify(report, null, '\t'));
		return;
	}
	const { summary, failures } = reportLines(report, dryRun);
	for (const line of failures) console.error(line);
	for (const line of summary) console.log(line);
}

/** Says that everything is stored and stores nothing. */
const noStorage: Storage = {
	has: async () => true,
	put: async () => undefined,
	take: async () => undefined,
	pathOf: (name) => name,
};
