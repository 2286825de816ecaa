/** The small page of an article for other sites, and what oEmbed says of it in a size. */
export type EmbedAddress = { id: number; form: 'card' } | { id: number; form: 'json' | 'xml'; size: EmbedSize };
export type EmbedSize = { width: number; height: number };

/** The size of a card that nobody has wished otherwise. */
export const embedDefault: EmbedSize = { width: 600, height: 220 };

/** Pixels: narrower and wider than this no card is, and widths go by steps, so that there are few answers to keep. */
const [narrowest, widest, step] = [240, 700, 20];
/** From this width on the picture stands beside the words; below, over them. */
const besides = 480;
/** Heights that the card is drawn for: picture over words, picture beside words, words only, headline only. */
const [tall, beside, words, line] = [420, 220, 140, 100];

/** The size of the card within what somebody has room for. */
export function embedSize(maxWidth?: number, maxHeight = Number.POSITIVE_INFINITY): EmbedSize {
	const wished = Math.floor((maxWidth ?? embedDefault.width) / step) * step;
	const width = Math.min(widest, Math.max(narrowest, wished));
	const heights = width < besides ? [tall, beside, words] : [beside, words];
	return { width, height: heights.find((height) => height <= maxHeight) ?? line };
}

/** The address of the card, or of what is said of it. */
export function embedPath(address: EmbedAddress): string {
	const { id, form } = address;
	return form === 'card' ? `/embed/${id}` : `/embed/${id}/${address.size.width}x${address.size.height}.${form}`;
}

/** What a path names, if it has the form of one of these, in a size that there is. */
export function parseEmbed(path: string): EmbedAddress | undefined {
	if (!path.startsWith('/embed/')) return undefined;
	const [, digits, width, height, form] = /^\/embed\/([1-9]\d{0,14})(?:\/(\d{3})x(\d{3})\.(json|xml))?$/.exec(path) ?? [];
	if (digits === undefined) return undefined;
	const id = Number(digits);
	if (form === undefined) return { id, form: 'card' };
	const size = { width: Number(width), height: Number(height) };
	const nearest = embedSize(size.width, size.height);
	if (nearest.width !== size.width || nearest.height !== size.height) return undefined;
	return { id, form: form === 'xml' ? 'xml' : 'json', size };
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
