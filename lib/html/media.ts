import type { Block } from '../document/schema.ts';
import { classify } from '../video/classify.ts';
import { cleanLine, cutText } from './clean-text.ts';
import type { Inside } from './inside.ts';
import { attribute, childrenOf, findElement, givenAttribute, type HtmlElement, textOf } from './nodes.ts';

/** A picture, its address taken from where lazy loaders leave it when `src` holds a placeholder. */
export function pictureBlock(element: HtmlElement, inside: Inside): Block[] {
	const src = completed(pictureAddress(element));
	const refusal = isPixel(element) ? 'tracking pixel' : pictureRefusal(src);
	if (refusal) {
		inside.drop(refusal);
		return [];
	}
	const alt = cutText(cleanLine(attribute(element, 'alt') ?? ''), 500);
	return [{ type: 'figure', attrs: { imageId: inside.picture(src), alt, caption: '', credit: '', ...usage(element) } }];
}

/** What our own HTML says of a picture beside its words: the point that crops keep, and whether it only adorns. */
function usage(element: HtmlElement): { focus?: [number, number]; decorative?: true } {
	const focus = /^(\d{1,3}|1000) (\d{1,3}|1000)$/.exec(attribute(element, 'data-focus') ?? '');
	return {
		...(focus && { focus: [Number(focus[1]), Number(focus[2])] }),
		...(givenAttribute(element, 'data-decorative') !== undefined && { decorative: true }),
	};
}

/** A recording; without an address there is none. */
export function audioBlock(element: HtmlElement, inside: Inside): Block[] {
	const sources = [element, ...childrenOf(element, 'source')].map((source) => completed(attribute(source, 'src') ?? ''));
	const given = sources.filter((source) => source !== '');
	const src = given.find((source) => /\.(?:mp3|m4a)(?:$|[?#])/i.test(source)) ?? given[0];
	if (src === undefined) {
		inside.drop('audio without an address');
		return [];
	}
	return [{ type: 'audio', attrs: { fileId: inside.file(src), caption: '' } }];
}

/** The link to a PDF that stands as a block of its own, as we and WordPress write it. */
export function pdfBlock(element: HtmlElement, inside: Inside): Block | undefined {
	const link = findElement(element.childNodes, ({ tagName }) => tagName === 'a');
	const href = link && completed(attribute(link, 'href') ?? '');
	if (!href || !/\.pdf(?:$|[?#])/i.test(href)) return undefined;
	return { type: 'pdf', attrs: { fileId: inside.file(href), title: cutText(textOf([link]), 300) || 'PDF' } };
}

/** A video of `<iframe>` or `<embed>`, whatever its state: readers get the fallback where it cannot play. */
export function frameBlock(element: HtmlElement, inside: Inside): Block[] {
	const src = completed(attribute(element, 'src') ?? attribute(element, 'data-src') ?? '');
	const refusal = frameRefusal(element, src);
	if (refusal) {
		inside.drop(refusal);
		return [];
	}
	return [videoNode(inside.video(src), attribute(element, 'title'))];
}

/** A `<video>`: of its sources the first that can be played, else the first; without any it is a malformed one. */
export function videoBlock(element: HtmlElement, inside: Inside): Block[] {
	const sources = [element, ...childrenOf(element, 'source')].map((source) => completed(attribute(source, 'src') ?? ''));
	const given = sources.filter((source) => source !== '');
	const playable = given.find((source) => classify(source).state === 'unchecked');
	return [videoNode(inside.video(playable ?? given[0] ?? ''), attribute(element, 'title'))];
}

/** The block of a video with its caption, which may be as long as it likes. */
export function videoNode(videoId: number, caption = ''): Block {
	return { type: 'video', attrs: { videoId, caption: cutText(cleanLine(caption), 2000) } };
}

function pictureAddress(element: HtmlElement): string {
	const names = ['src', 'data-src', 'data-original', 'data-lazy-src'];
	const given = names.map((name) => attribute(element, name) ?? '').filter((address) => address !== '');
	const [largest] = (attribute(element, 'srcset') ?? attribute(element, 'data-srcset') ?? '').split(/[\s,]/);
	return given.find((address) => !address.startsWith('data:')) ?? (largest || given[0] || '');
}

function pictureRefusal(src: string): string | undefined {
	if (src === '') return 'picture without an address';
	if (/^data:/i.test(src)) return 'picture inside the text (data: address)';
	if (src.length > 2000) return 'picture with an address over 2,000 characters';
	if (/^[/\\]/.test(src)) return "picture with an address relative to its site (starts with '/')";
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(src)?.[1]?.toLowerCase();
	if (scheme && !/^https?$/.test(scheme)) return `picture with an address in ${scheme}:`;
	return scheme && !URL.canParse(src) ? 'picture with a malformed address' : undefined;
}

function frameRefusal(element: HtmlElement, src: string): string | undefined {
	if (src === '' || /^about:/i.test(src)) return `${element.tagName} without an address`;
	if (isPixel(element)) return `invisible ${element.tagName}`;
	if (/\.swf(?:$|[?#])/i.test(src)) return 'Flash film';
	return /^https?:\/\/(?:[a-z0-9-]+\.)*google\.[a-z.]+\/maps/i.test(src) ? 'map' : undefined;
}

function isPixel(element: HtmlElement): boolean {
	return ['width', 'height'].every((name) => /^[01](?:px)?$/.test(attribute(element, name) ?? ''));
}

function completed(address: string): string {
	return address.startsWith('//') ? `https:${address}` : address;
}
