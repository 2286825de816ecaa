import { parseByline } from '#lib/byline.ts';
import type { ByRole, Label } from '#lib/content.ts';
import { parseDate } from '#lib/dates.ts';
import { boundedCaption } from '#lib/html/captions.ts';
import { cleanLine, cutText } from '#lib/html/clean-text.ts';
import { maxHtml } from '#lib/html/parse.ts';
import { defaultLocale, isLocale, type Locale, localeCodes } from '#lib/locales.ts';
import { cutText as cutAtWord } from '#lib/text/cut-text.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import { slugify } from '#lib/text/slug.ts';
import type { ImportItem } from './item.ts';

/** What decides how items are stored, beside the items themselves. */
export type ItemOptions = { locale?: Locale; section?: string; status?: 'published' | 'draft' };

/** An item with its texts normalised, its dates read and the options applied: what is stored, and what its digest is made of. */
export type NormalItem = Omit<
	ImportItem,
	'locale' | 'section' | 'date' | 'updated' | 'byline' | 'credits' | 'sectionSlug' | 'corrections'
> & {
	corrections?: { text: string; at: number }[];
	locale: Locale;
	section: { name: string; slug: string };
	/** Milliseconds since 1970. */
	publishedAt?: number;
	updatedAt?: number;
	credits: { name: string; roles: ByRole[] }[];
	labels: Label[];
};

type Further = Pick<
	NormalItem,
	| 'kind'
	| 'isWhole'
	| 'slug'
	| 'sectionsAbove'
	| 'translations'
	| 'oldPaths'
	| 'oldSite'
	| 'largest'
	| 'corrections'
	| 'seoTitle'
	| 'seoDescription'
>;

const noSection = { name: '', slug: '' };
const maxTitle = 1000;
const maxTag = 100;

/** The item as it will be stored; throws one sentence when it cannot be an article. */
export function normalItem(item: ImportItem, options: ItemOptions): NormalItem {
	refuseTooLong(item);
	const byline = parseByline(item.credits ? '' : item.byline);
	const status = item.status === 'withdrawn' ? item.status : (options.status ?? item.status);
	return {
		sourceId: sourceIdOf(item),
		locale: localeOf(item, options),
		section: item.kind === 'page' ? noSection : sectionOf(options.section ?? item.section, options.section ? undefined : item.sectionSlug),
		publishedAt: publicationOf(item, status),
		updatedAt: dateOf('updated', item.updated),
		title: titleOf(item),
		lead: item.lead.map((line) => cleanLine(line).replace(/^[-–•*]\s+/, '')).filter((line) => line !== ''),
		html: item.html?.normalize('NFC'),
		paragraphs: item.paragraphs.flatMap((text) => normalizeText(text).split(/\n\s*\n/)),
		credits: (item.credits ?? byline.credits).map(({ name, roles }) => ({ name: cleanLine(name), roles })),
		sourceLine: cutText(cleanLine(item.sourceLine) || byline.sourceLine, 300),
		images: item.images.map(imageOf),
		videos: item.videos.map(({ url, caption }) => ({ url: normalizeText(url).trim(), caption: cutText(cleanLine(caption), 2000) })),
		narration: item.narration?.trim() || undefined,
		tags: item.tags.map(cleanLine).filter(isTag),
		labels: item.labels,
		status,
		...furtherOf(item),
		...(options.section !== undefined && { sectionsAbove: undefined }),
	};
}

/** What only some sources tell; absent keys leave the digest of what others told as it was. */
function furtherOf(item: ImportItem): Further {
	const corrections = item.corrections?.map(({ text, at }) => ({ text: cleanLine(text), at: dateOf('date of a correction', at) ?? 0 }));
	const line = (text: string | undefined, max: number) => (text === undefined ? undefined : cutText(cleanLine(text), max));
	const { kind, isWhole, translations, oldPaths, oldSite, largest } = item;
	const slug = item.slug === undefined ? undefined : slugify(item.slug);
	return {
		...{ kind, isWhole, slug, translations, oldPaths, oldSite, largest, corrections },
		sectionsAbove: item.sectionsAbove?.map(({ name, slug }) => ({ name: cutText(cleanLine(name), 100), slug: slugify(slug) })),
		seoTitle: line(item.seoTitle, 300),
		seoDescription: line(item.seoDescription, 500),
	};
}

function refuseTooLong({ html = '', paragraphs, lead }: ImportItem): void {
	const size = html.length + [...paragraphs, ...lead].reduce((sum, text) => sum + text.length, 0);
	if (size <= maxHtml) return;
	throw new Error(
		`The text is ${size.toLocaleString('en')} characters long; at most ${maxHtml.toLocaleString('en')} are read. Divide it or shorten it.`,
	);
}

function sourceIdOf({ sourceId }: ImportItem): string {
	const id = cleanLine(sourceId);
	if (id === '') throw new Error('The id is empty.');
	if (id.length > 500) throw new Error(`The id is ${id.length} characters long; 500 is the limit.`);
	return id;
}

function localeOf(item: ImportItem, options: ItemOptions): Locale {
	const code = item.locale ?? options.locale ?? defaultLocale;
	if (isLocale(code)) return code;
	throw new Error(`Language "${cutText(code, 40)}" is not one of this portal's (${localeCodes.join(', ')}).`);
}

function sectionOf(given = '', slug?: string): { name: string; slug: string } {
	const name = cleanLine(given);
	if (/[\p{L}\p{N}]/u.test(name)) return { name: cutText(name, 100), slug: slugify(slug ?? name) };
	throw new Error('It names no section or category. Add one, or run again with --section SLUG.');
}

function publicationOf({ date, kind }: ImportItem, status: ImportItem['status']): number | undefined {
	const moment = dateOf('date', date);
	if (moment !== undefined || status !== 'published' || kind === 'page') return moment;
	throw new Error('The date is missing. Give it as ISO 8601 or YYYYMMDD, or run again with --status draft.');
}

function dateOf(field: string, text: string | undefined): number | undefined {
	if (text === undefined || text.trim() === '') return undefined;
	const date = parseDate(text);
	if (date) return date.getTime();
	throw new Error(`The ${field} "${cutText(text, 40)}" is neither ISO 8601 nor YYYYMMDD.`);
}

function titleOf(item: ImportItem): string {
	const title = cleanLine(item.title);
	if (title === '') throw new Error('The title is empty.');
	return cutAtWord(title, maxTitle);
}

/** What an item loses when it is stored, beside what its text loses. */
export function lossesOf({ title }: ImportItem): string[] {
	return cleanLine(title).length > maxTitle ? [`rest of a title of more than ${maxTitle.toLocaleString('en')} letters`] : [];
}

function imageOf({ src, alt, caption, credit, focus }: ImportItem['images'][number]): ImportItem['images'][number] {
	const address = normalizeText(src).trim();
	const words = boundedCaption({ caption: cleanLine(caption), credit: cleanLine(credit) });
	return {
		src: address.startsWith('//') ? `https:${address}` : address,
		alt: cutText(cleanLine(alt), 500),
		...words,
		...(focus && { focus }),
	};
}

function isTag(tag: string): boolean {
	return tag.length <= maxTag && /[\p{L}\p{N}]/u.test(tag);
}
