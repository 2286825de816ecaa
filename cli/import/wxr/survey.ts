import type { ImportFile, OnRead } from '../import-file.ts';
import { type LinkedBases, meetLinks, noLinkedBases } from './bases.ts';
import { Fronts } from './fronts.ts';
import { formerPaths } from './old-paths.ts';
import { parseWxr, type WxrRecord } from './parse-wxr.ts';
import { plainSlug } from './plain-slug.ts';

/** `link` is the address of its own page, `parent` the number of the post it was uploaded to (`0`: none). */
export type Attachment = { url: string; caption: string; alt: string; title: string; link: string; parent: string };
/** `parent` is the slug of the category above it. */
export type Category = { slug: string; name: string; posts: number; parent?: string };

/** What has to be known of a whole WXR file before its first post can be read: files and people come in any order. */
export type Survey = {
	/** Origin and path of the old site, without a slash at its end. */
	base: string;
	attachments: Map<string, Attachment>;
	/** Ids of attachments by the post they were uploaded to. */
	uploads: Map<string, string[]>;
	/** Names to show by login. */
	authors: Map<string, string>;
	/** Names of guest authors and of tags by their slugs. */
	guests: Map<string, string>;
	tags: Map<string, string>;
	categories: Map<string, Category>;
	/** Texts of reusable blocks by their number. */
	reusable: Map<string, string>;
	/** Addresses that posts had under former slugs, by their number. */
	former: Map<string, string[]>;
	/** Slugs of categories by their number. */
	terms: Map<string, string>;
	/** Numbers of the posts that say the same in different languages, by the word they share. */
	groups: Map<string, string[]>;
	linked: LinkedBases;
	/** What a portal like this one kept with its sections, topics and authors, in their order, by their places in the file. */
	ownTerms: Map<string, string>;
	/** The word with which the addresses of all posts begin, if there is one: WordPress puts it before those of lists, too. */
	front?: string | undefined;
	/** How far the site's clock is from Greenwich, as most posts show it: `+07:00`. */
	zone: string;
};

/** Reads a WXR file once, keeping of posts no more than what others refer to. Throws as `parseWxr` does. */
export async function surveyWxr(file: ImportFile, onRead?: OnRead): Promise<Survey> {
	const survey: Survey = {
		...{ base: '', zone: '+07:00', attachments: new Map(), uploads: new Map(), authors: new Map() },
		...{ guests: new Map(), tags: new Map(), categories: new Map(), terms: new Map(), groups: new Map() },
		...{ reusable: new Map(), former: new Map() },
		...{ linked: noLinkedBases(), ownTerms: new Map() },
	};
	const zones = new Map<string, number>();
	const fronts = new Fronts();
	for await (const record of parseWxr(file, onRead)) {
		if (record.kind !== 'item') keepOwnTerms(survey, record);
		if (record.kind === 'channel') survey.base = baseOf(record);
		else if (record.kind === 'wp:author') keepAuthor(survey, record);
		else if (record.kind === 'wp:category') keepCategory(survey, record);
		else if (record.kind === 'wp:tag') keepTag(survey, record);
		else if (typeOf(record) === 'attachment') keepAttachment(survey, record);
		else if (typeOf(record) === 'wp_block') keepReusable(survey, record);
		else {
			keepPost(survey, record, zones);
			keepFormer(survey, record);
			meetLinks(survey, record);
			if (typeOf(record) === 'post') fronts.meet(record);
		}
	}
	const [commonest] = [...zones].toSorted(([, some], [, other]) => other - some);
	return { ...survey, front: fronts.common(survey), zone: commonest?.[0] ?? survey.zone };
}

function keepOwnTerms({ ownTerms }: Survey, { kind, meta }: WxrRecord): void {
	for (const [key, own] of meta) if (key.startsWith('_portal_ninjs')) ownTerms.set(`${kind.slice(3)} ${ownTerms.size + 1}`, own);
}

/** What WordPress calls the type of an item. */
export function typeOf({ fields }: WxrRecord): string {
	return fields.get('wp:post_type')?.trim() || 'post';
}

/** A category and those above it, the outermost first. */
export function withAbove(categories: Survey['categories'], slug: string): Category[] {
	const line: Category[] = [];
	for (let next = categories.get(slug); next && !line.includes(next); next = categories.get(next.parent ?? '')) line.unshift(next);
	return line;
}

