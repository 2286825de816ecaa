import { splitCredit } from '#lib/html/captions.ts';
import { slugify } from '#lib/text/slug.ts';
import type { ImportFile, OnRead } from '../import-file.ts';
import type { Entry, ImportItem } from '../item.ts';
import { readItem } from '../read-ninjs.ts';
import type { SectionMap } from '../section-map.ts';
import type { Term } from '../term.ts';
import { type Bases, basesOf } from './bases.ts';
import { oldPaths } from './old-paths.ts';
import { type OtherPage, otherPages } from './other-pages.ts';
import { parseWxr, type WxrRecord } from './parse-wxr.ts';
import { plainSlug } from './plain-slug.ts';
import { postHtml } from './post-html.ts';
import { placeOf } from './section-of.ts';
import { type Category, type Survey, surveyWxr, typeOf } from './survey.ts';
import { UnshownFiles } from './unshown-files.ts';

export type WxrOptions = {
	sections?: SectionMap | undefined;
	/** Where the lists of categories and of tags were, as somebody knows it. */
	bases?: { category?: string | undefined; tag?: string | undefined } | undefined;
	onCategories?(categories: Category[]): void;
	/** Told where the site had its lists. */
	onBases?(bases: Bases): void;
	/** Told of the site's other pages before the first post. */
	onOtherPages?(pages: Iterable<OtherPage>): void;
};

const statuses: Record<string, ImportItem['status']> = { publish: 'published', future: 'published', draft: 'draft', pending: 'in_review' };
/** What WordPress keeps among the posts and is none, and is no loss. */
const silentTypes = new Set([
	'attachment',
	'revision',
	'nav_menu_item',
	'customize_changeset',
	'wp_global_styles',
	'wp_navigation',
	'oembed_cache',
]);

/** The posts and pages of a WordPress site's export. The file is read twice: files and people stand anywhere in it. */
export async function* readWxr(file: ImportFile, options: WxrOptions, onRead?: OnRead): AsyncGenerator<Entry> {
	const half: OnRead = (bytes) => onRead?.(bytes / 2);
	const survey = await surveyWxr(file, half);
	options.onCategories?.([...survey.categories.values()].filter(({ posts }) => posts > 0));
	const bases = basesOf(survey, options.bases);
	options.onBases?.(bases);
	options.onOtherPages?.(otherPages(survey, options.sections, bases));
	for (const [place, meta] of survey.ownTerms) yield { place, ...ownTerm(meta) };
	const unshown = new UnshownFiles(survey);
	let number = 0;
	for await (const record of parseWxr(file, half)) {
		if (record.kind !== 'item') continue;
		const place = `item ${++number}`;
		const type = typeOf(record);
		if (type === 'post' || type === 'page') {
			const read = readPost(record, type, survey, options);
			if ('item' in read) unshown.meet(read.item);
			yield { place, ...read };
		} else if (!silentTypes.has(type) && !isHeldBlock(record, survey)) yield { place, skipped: [`item of type ${type}`] };
	}
	yield { place: 'library', skipped: Array.from({ length: unshown.count() }, () => 'file of the library that no text shows') };
}

/** Reusable blocks come along in the texts that name them. */
function isHeldBlock(record: WxrRecord, { reusable }: Survey): boolean {
	return typeOf(record) === 'wp_block' && reusable.has(record.fields.get('wp:post_id')?.trim() ?? '');
}

type Read = { item: ImportItem; dropped: string[] } | { sourceId?: string; failure: string } | { skipped: string[] };

function readPost(record: WxrRecord, type: 'post' | 'page', survey: Survey, options: WxrOptions): Read {
	const field = (name: string) => record.fields.get(name)?.trim() ?? '';
	const id = field('wp:post_id');
	const sourceId = `${survey.base}/?p=${id}`;
	if (record.isTooLong) return { sourceId, failure: 'The post is longer than is read.' };
	const own = record.meta.get('_portal_ninjs');
	if (own !== undefined) return ownPost(own, record);
	const status = statuses[field('wp:status')];
	if (status === undefined) return { skipped: [`${type} that is ${field('wp:status') || 'in no state'}`] };
	if (field('wp:post_password') !== '') return { skipped: [`${type} behind a password`] };
	if (type === 'page' && status !== 'published') return { skipped: [`page that is ${field('wp:status')}`] };
	const { html, dropped } = postHtml(record.fields.get('content:encoded') ?? '', id, survey);
	const comments = Array.from({ length: record.comments }, () => 'comment');
	const item = { ...itemOf(record, type, survey, options), status, html, sourceId };
	// `-1` and `0` are what plugins write for none.
	const isLost = item.images.length === 0 && Number(record.meta.get('_thumbnail_id') ?? 0) > 0;
	return { item, dropped: [...dropped, ...(isLost ? ['featured picture that is not in the file'] : []), ...comments] };
}

