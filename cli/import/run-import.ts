import { basename } from 'node:path';
import type { Database } from '#db/client.ts';
import { isDatabaseTrouble } from '#db/trouble.ts';
import { defaultLocale } from '#lib/locales.ts';
import type { Fetch } from '#media/guarded-fetch.ts';
import type { Storage } from '#media/storage.ts';
import { detectShape, type Format, type Shape } from './detect-format.ts';
import { followNotice } from './follow-notice.ts';
import { type ImportFile, type OnRead, openImportFile } from './import-file.ts';
import type { Entry, Notice } from './item.ts';
import { leadOtherPages } from './lead-other-pages.ts';
import { type MediaFolder, noMediaFolder, openMediaFolder } from './media-folder.ts';
import { type ItemOptions, lossesOf } from './normal-item.ts';
import { prepareItem } from './prepare-item.ts';
import { readJsonl } from './read-jsonl.ts';
import { readNinjs } from './read-ninjs.ts';
import { type ImportReport, Tally } from './report.ts';
import type { SectionMap } from './section-map.ts';
import { SeenItems } from './seen-items.ts';
import { storeBatch, type Waiting } from './store-batch.ts';
import { type ReadTerm, storeTerms } from './store-terms.ts';
import { TextLinks } from './text-links.ts';
import { Twins } from './twins.ts';
import type { OtherPage } from './wxr/other-pages.ts';
import { readWxr } from './wxr/read-wxr.ts';

export type ImportOptions = ItemOptions & {
	format: Format | 'auto';
	createSections: boolean;
	dryRun: boolean;
	/** A folder in which media lie that items name by their addresses on the web. */
	media?: string | undefined;
	/** Sections for the categories of another system, by their slugs there. */
	sections?: SectionMap | undefined;
	/** For WXR: the words before the slugs in the addresses of the old site's categories and tags. */
	bases?: { category?: string | undefined; tag?: string | undefined } | undefined;
};

/** Where to import to, and who listens: `onRead` to the bytes of the files read, `onUnexpected` to failures nobody foresaw. */
export type ImportHouse = {
	db: Database;
	storage: Storage;
	onRead?: OnRead;
	onUnexpected?: ((error: unknown) => void) | undefined;
	/** The way to recordings and documents that are not on this machine; none without it. */
	fetch?: Fetch | undefined;
	/** Origin of this portal. */
	siteUrl?: string;
};

/** Few, so that the write lock is held for some 50 ms only: the desk of a running portal waits no longer (db/client.ts). */
const batchItems = 20;
/** Characters waiting for a transaction, so that large items do not fill the memory. */
const batchSize = 8_000_000;

/**
 * Imports files one after the other and reports what became of each item. A file that cannot be read is a failure of its
 * own; throws only when the database itself fails.
 */
export async function runImport(files: readonly string[], options: ImportOptions, house: ImportHouse): Promise<ImportReport> {
	const run = new ImportRun(options, house);
	for (const path of files) await run.importFile(path);
	run.leadLinks();
	return run.tally.report();
}

class ImportRun {
	readonly tally = new Tally();
	readonly #options: ImportOptions;
	readonly #house: ImportHouse;
	readonly #seen = new SeenItems();
	readonly #twins = new Twins();
	readonly #media: MediaFolder;
	#waiting: Waiting[] = [];
	#terms: ReadTerm[] = [];
	#size = 0;
	#otherPages: Iterable<OtherPage> = [];
	readonly #links = new TextLinks();

	constructor(options: ImportOptions, house: ImportHouse) {
		this.#options = options;
		this.#house = house;
		this.#media = options.media === undefined ? noMediaFolder : openMediaFolder(options.media);
	}

	async importFile(path: string): Promise<void> {
		await this.#attempt(basename(path), async () => {
			const file = await openImportFile(path);
			const shape = await detectShape(file, this.#options.format);
			for await (const entry of this.#entries(file, shape)) await this.#take(entry, file);
		});
		this.#store();
		if (!this.#options.dryRun) leadOtherPages(this.#house.db, this.#otherPages, this.#options.locale ?? defaultLocale);
		this.#otherPages = [];
	}

	/** To be called after the last file: until then, what a link names may still come. */
	leadLinks(): void {
		const takenOff = this.#options.dryRun ? 0 : this.#links.lead(this.#house.db, this.#house.siteUrl);
		if (takenOff > 0) this.tally.drop('link to a story that did not come', takenOff);
	}

	#entries(file: ImportFile, { format, layout }: Shape): AsyncGenerator<Entry> {
		const { onRead } = this.#house;
		if (format === 'jsonl') return readJsonl(file, layout, onRead);
		if (format === 'ninjs') return readNinjs(file, layout, onRead);
		const onOtherPages = (pages: Iterable<OtherPage>) => {
			this.#otherPages = pages;
		};
		const { sections, bases } = this.#options;
		const { tally } = this;
		const told = { onCategories: tally.meet.bind(tally), onBases: tally.meetBases.bind(tally), onOtherPages };
		return readWxr(file, { sections, bases, ...told }, onRead);
	}

