import { escaped } from '#lib/html/escape.ts';
import { classify } from '#lib/video/classify.ts';
import { gallery, playlist, recording, video } from './library-media.ts';
import { withParagraphs } from './paragraphs.ts';
import { withReusable } from './reusable-blocks.ts';
import { expandShortcodes, type Shortcode } from './shortcodes.ts';
import type { Survey } from './survey.ts';

/** What a post's text became, and what had no place in it. */
export type PostHtml = { html: string; dropped: string[] };

/** The text of a WordPress post, of the block editor or the old one, as plain HTML: shortcodes, embeds and sized pictures resolved. */
export function postHtml(content: string, postId: string, survey: Survey): PostHtml {
	const dropped: string[] = [];
	const isOfBlocks = /<!--\s*wp:/.test(content);
	const embedded = embeds(withReusable(content, survey.reusable, dropped), dropped);
	const { html, unknown } = expandShortcodes(embedded, (shortcode) => expanded(shortcode, postId, survey, dropped));
	dropped.push(...unknown.map((name) => `shortcode [${name}]`));
	const paragraphs = isOfBlocks ? html : withParagraphs(html);
	return { html: withOwnLinks(withAttachments(paragraphs, survey), survey.base), dropped };
}

const bareAddress = String.raw`(https?:\/\/[^\s<>"]+)`;
/** Where an address alone stands for what is behind it: a line, a paragraph, the frame of the block editor. */
const alone = [
	new RegExp(String.raw`(<div class="wp-block-embed__wrapper">)\s*${bareAddress}\s*(<\/div>)`, 'g'),
	new RegExp(String.raw`(<p(?:\s[^>]*)?>)\s*${bareAddress}\s*(<\/p>)`, 'g'),
	new RegExp(String.raw`(^|\n)[ \t]*${bareAddress}[ \t]*(?=(\n|$))`, 'g'),
];

function embeds(content: string, dropped: string[]): string {
	return alone.reduce(
		(text, form) =>
			text.replace(
				form,
				(_, open: string, address: string, close: string) =>
					`${open}${embed(plain(address), dropped)}${close.startsWith('<') ? close : ''}`,
			),
		content,
	);
}

const plain = (address: string) => address.replaceAll('&amp;', '&').replaceAll('&#038;', '&');

/** A video where we can show it, else a link to what was there. */
function embed(address: string, dropped: string[]): string {
	if (classify(address).provider !== undefined) return video(address);
	dropped.push(`embed of ${URL.parse(address)?.hostname ?? 'an unknown site'} (a link is kept)`);
	return `<p><a href="${escaped(address)}">${escaped(address)}</a></p>`;
}

function expanded({ name, attributes, inside }: Shortcode, postId: string, survey: Survey, dropped: string[]): string | undefined {
	const given = (...names: string[]) => names.map((each) => attributes.get(each)).find((value) => value !== undefined && value !== '');
	switch (name) {
		case 'caption':
		case 'wp_caption':
			return captioned(inside, given('caption'));
		case 'gallery':
			return gallery(given('ids', 'include') ?? survey.uploads.get(postId)?.join() ?? '', given('exclude') ?? '', survey, dropped);
		case 'video':
			return video(given('src', 'mp4', 'm4v', 'webm', 'url', '') ?? textOf(inside));
		case 'embed':
		case 'youtube':
		case 'vimeo':
		case 'dailymotion':
			return video(providerAddress(name, given('src', 'url', 'id', 'v', '') ?? textOf(inside)));
		case 'audio':
			return recording(given('src', 'mp3', 'm4a', 'url', '') ?? textOf(inside));
		case 'playlist':
			return playlist(given('ids', 'include') ?? '', survey, dropped);
	}
}

const textOf = (html: string) => plain(html.replace(/<[^>]*>/g, '').trim());

function providerAddress(name: string, given: string): string {
	if (/^(https?:)?\/\//.test(given) || name === 'embed') return given;
	if (name === 'youtube') return `https://www.youtube.com/watch?v=${given}`;
	return name === 'vimeo' ? `https://vimeo.com/${given}` : `https://www.dailymotion.com/video/${given}`;
}

/** The picture of a caption comes first, with the link around it; what follows is its words. */
function captioned(inside: string, caption: string | undefined): string {
	const [, picture = '', words = ''] = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inside) ?? [];
	if (picture === '') return inside;
	return `<figure>${picture}<figcaption>${caption ?? words.trim()}</figcaption></figure>`;
}

/** Pictures of the library are taken whole, not at the size at which the page showed them. */
function withAttachments(html: string, { attachments, base }: Survey): string {
	return html.replace(/<img\b[^>]*>/gi, (image) => {
		const [, id = ''] = /\bwp-image-(\d+)/.exec(image) ?? [];
		const known = attachments.get(id);
		const whole = known
			? replaced(image, 'src', () => known.url)
			: replaced(image, 'src', (src) => (/^\/(?!\/)/.test(src) ? originOf(base) + src : src));
		return known && known.alt !== '' && !/\balt\s*=\s*(?:"[^"]|'[^'])/i.test(whole) ? withAlt(whole, known.alt) : whole;
	});
}

const originOf = (base: string) => URL.parse(base)?.origin ?? '';

function replaced(html: string, name: string, change: (value: string) => string): string {
	const form = new RegExp(String.raw`(\s${name}\s*=\s*)(?:"([^"]*)"|'([^']*)')`, 'i');
	return html.replace(form, (_, start: string, double: string | undefined, single: string | undefined) => {
		const value = plain(double ?? single ?? '');
		return `${start}"${escaped(change(value))}"`;
	});
}

function withAlt(image: string, alt: string): string {
	return image.replace(/\salt\s*=\s*(?:""|'')/i, '').replace(/^<img\b/i, `<img alt="${escaped(alt)}"`);
}

/** Links to the old site's own pages are paths of ours, which lead on; those to its files are whole addresses. */
function withOwnLinks(html: string, base: string): string {
	const host = URL.parse(base)?.host.replace(/^www\./, '');
	if (!host) return html;
	return html.replace(/<a\b[^>]*>/gi, (link) =>
		replaced(link, 'href', (href) => {
			const url = /^(?:(?:https?:)?\/\/|\/wp-content\/)/i.test(href) ? URL.parse(href, base) : null;
			if (url?.host.replace(/^www\./, '') !== host) return href;
			return /\/wp-(?:content|includes)\//.test(url.pathname) ? url.href : url.href.slice(url.origin.length);
		}),
	);
}
