import type { Focus, Media, MediaFile, Picture, Video } from '../content.ts';
import { playableAddress } from '../document/media-html.ts';
import type { Document } from '../document/schema.ts';
import { mediaPath, mediaType, pictureName, widthsFor } from '../media.ts';
import type { ExportedArticle } from './exported-article.ts';
import type { NinjsHouse } from './item.ts';
import { moment } from './moment.ts';
import type { NinjsItem, NinjsRendition } from './shape.ts';
import { ninjsUri } from './uri.ts';

type Association = NonNullable<NinjsItem['associations']>[number];
type Absolute = NinjsHouse['absolute'];

/** What goes with an article: its lead picture and video, its recording, the pictures of its text, its translations and corrections. */
export function ninjsAssociations(article: ExportedArticle, { absolute }: NinjsHouse): Association[] {
	const { leadImage, leadVideo, narration, translations, corrections } = article;
	const uri = ninjsUri(article.id, absolute);
	return [
		...(leadImage ? picture('main', 'main', leadImage.picture, leadImage, uri, absolute) : []),
		...(leadVideo ? [video(leadVideo, uri, absolute)] : []),
		...(narration ? [recording(narration, absolute)] : []),
		...bodyPictures(article.document, article.media, uri, absolute),
		...translations.map(({ id, locale }) => {
			return { name: `translation-${locale}`, rel: 'translation', type: 'text' as const, uri: ninjsUri(id, absolute), language: locale };
		}),
		...corrections.map(({ id, text, at }) => ({
			...{ name: `correction-${id}`, rel: 'correction', type: 'text' as const, uri: `${uri}#correction-${id}`, versionCreated: moment(at) },
			bodies: [{ contentType: 'text/plain', value: text }],
		})),
	];
}

/** The pictures of a text, with all their copies. */
export function bodyPictures(document: Document, media: Media, uri: string, absolute: Absolute): Association[] {
	const figures = document.content.flatMap((block) => (block.type === 'figure' ? [block] : block.type === 'gallery' ? block.content : []));
	return figures.flatMap(({ attrs }, place) => {
		const stored = media.pictures.get(attrs.imageId);
		return stored ? picture(`body-${place + 1}`, 'body', stored, { ...attrs, focus: attrs.focus ?? undefined }, uri, absolute) : [];
	});
}

type Use = { alt: string; caption: string; credit: string; focus?: Focus };

function picture(name: string, rel: string, stored: Picture, use: Use, article: string, absolute: Absolute): Association[] {
	const renditions = renditionsOf(stored, use.focus, absolute);
	const [first] = renditions;
	if (!first) return [];
	return [
		{
			...{ name, rel, type: 'picture', uri: URL.canParse(first.href) ? first.href : `${article}#${name}` },
			...(use.credit !== '' && { by: use.credit }),
			descriptions: [
				...(use.caption === '' ? [] : [{ role: 'caption', value: use.caption }]),
				...(use.alt === '' ? [] : [{ role: 'alt', value: use.alt }]),
			],
			...(use.focus && { altIds: [{ role: 'focus', value: use.focus.join(' ') }] }),
			renditions,
		},
	];
}

/** The copies of a picture as WebP, the largest first; its own address while it is only referenced. */
function renditionsOf({ hash, width, height, source }: Picture, focus: Focus | undefined, absolute: Absolute): NinjsRendition[] {
	if (hash === undefined) return source === undefined ? [] : [{ name: 'original', href: source }];
	return widthsFor(width)
		.toReversed()
		.map((each, place) => {
			const tall = Math.max(1, Math.round((height * each) / width));
			const poi = focus && { x: Math.round((focus[0] * each) / 1000), y: Math.round((focus[1] * tall) / 1000) };
			const name = place === 0 ? 'largest' : `width-${each}`;
			const href = absolute(mediaPath(pictureName(hash, each, 'webp')));
			return { name, href, contentType: 'image/webp', width: each, height: tall, ...(poi && { poi }) };
		});
}

function video({ video: stored, caption }: { video: Video; caption: string }, article: string, absolute: Absolute): Association {
	const address = playableAddress(stored, absolute);
	const given = stored.source ?? address ?? '';
	const isFile = stored.provider === 'file' || stored.provider === 'hls';
	const contentType = !isFile ? 'text/html' : stored.provider === 'hls' ? 'application/vnd.apple.mpegurl' : mediaType(address ?? '');
	return {
		...{ name: 'main-video', rel: 'main', type: 'video', uri: /^https?:/.test(given) && URL.canParse(given) ? given : `${article}#video` },
		...(caption !== '' && { descriptions: [{ role: 'caption', value: caption }] }),
		altIds: [{ role: 'address', value: given }],
		...(address !== undefined && { renditions: [{ name: 'player', href: address, contentType }] }),
	};
}

function recording(file: MediaFile, absolute: Absolute): Association {
	const href = absolute(mediaPath(`${file.hash}.${file.extension}`));
	const rendition = { name: 'recording', href, contentType: mediaType(href), sizeInBytes: file.bytes };
	return { name: 'narration', rel: 'narration', type: 'audio', uri: href, renditions: [rendition] };
}