	async #take(entry: Entry, file: ImportFile): Promise<void> {
		const name = nameOf(entry, file);
		if ('term' in entry) {
			this.#terms.push({ name, term: entry.term });
			return;
		}
		this.#storeTerms();
		if ('skipped' in entry) for (const what of entry.skipped) this.tally.drop(what, 1);
		else if ('failure' in entry) this.tally.fail(name, entry.failure);
		else if ('notice' in entry) await this.#follow(name, entry.notice);
		else await this.#attempt(name, () => this.#prepare(name, entry, file));
		if (this.#waiting.length >= batchItems || this.#size >= batchSize) this.#store();
	}

	/** What came before it in the file is stored first: it may be what is withdrawn. */
	async #follow(name: string, notice: Notice): Promise<void> {
		this.#store();
		const { dryRun } = this.#options;
		await this.#attempt(name, async () => this.tally.count(followNotice(this.#house.db, notice, dryRun)));
	}

	async #prepare(name: string, { item, dropped = [] }: Extract<Entry, { item: unknown }>, { folder }: ImportFile): Promise<void> {
		const { db, storage, fetch, siteUrl } = this.#house;
		const prepared = await prepareItem(item, { db, storage, folder, options: this.#options, media: this.#media, fetch, siteUrl });
		const again = this.#seen.met(prepared, name);
		const double = this.#twins.met(db, prepared, name);
		if (double !== undefined) this.tally.double(name, double);
		if (prepared.isStored || (again && this.#options.dryRun)) {
			this.tally.count('unchanged');
			this.#links.meet(prepared);
		} else {
			const missing =
				prepared.media.missing > 0 ? [{ what: 'recording or document that could not be had', count: prepared.media.missing }] : [];
			this.#waiting.push({
				name,
				prepared,
				dropped: [...prepared.draft.dropped, ...missing, ...[...dropped, ...lossesOf(item)].map((what) => ({ what, count: 1 }))],
			});
			this.#size += (item.html?.length ?? 0) + item.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
		}
	}

	/** Sections and topics go before the articles that stand in them. A trial makes neither, as it makes no sections of articles. */
	#storeTerms(): void {
		const terms = this.#terms;
		this.#terms = [];
		const { dryRun, createSections, section } = this.#options;
		if (terms.length === 0 || dryRun) return;
		const { sections, topics, failed } = storeTerms(this.#house.db, terms, { createSections: createSections && section === undefined });
		this.tally.make({ sections, topics });
		for (const { name, failure } of failed) this.#fail(name, failure);
	}

	#store(): void {
		this.#storeTerms();
		const batch = this.#waiting;
		this.#waiting = [];
		this.#size = 0;
		for (const stored of batch.length > 0 ? storeBatch(this.#house.db, batch, this.#options) : []) {
			if ('failure' in stored) this.#fail(stored.name, stored.failure);
			else this.#count(stored);
		}
	}

	#count({ outcome, dropped, prepared }: Extract<ReturnType<typeof storeBatch>[number], { outcome: unknown }>): void {
		this.tally.count(outcome);
		if (outcome !== 'imported' && outcome !== 'updated') return;
		for (const { what, count } of dropped) this.tally.drop(what, count);
		this.#links.meet(prepared);
	}

	async #attempt(name: string, work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (isDatabaseTrouble(error)) throw error;
			this.#fail(name, error);
		}
	}

	#fail(name: string, error: unknown): void {
		this.tally.fail(name, error instanceof Error ? error.message : String(error));
		if (!(error instanceof Error) || error.constructor !== Error) this.#house.onUnexpected?.(error);
	}
}

function nameOf(entry: Entry, file: ImportFile): string {
	const id = idOf(entry);
	return `${file.name}, ${entry.place}${id === undefined ? '' : ` (${id.slice(0, 100)})`}`;
}

function idOf(entry: Entry): string | undefined {
	if ('item' in entry) return entry.item.sourceId;
	if ('notice' in entry) return entry.notice.sourceId;
	if ('failure' in entry) return entry.sourceId;
	return 'term' in entry ? entry.term.uri : undefined;
}
