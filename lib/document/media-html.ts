import type { MediaFile, Picture, Video } from '../content.ts';
import { element, escaped } from '../html/escape.ts';
import { mediaPath, mediaType, pictureName, widthsFor } from '../media.ts';
import { isPlayable } from '../video/states.ts';
import type { Block, Figure } from './schema.ts';
import type { HtmlContext } from './to-html.ts';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** Pictures wider than this are not sent into the text of other houses, in pixels. */
const widest = 1080;

/** A picture with its caption and credit; nothing where there is no copy of it. */
export function figureHtml({ attrs }: Figure, context: HtmlContext): string {
	const source = pictureSource(context.media.pictures.get(attrs.imageId), context.absolute);
	if (!source) return '';
	const image = element('img', {
		...source,
		alt: attrs.alt,
		'data-focus': attrs.focus?.join(' '),
		'data-decorative': attrs.decorative ? '' : undefined,
	});
	return element('figure', {}, image + captionHtml(attrs.caption, attrs.credit, context));
}

type Source = { src: string; width?: number; height?: number };

/** Address and size in pixels of a picture's copy for texts; its own address while it is only referenced. */
export function pictureSource(picture: Picture | undefined, absolute: HtmlContext['absolute']): Source | undefined {
	if (!picture) return undefined;
	if (!picture.hash) return picture.source === undefined ? undefined : { src: picture.source };
	const width = widthsFor(picture.width).findLast((each) => each <= widest) ?? picture.width;
	const height = Math.max(1, Math.round((picture.height * width) / picture.width));
	return { src: absolute(mediaPath(pictureName(picture.hash, width, 'webp'))), width, height };
}

/** `data-credit` tells who made the picture apart from the words that say so. */
function captionHtml(caption: string, credit: string, { words }: HtmlContext): string {
	if (caption === '' && credit === '') return '';
	const by = credit === '' ? '' : element('small', { class: 'credit' }, escaped(words.credit(credit)));
	return element('figcaption', { 'data-credit': credit }, [escaped(caption), by].filter((part) => part !== '').join(' '));
}

/** Where a video plays, and nothing to play where it does not. */
export function videoHtml({ attrs }: Of<'video'>, context: HtmlContext): string {
	const video = context.media.videos.get(attrs.videoId);
	const address = playableAddress(video, context.absolute);
	const inside = video && address ? playerHtml(video, address, attrs.caption, context) : `<p>${escaped(context.words.invalidVideo)}</p>`;
	return element(
		'figure',
		{ class: 'video', 'data-video': video?.source ?? address ?? '' },
		inside + captionHtml(attrs.caption, '', context),
	);
}

/** The whole address at which a video may be seen; undefined unless its state lets it play. */
export function playableAddress(video: Video | undefined, absolute: HtmlContext['absolute']): string | undefined {
	if (!video?.embedUrl || !isPlayable(video.state)) return undefined;
	const address = isFile(video) ? video.embedUrl : (video.watchUrl ?? video.embedUrl);
	return address.startsWith('/') ? absolute(address) : address;
}

function isFile({ provider }: Video): boolean {
	return provider === 'file' || provider === 'hls';
}

function playerHtml(video: Video, address: string, caption: string, { absolute }: HtmlContext): string {
	const poster = pictureSource(video.poster, absolute);
	if (isFile(video)) return element('video', { src: address, controls: '', preload: 'none', poster: poster?.src });
	const picture = poster ? element('img', { ...poster, alt: caption }) : escaped(caption || address);
	return element('a', { href: address }, picture);
}

/** A sound recording with the reader's own player; nothing where the file is gone. */
export function audioHtml({ attrs }: Of<'audio'>, context: HtmlContext): string {
	const src = fileSource(context.media.files.get(attrs.fileId), context.absolute);
	if (!src) return '';
	const player = element('audio', { src, controls: '', preload: 'none' });
	return element('figure', { class: 'audio' }, player + captionHtml(attrs.caption, '', context));
}

/** A link to a PDF; nothing where the file is gone. */
export function pdfHtml({ attrs }: Of<'pdf'>, { media, absolute }: HtmlContext): string {
	const href = fileSource(media.files.get(attrs.fileId), absolute);
	if (!href) return '';
	return element('p', { class: 'pdf' }, element('a', { href, type: mediaType(href) }, escaped(attrs.title)));
}

function fileSource(file: MediaFile | undefined, absolute: HtmlContext['absolute']): string | undefined {
	return file && absolute(mediaPath(`${file.hash}.${file.extension}`));
}