function itemOf(record: WxrRecord, type: 'post' | 'page', survey: Survey, { sections }: WxrOptions): ImportItem {
	const { fields, meta, categories } = record;
	const field = (name: string) => fields.get(name)?.trim() ?? '';
	const id = field('wp:post_id');
	const isSeen = field('wp:status') === 'publish';
	const language = categories
		.find(({ domain }) => domain === 'language')
		?.nicename.toLowerCase()
		.split(/[-_]/)[0];
	const { others, ...place } = placeOf(record, survey, sections);
	const slug = plainSlug(field('wp:post_name'));
	return {
		...{ sourceId: '', status: 'published', paragraphs: [], videos: [], labels: [], byline: '', sourceLine: '' },
		...(type === 'page' && { kind: 'page' as const }),
		...(language !== undefined && { locale: language }),
		...{ ...place, tags: [...tagsOf(record), ...others] },
		...(slug !== '' && { slug: slugify(slug) }),
		title: decodedTitle(field('title')),
		lead: linesOf(field('excerpt:encoded')),
		date: momentOf(field('wp:post_date_gmt'), field('wp:post_date'), survey.zone) ?? rssMoment(field('pubDate')),
		updated: isSeen ? momentOf(field('wp:post_modified_gmt'), '', survey.zone) : undefined,
		credits: creditsOf(record, survey),
		images: featured(meta.get('_thumbnail_id'), survey),
		seoTitle: plainMeta(meta.get('_yoast_wpseo_title') ?? meta.get('rank_math_title')),
		seoDescription: plainMeta(meta.get('_yoast_wpseo_metadesc') ?? meta.get('rank_math_description')),
		translations: translationsOf(record, id, survey),
		...(survey.base !== '' && { oldSite: survey.base }),
		oldPaths: isSeen ? oldPaths(field('link'), survey.base, id, type, pagesOf(record)) : [],
	};
}

/** A post that a portal like this one wrote: what WordPress has no place for comes with it, its words are those of the post. */
function ownPost(meta: string, { fields }: WxrRecord): Read {
	const html = fields.get('content:encoded') ?? '';
	const value = keptBy(meta);
	const ninjs = typeof value === 'object' && value !== null ? { ...value, bodies: [{ contentType: 'text/html', value: html }] } : value;
	const read = readItem(ninjs);
	if ('term' in read || 'notice' in read) return { failure: damaged };
	if (!('item' in read)) return read;
	const lead = fields.get('excerpt:encoded') ?? '';
	return {
		...read,
		item: { ...read.item, title: fields.get('title') ?? '', lead: read.item.kind === 'page' || lead === '' ? [] : lead.split('\n') },
	};
}

const damaged = 'What the portal kept with it is damaged. Export it again.';

function keptBy(meta: string): unknown {
	try {
		return JSON.parse(meta);
	} catch {
		return undefined;
	}
}

/** A category or a tag that a portal like this one wrote, with what WordPress has no place for. */
function ownTerm(meta: string): { term: Term } | { failure: string } {
	const read = readItem(keptBy(meta));
	return 'term' in read ? read : { failure: damaged };
}

function tagsOf({ categories }: WxrRecord): string[] {
	return categories.flatMap(({ domain, name }) => (domain === 'post_tag' ? [decodedTitle(name)] : []));
}

/** Names of the authors: those that the plugin for several of them keeps, else the one of the account. */
function creditsOf({ categories, fields }: WxrRecord, { authors }: Survey): ImportItem['credits'] {
	const login = fields.get('dc:creator')?.trim() ?? '';
	const guests = categories.flatMap(({ domain, name }) => (domain === 'author' && name !== '' ? [authors.get(name) ?? name] : []));
	const names = guests.length > 0 ? guests : [authors.get(login) ?? login];
	return names.filter((name) => name !== '').map((name) => ({ name, roles: ['text'] }));
}

function featured(id: string | undefined, { attachments }: Survey): ImportItem['images'] {
	const attachment = attachments.get(id?.trim() ?? '');
	if (!attachment) return [];
	const { caption, credit } = splitCredit(attachment.caption.replace(/<[^>]*>/g, ' '));
	return [{ src: attachment.url, alt: attachment.alt, caption, credit }];
}

/** In how many pages WordPress divided a text. */
function pagesOf({ fields }: WxrRecord): number {
	return (fields.get('content:encoded') ?? '').split('<!--nextpage-->').length;
}

function translationsOf({ categories }: WxrRecord, id: string, { groups, base }: Survey): string[] {
	const group = categories.find(({ domain }) => domain === 'post_translations')?.nicename;
	return (groups.get(group ?? '') ?? []).filter((other) => other !== id).map((other) => `${base}/?p=${other}`);
}

/** Greenwich's time where the post has one, else the site's own clock. */
function momentOf(gmt: string, local: string, zone: string): string | undefined {
	const isTime = (text: string) => /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text);
	if (isTime(gmt)) return `${gmt.replace(' ', 'T')}Z`;
	return isTime(local) ? `${local.replace(' ', 'T')}${zone}` : undefined;
}

function rssMoment(text: string): string | undefined {
	const date = new Date(text);
	return text === '' || Number.isNaN(date.getTime()) || date.getTime() < 0 ? undefined : date.toISOString();
}

function linesOf(excerpt: string): string[] {
	return excerpt
		.replace(/<\/(?:p|li|div)>|<br\s*\/?>/gi, '\n')
		.replace(/<[^>]*>/g, '')
		.split('\n')
		.map((line) => decodedTitle(line.trim()))
		.filter((line) => line !== '');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', hellip: '…', ndash: '–', mdash: '—' };

/** WordPress keeps some signs of titles as entities. */
function decodedTitle(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
		const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
		if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
		return entities[String(name).toLowerCase()] ?? whole;
	});
}

/** Plugins fill in their templates (`%%title%%`) only when a page is shown: those say nothing. */
function plainMeta(text: string | undefined): string | undefined {
	const plain = text?.trim() ?? '';
	return plain === '' || plain.includes('%') ? undefined : plain;
}
