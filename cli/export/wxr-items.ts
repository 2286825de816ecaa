import type { ExportedPage } from '#db/reading/export.ts';
import { authorsOf } from '#lib/authors.ts';
import type { Picture } from '#lib/content.ts';
import { mediaPath, pictureName, widthsFor } from '#lib/media.ts';
import type { ExportedArticle } from '#lib/ninjs/exported-article.ts';
import type { NinjsItem } from '#lib/ninjs/shape.ts';
import { cdata, tagged, type Xml, xml } from './xml.ts';

/** The key of the meta in which an item goes along that WordPress has no place for. */
export const ninjsMeta = '_portal_ninjs';
/** Whoever wrote what names nobody. */
const nobody = 'toa-soan';
/** Pictures, pages and posts share their numbers in WordPress. */
const [firstPicture, firstPage] = [1_000_000_000, 900_000_000];

/** A published article as a post. */
export function postItem(article: ExportedArticle, ninjs: NinjsItem): string {
	const { id, locale, title, slug, lead, publicAt, updatedAt, section, topics, credits, media, leadImage } = article;
	const [thumbnail] =
		[...media.pictures].find(([, picture]) => picture.hash !== undefined && picture.hash === leadImage?.picture.hash) ?? [];
	const meta = [
		...(thumbnail === undefined ? [] : [postMeta('_thumbnail_id', String(firstPicture + thumbnail))]),
		postMeta(ninjsMeta, besideBody(ninjs)),
	];
	const categories = [
		category('category', section.slug, section.name),
		...topics.map((topic) => category('post_tag', topic.slug, topic.name)),
		category('language', locale, locale),
		category('post_translations', `story-${article.storyId}`, `story-${article.storyId}`),
	];
	return post(
		{
			id,
			title,
			slug,
			type: 'post',
			creator: authorsOf(credits)[0]?.slug ?? nobody,
			excerpt: lead.join('\n'),
			publishedAt: publicAt,
			updatedAt,
		},
		ninjs,
		[...categories, ...meta],
	);
}

/** A static page in one language as a page. */
export function pageItem({ id, locale, title, slug }: ExportedPage, ninjs: NinjsItem): string {
	const time = new Date(0);
	const number = firstPage + id * 10 + (locale === 'vi' ? 0 : 1);
	return post({ id: number, title, slug, type: 'page', creator: nobody, excerpt: '', publishedAt: time, updatedAt: time }, ninjs, [
		category('language', locale, locale),
		category('post_translations', `page-${id}`, `page-${id}`),
		postMeta(ninjsMeta, besideBody(ninjs)),
	]);
}

/** The pictures that were not written before, as attachments with the address of their largest copy. */
export function* attachmentItems(
	pictures: ReadonlyMap<number, Picture>,
	written: Set<string>,
	absolute: (path: string) => string,
): Generator<string> {
	for (const [id, { hash, width }] of pictures) {
		if (hash === undefined || written.has(hash)) continue;
		written.add(hash);
		const address = absolute(mediaPath(pictureName(hash, widthsFor(width).at(-1) ?? width, 'webp')));
		yield xml('item', {
			title: hash,
			link: address,
			'dc:creator': cdata(nobody),
			guid: address,
			'wp:post_id': firstPicture + id,
			'wp:post_name': hash,
			'wp:status': 'inherit',
			'wp:post_parent': 0,
			'wp:post_type': 'attachment',
			'wp:attachment_url': cdata(address),
		});
	}
}

type Post = {
	id: number;
	title: string;
	slug: string;
	type: 'post' | 'page';
	creator: string;
	excerpt: string;
	publishedAt: Date;
	updatedAt: Date;
};

function post({ id, title, slug, type, creator, excerpt, publishedAt, updatedAt }: Post, ninjs: NinjsItem, further: Xml[]): string {
	const address = ninjs.altIds?.find(({ role }) => role === 'url')?.value ?? ninjs.uri;
	return xml(
		'item',
		{
			title: cdata(title),
			link: address,
			pubDate: publishedAt.toUTCString().replace('GMT', '+0000'),
			'dc:creator': cdata(creator),
			guid: ninjs.uri,
			description: '',
			'content:encoded': cdata(ninjs.bodies?.[0]?.value ?? ''),
			'excerpt:encoded': cdata(excerpt),
			'wp:post_id': id,
			'wp:post_date': clock(publishedAt, 7),
			'wp:post_date_gmt': clock(publishedAt, 0),
			'wp:post_modified': clock(updatedAt, 7),
			'wp:post_modified_gmt': clock(updatedAt, 0),
			'wp:comment_status': 'closed',
			'wp:ping_status': 'closed',
			'wp:post_name': slug,
			'wp:status': 'publish',
			'wp:post_parent': 0,
			'wp:menu_order': 0,
			'wp:post_type': type,
			'wp:post_password': '',
			'wp:is_sticky': 0,
		},
		further,
	);
}

function besideBody({ bodies: _, ...rest }: NinjsItem): string {
	return JSON.stringify(rest);
}

function category(domain: string, nicename: string, name: string): Xml {
	return tagged('category', { domain, nicename }, cdata(name));
}

function postMeta(key: string, value: string): Xml {
	return { xml: xml('wp:postmeta', { 'wp:meta_key': key, 'wp:meta_value': cdata(value) }).trim() };
}

/** What clocks show so many hours east of Greenwich, as WordPress writes it. */
function clock(date: Date, hours: number): string {
	return new Date(date.getTime() + hours * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}
