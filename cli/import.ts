import { statSync, writeFileSync } from 'node:fs';
import { environment } from '#lib/environment.ts';
import { defaultLocale, type Locale, localeCodes } from '#lib/locales.ts';
import { createGuardedFetch } from '#media/guarded-fetch.ts';
import { diskStorage, type Storage } from '#media/storage.ts';
import { oneOf, readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { formats } from './import/detect-format.ts';
import { proposedMap } from './import/proposed-map.ts';
import { type ImportReport, reportLines } from './import/report.ts';
import { type ImportOptions, runImport } from './import/run-import.ts';
import { readSectionMap, type SectionMap } from './import/section-map.ts';
import type { Category } from './import/wxr/survey.ts';
import { openForTrial, openPortal } from './open-portal.ts';
import { fileProgress } from './progress.ts';

const usage = `Usage: npm run portal -- import FILE… [options]

Stores the articles of files, plain or gzip. A second run changes nothing; a changed item updates its article.

  --format ${['auto', ...formats].join('|')}  default auto: told by the content
  --locale ${localeCodes.join('|')}            language of items that name none, default vi
  --section SLUG            send all items to this section
  --create-sections         make sections that do not exist, named after the items' category
  --status published|draft  in place of what the items say
  --media DIR               look here for the media of articles before their addresses on the web: the folder of an export, or
                            WordPress' wp-content/uploads
  --map FILE                for WXR: which category becomes which section; with --dry-run a map that does not exist is written
  --category-base WORDS     for WXR: what stands before the slug in the old addresses of categories, e.g. chu-de for /chu-de/thoi-su;
                            a dot for nothing. Beside /category/… and what the site's own links say, which the report names
  --tag-base WORDS          the same of tags, beside /tag/…
  --dry-run                 only report what would happen
  --json                    report as JSON`;

const options = {
	format: { type: 'string', default: 'auto' },
	locale: { type: 'string' },
	section: { type: 'string' },
	'create-sections': { type: 'boolean', default: false },
	status: { type: 'string' },
	media: { type: 'string' },
	map: { type: 'string' },
	'category-base': { type: 'string' },
	'tag-base': { type: 'string' },
	'dry-run': { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
} as const;

/** `portal import`: exit code 1 when an item or a file failed. */
export const importCommand: Command = {
	summary: 'store the articles of ninjs, WordPress and jsonl files',
	usage,
	async run(args) {
		const { values, positionals } = readArguments({ args, options, allowPositionals: true });
		if (positionals.length === 0) throw new UsageError('Which file?');
		const sections = mapOf(values.map, values['dry-run']);
		// Whoever has a map written imports with it next, which makes the sections it proposes: the trial makes them as well.
		const isProposing = values.map !== undefined && !sections;
		const importOptions: ImportOptions = {
			format: oneOf('format', values.format, ['auto', ...formats]) ?? 'auto',
			locale: oneOf('locale', values.locale, localeCodes),
			section: values.section,
			createSections: values['create-sections'] || isProposing,
			status: oneOf('status', values.status, ['published', 'draft']),
			dryRun: values['dry-run'],
			media: folderOf(values.media),
			sections,
			bases: { category: baseOf('category-base', values), tag: baseOf('tag-base', values) },
		};
		const report = await importFiles(positionals, importOptions);
		print(report, importOptions.dryRun, values.json);
		if (importOptions.dryRun && report.categories && !importOptions.sections)
			propose(report.categories, importOptions.locale, values.map, values.json);
		else if (isProposing) console.error(`No map was written to ${values.map}: these files have no categories of WordPress.`);
		return report.failed.length > 0 ? 1 : 0;
	},
};

async function importFiles(files: string[], importOptions: ImportOptions): Promise<ImportReport> {
	const { mediaDir, logLevel, siteUrl } = environment();
	const { dryRun } = importOptions;
	const db = dryRun ? openForTrial() : openPortal().db;
	const storage = dryRun ? noStorage : diskStorage(mediaDir);
	const progress = fileProgress(files);
	const onUnexpected = logLevel === 'debug' ? console.error : undefined;
	try {
		const fetch = dryRun ? undefined : createGuardedFetch({ time: 60_000 });
		return await runImport(files, importOptions, { db, storage, onRead: progress.advance, onUnexpected, fetch, siteUrl });
	} finally {
		progress.end();
		db.$client.close();
	}
}

function folderOf(folder: string | undefined): string | undefined {
	if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(`There is no folder ${folder}: --media names one.`);
	return folder;
}

function baseOf(option: 'category-base' | 'tag-base', values: Partial<Record<typeof option, string>>): string | undefined {
	const base = values[option]?.replace(/^\/+|\/+$/g, '');
	if (base === undefined) return undefined;
	if (base === '' || base === '.') return '';
	if (!/^[^\s?#]+$/.test(base)) throw new UsageError(`--${option} takes the words between the host and the slug, e.g. chu-de.`);
	return base;
}

function mapOf(file: string | undefined, dryRun: boolean): SectionMap | undefined {
	const map = file === undefined ? undefined : readSectionMap(file);
	if (file !== undefined && !map && !dryRun)
		throw new Error(`There is no map ${file}. Run with --dry-run first: then one is proposed and written there.`);
	return map;
}

/** Writes the map that the categories suggest, for an editor to look at. */
function propose(categories: Category[], locale: Locale | undefined, file: string | undefined, json: boolean): void {
	const db = openForTrial();
	const map = `${JSON.stringify({ sections: proposedMap(db, categories, locale ?? defaultLocale) }, null, '\t')}\n`;
	db.$client.close();
	if (file === undefined) {
		if (!json) console.log(`Proposed map of sections; --map FILE writes it there:\n${map}`);
		return;
	}
	writeFileSync(file, map, { flag: 'wx' });
	console.error(
		`A map of sections was written to ${file}. Look at it, then import with --map ${file} --create-sections, as was tried here.`,
	);
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