function baseOf({ fields }: WxrRecord): string {
	const given = fields.get('wp:base_blog_url') || fields.get('wp:base_site_url') || fields.get('link') || '';
	return given.replace(/\/+$/, '');
}

function keepAuthor({ authors }: Survey, { fields }: WxrRecord): void {
	const login = fields.get('wp:author_login')?.trim() ?? '';
	const name = fields.get('wp:author_display_name')?.trim() || login;
	if (login !== '') authors.set(login, name);
}

function keepCategory({ categories, terms }: Survey, { fields }: WxrRecord): void {
	const slug = plainSlug(fields.get('wp:category_nicename')?.trim() ?? '');
	if (slug === '') return;
	const parent = plainSlug(fields.get('wp:category_parent')?.trim() ?? '');
	const name = fields.get('wp:cat_name')?.trim() || slug;
	categories.set(slug, { slug, name, posts: categories.get(slug)?.posts ?? 0, ...(parent !== '' && { parent }) });
	terms.set(fields.get('wp:term_id')?.trim() ?? '', slug);
}

function keepTag({ tags }: Survey, { fields }: WxrRecord): void {
	const slug = plainSlug(fields.get('wp:tag_slug')?.trim() ?? '');
	if (slug !== '') tags.set(slug, fields.get('wp:tag_name')?.trim() || slug);
}

function keepAttachment({ attachments, uploads }: Survey, { fields, meta }: WxrRecord): void {
	const [id = '', url = ''] = [fields.get('wp:post_id')?.trim(), (fields.get('wp:attachment_url') || fields.get('guid'))?.trim()];
	if (url === '') return;
	const field = (name: string) => fields.get(name)?.trim() ?? '';
	const [caption, title, link, parent] = [field('excerpt:encoded'), field('title'), field('link'), field('wp:post_parent') || '0'];
	attachments.set(id, { url, caption, alt: meta.get('_wp_attachment_image_alt')?.trim() ?? '', title, link, parent });
	if (parent !== '0') uploads.set(parent, [...(uploads.get(parent) ?? []), id]);
}

/** Reusable blocks that are held, and their characters: a newsroom has dozens of some hundred each. */
const mostReusable = { blocks: 2000, characters: 5_000_000 };

function keepReusable({ reusable }: Survey, { fields, isTooLong }: WxrRecord): void {
	const text = fields.get('content:encoded') ?? '';
	const held = reusable.values().reduce((sum, block) => sum + block.length, 0);
	const isMore = reusable.size >= mostReusable.blocks || held + text.length > mostReusable.characters;
	if (isMore || isTooLong || fields.get('wp:status')?.trim() !== 'publish') return;
	reusable.set(fields.get('wp:post_id')?.trim() ?? '', text);
}

function keepPost(
	{ categories, groups, guests, tags }: Survey,
	{ fields, categories: given }: WxrRecord,
	zones: Map<string, number>,
): void {
	const zone = zoneOf(fields.get('wp:post_date') ?? '', fields.get('wp:post_date_gmt') ?? '');
	if (zone !== undefined) zones.set(zone, (zones.get(zone) ?? 0) + 1);
	for (const { domain, nicename, name } of given) {
		const slug = plainSlug(nicename);
		if (domain === 'category') categories.set(slug, { slug, name, ...categories.get(slug), posts: (categories.get(slug)?.posts ?? 0) + 1 });
		else if (domain === 'post_tag') tags.set(slug, name);
		else if (domain === 'author') guests.set(slug, name);
		else if (domain === 'post_translations')
			groups.set(nicename, [...(groups.get(nicename) ?? []), fields.get('wp:post_id')?.trim() ?? '']);
	}
}

function keepFormer({ former }: Survey, { fields, formerSlugs }: WxrRecord): void {
	if (formerSlugs.length === 0 || fields.get('wp:status')?.trim() !== 'publish') return;
	const paths = formerPaths(fields.get('link') ?? '', fields.get('wp:post_name')?.trim() ?? '', formerSlugs);
	if (paths.length > 0) former.set(fields.get('wp:post_id')?.trim() ?? '', paths);
}

function zoneOf(local: string, gmt: string): string | undefined {
	const [there, here] = [Date.parse(`${local.trim().replace(' ', 'T')}Z`), Date.parse(`${gmt.trim().replace(' ', 'T')}Z`)];
	const minutes = Math.round((there - here) / 60_000);
	if (Number.isNaN(minutes) || Math.abs(minutes) > 14 * 60) return undefined;
	const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
	return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
