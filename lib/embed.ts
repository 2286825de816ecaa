import { widthsFor } from './media.ts';

/** The small page of an article for other sites, and what oEmbed says of it to whoever has some room; without `room` too little for any card. */
export type EmbedAddress = { id: number; form: 'card' } | { id: number; form: 'json' | 'xml'; room?: EmbedSize };
/** Pixels. */
export type EmbedSize = { width: number; height: number };

/** The size of a card that nobody has wished otherwise. */
export const embedDefault: EmbedSize = { width: 600, height: 220 };

/** Pixels: narrower and wider than this no card is, and widths go by steps, so that there are few answers to keep. */
const [narrowest, widest, step] = [240, 700, 20];
/** From this width on the picture stands beside the words; below, over them. */
const besides = 480;
/** Heights that the card is drawn for: picture over words, picture beside words, words only, headline only. */
const [tall, beside, words, line] = [420, 220, 140, 100];
/** Heights that are the same to cards, not to thumbnails; more than the first is of use to nothing. */
const [endless, fourToThree] = [999, 240];

/** The room that somebody has, rounded down to one of those that are answered for; none when no card is so small. */
export function embedRoom(maxWidth: number = embedDefault.width, maxHeight: number = endless): EmbedSize | undefined {
	const width = Math.min(widest, Math.floor(maxWidth / step) * step);
	const height = [endless, tall, fourToThree, beside, words, line].find((each) => each <= maxHeight);
	return width < narrowest || height === undefined ? undefined : { width, height };
}

/** The size of the card in such a room. */
export function embedSize({ width, height: most }: EmbedSize): EmbedSize {
	const heights = width < besides ? [tall, beside, words] : [beside, words];
	return { width, height: heights.find((height) => height <= most) ?? line };
}

/** The largest copy of a picture that such a room has place for, if there is one. */
export function thumbnailSize(picture: EmbedSize, room: EmbedSize): EmbedSize | undefined {
	const sizes = widthsFor(picture.width).map((width) => ({ width, height: Math.round((picture.height * width) / picture.width) }));
	return sizes.findLast(({ width, height }) => width <= room.width && height <= room.height);
}

/** The address of the card, or of what is said of it. */
export function embedPath(address: EmbedAddress): string {
	const { id, form } = address;
	if (form === 'card') return `/embed/${id}`;
	return `/embed/${id}/${address.room ? `${address.room.width}x${address.room.height}` : 'link'}.${form}`;
}

/** What a path names, if it has the form of one of these, in a room that there is. */
export function parseEmbed(path: string): EmbedAddress | undefined {
	if (!path.startsWith('/embed/')) return undefined;
	const [, digits, asked, width, height, form] = /^\/embed\/([1-9]\d{0,14})(?:\/((\d{3})x(\d{3})|link)\.(json|xml))?$/.exec(path) ?? [];
	if (digits === undefined) return undefined;
	const id = Number(digits);
	if (form !== 'json' && form !== 'xml') return { id, form: 'card' };
	if (asked === 'link') return { id, form };
	const room = embedRoom(Number(width), Number(height));
	return room?.width === Number(width) && room.height === Number(height) ? { id, form, room } : undefined;
}

/** What another site puts into its page. Nothing in it runs; links in it open beside the page. */
export function embedCode(siteUrl: string, id: number, title: string, { width, height }: EmbedSize = embedDefault): string {
	const attributes = {
		src: siteUrl + embedPath({ id, form: 'card' }),
		title,
		width: `${width}`,
		height: `${height}`,
		style: `border:0;width:100%;max-width:${width}px`,
		loading: 'lazy',
		sandbox: 'allow-popups allow-popups-to-escape-sandbox allow-same-origin',
	};
	const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
	return `<iframe${written.join('')}></iframe>`;
}

/** A text as it may stand in HTML or XML, also between quotes; characters that XML has no way to write fall out. */
export function escaped(text: string): string {
	const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
	return text
		.toWellFormed()
		.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
		.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
