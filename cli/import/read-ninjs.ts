import { plainText } from '#lib/document/plain-text.ts';
import { htmlToDocument } from '#lib/html/html-to-document.ts';
import type { ImportFile, OnRead } from './import-file.ts';
import { type Entry, type ImportItem, type Notice, problemsOf } from './item.ts';
import { imagesOf, videosOf } from './ninjs-media.ts';
import { Ninjs, type NinjsPart } from './ninjs-shape.ts';
import { isOwn, ownItem } from './own-ninjs.ts';
import { type Layout, recordsOf } from './records.ts';
import { readTerm, type Term } from './term.ts';

const statuses = { usable: 'published', withheld: 'draft', canceled: 'withdrawn' } as const;

/** The articles of a ninjs file of any version: one item, a list of items, or one item a line. */
export async function* readNinjs(file: ImportFile, layout: Layout, onRead?: OnRead): AsyncGenerator<Entry> {
	for await (const record of recordsOf(file, layout, onRead)) {
		const { place } = record;
		if ('failure' in record) yield record;
		else yield { place, ...readItem(record.value) };
	}
}

type Read = { item: ImportItem; dropped: string[] } | { notice: Notice } | { sourceId?: string; failure: string };

/** An item of a ninjs text, a section or a topic of another portal, or why there is none in it. */
export function readItem(value: unknown): Read | { term: Term } {
	const found = Ninjs.safeParse(value);
	if (!found.success) return { failure: problemsOf(found.error) };
	return readTerm(found.data) ?? readArticle(found.data);
}

function readArticle(ninjs: Ninjs): Read {
	const { uri, type = 'text', associations } = ninjs;
	if (type !== 'text' && type !== 'composite')
		return { sourceId: uri, failure: `It is of type ${type}; only text and composite items are articles.` };
	if (isNotice(ninjs)) return { notice: noticeOf(ninjs) };
	if (isOwn(ninjs)) return { item: ownItem(ninjs, itemOf(ninjs)), dropped: [] };
	const others = associations.filter((other) => !['picture', 'graphic', 'video'].includes(other.type ?? ''));
	return { item: itemOf(ninjs), dropped: others.map((other) => `association of type ${other.type ?? 'unknown'}`) };
}

/** Whoever takes an item back often tells no more of it than its name: too little for an article. */
function isNotice(ninjs: Ninjs): boolean {
	const { pubstatus, bodies } = ninjs;
	if (pubstatus !== 'canceled') return false;
	return titleOf(ninjs).trim() === '' || categoriesOf(ninjs).length === 0 || bodies.every(({ value }) => value.trim() === '');
}

function noticeOf({ uri, language, versioncreated }: Ninjs): Notice {
	return { sourceId: uri, locale: localeOf(language), at: versioncreated };
}

function localeOf(language: string | undefined): string | undefined {
	return language?.toLowerCase().split(/[-_]/)[0];
}

function titleOf({ headlines, title }: Ninjs): string {
	return wordsOf(preferred(headlines, /main|^headline$/i))[0] ?? title ?? '';
}

function itemOf(ninjs: Ninjs): ImportItem {
	const body = ninjs.bodies.find(isHtml) ?? ninjs.bodies[0];
	const [section, ...tags] = categoriesOf(ninjs);
	return {
		sourceId: ninjs.uri,
		locale: localeOf(ninjs.language),
		section,
		date: dateOf(ninjs),
		updated: ninjs.versioncreated,
		title: titleOf(ninjs),
		lead: leadOf(ninjs.descriptions),
		html: body && isHtml(body) ? body.value : undefined,
		paragraphs: body && !isHtml(body) ? paragraphsOf(body.value) : [],
		byline: ninjs.by ?? '',
		sourceLine: ninjs.infosources[0]?.name ?? '',
		images: imagesOf(ninjs),
		videos: videosOf(ninjs),
		tags,
		labels: labelsOf(ninjs),
		status: statuses[ninjs.pubstatus ?? 'usable'],
	};
}

/** IPTC's digital source types name what a machine made or helped to make: `trainedAlgorithmicMedia` and others. */
function labelsOf({ digitalsourcetype }: Ninjs): ImportItem['labels'] {
	return /algorithmic/i.test(`${digitalsourcetype?.uri} ${digitalsourcetype?.literal}`) ? ['ai_assisted'] : [];
}

/** The embargo when it ends later, else when the first version appeared. */
function dateOf({ firstcreated, versioncreated, contentcreated, embargoed }: Ninjs): string | undefined {
	const created = firstcreated ?? versioncreated ?? contentcreated;
	return embargoed && (!created || Date.parse(embargoed) > Date.parse(created)) ? embargoed : created;
}

/** Names of the section, first, and of the topics: Superdesk's service or a subject with rel "section", else the first subject. */
function categoriesOf({ services, subjects }: Ninjs): string[] {
	const isSection = ({ rel }: { rel?: string }) => /^(?:section|category)$/i.test(rel ?? '');
	const ordered = [...services, ...subjects.filter(isSection), ...subjects.filter((subject) => !isSection(subject))];
	return ordered.map(({ name, literal, code }) => name ?? literal ?? code ?? '').filter((name) => name !== '');
}

/** The first description and those with the same role, as lines. */
function leadOf(descriptions: NinjsPart[]): string[] {
	const [first] = descriptions;
	const parts = descriptions.filter(({ role }) => role === first?.role);
	const plain = parts.filter((part) => !isHtml(part));
	return (plain.length > 0 ? plain : parts).flatMap(wordsOf);
}

/** Where blank lines divide a plain text, its single line breaks are only the width of somebody's screen. */
function paragraphsOf(plain: string): string[] {
	const parts = plain.split(/\r?\n[ \t]*\r?\n/);
	return parts.length > 1 ? parts.map((part) => part.replace(/\s*\n\s*/g, ' ')) : plain.split('\n');
}

function preferred(parts: NinjsPart[], role: RegExp): NinjsPart | undefined {
	return parts.find((part) => role.test(part.role ?? '')) ?? parts[0];
}

function wordsOf(part: NinjsPart | undefined): string[] {
	if (!part) return [];
	const words = isHtml(part) ? plainText(htmlToDocument(part.value).document) : part.value;
	return words.split('\n').filter((line) => line.trim() !== '');
}

function isHtml({ contenttype = '', value }: NinjsPart): boolean {
	return /html/i.test(contenttype) || (contenttype === '' && /^\s*<[a-z!]/i.test(value));
}
