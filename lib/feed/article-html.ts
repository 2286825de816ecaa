import type { Article, Label, PictureUse } from '../content.ts';
import { figureHtml, videoHtml } from '../document/media-html.ts';
import { documentHtml, type HtmlContext, type HtmlWords } from '../document/to-html.ts';
import { element, escaped } from '../html/escape.ts';

/** The words of the paper that feeds repeat, in their language. */
export type FeedWords = HtmlWords & {
	/** The heading of corrections, and one of them with its day. */
	corrections: string;
	correction(at: Date, text: string): string;
	label(label: Label): string;
	source(line: string): string;
	/** What a topic's and an author's feed hold. */
	topic(name: string): string;
	author(name: string): string;
	/** What leads from a feed to an article of a day. */
	readOn(at: Date): string;
};

type Ways = { absolute: (path: string) => string; words: FeedWords };

/** What a reader must know of an article before it: that it is paid for, what was put right; one line each. */
export function noticesOf({ labels, corrections }: Pick<Article, 'labels' | 'corrections'>, words: FeedWords): string[] {
	const corrected = corrections.map(({ at, text }) => words.correction(at, text));
	return [...labels.map(words.label), ...(corrected.length > 0 ? [words.corrections, ...corrected] : [])];
}

/** Labels, lead and corrections as plain text. */
export function articleSummary(article: Pick<Article, 'lead' | 'labels' | 'corrections'>, words: FeedWords): string {
	const [labels, corrected] = [noticesOf({ ...article, corrections: [] }, words), noticesOf({ ...article, labels: [] }, words)];
	return [labels.map((label) => `[${label}]`).join(' '), article.lead.join(' '), corrected.join(' ')]
		.filter((part) => part !== '')
		.join(' ');
}

/** A whole article as HTML, in the order of its page. */
export function articleHtml(article: Article, { absolute, words }: Ways): string {
	const { labels, corrections, lead, image, video, document, media, sourceLine } = article;
	const notices = labels.map((label) => element('p', {}, element('strong', {}, escaped(words.label(label)))));
	const context = { absolute, words };
	return [
		...notices,
		lead.length > 0 ? element('ul', {}, lead.map((line) => element('li', {}, escaped(line))).join('')) : '',
		correctionsHtml(corrections, words),
		video ? videoHtml(videoBlock(video.caption), { ...context, media: { ...noMedia, videos: new Map([[1, video.video]]) } }) : '',
		image ? pictureHtml(image, context) : '',
		documentHtml(document, media, absolute, words),
		sourceLine ? element('p', {}, escaped(words.source(sourceLine))) : '',
	]
		.filter((part) => part !== '')
		.join('\n');
}

function correctionsHtml(corrections: Article['corrections'], words: FeedWords): string {
	if (corrections.length === 0) return '';
	const lines = corrections.map(({ at, text }) => element('p', {}, escaped(words.correction(at, text))));
	return element('aside', {}, element('h2', {}, escaped(words.corrections)) + lines.join(''));
}

const noMedia: HtmlContext['media'] = { pictures: new Map(), videos: new Map(), files: new Map() };
const videoBlock = (caption: string) => ({ type: 'video' as const, attrs: { videoId: 1, caption } });

function pictureHtml({ picture, ...words }: PictureUse, context: Omit<HtmlContext, 'media'>): string {
	const media = { ...noMedia, pictures: new Map([[1, picture]]) };
	return figureHtml({ type: 'figure', attrs: { imageId: 1, ...words } }, { ...context, media });
}
