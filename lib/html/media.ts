import type { Block } from '../document/schema.ts';
import { classify } from '../video/classify.ts';
import { cleanLine, cutText } from './clean-text.ts';
import type { Inside } from './inside.ts';
import { attribute, childrenOf, type HtmlElement } from './nodes.ts';

/** A picture, its address taken from where lazy loaders leave it when `src` holds a placeholder. */
export function pictureBlock(element: HtmlElement, inside: Inside): Block[] {
	const src = completed(pictureAddress(element));
	const refusal = isPixel(element) ? 'tracking pixel' : pictureRefusal(src);
	if (refusal) {
		inside.drop(refusal);
		return [];
	}
	const alt = cutText(cleanLine(attribute(element, 'alt') ?? ''), 500);
	return [{ type: 'figure', attrs: { imageId: inside.picture(src), alt, caption: '', credit: '' } }];
}

/** A video of `<iframe>` or `<embed>`, whatever its state: readers get the fallback where it cannot play. */
export function frameBlock(element: HtmlElement, inside: Inside): Block[] {
	const src = completed(attribute(element, 'src') ?? attribute(element, 'data-src') ?? '');
	const refusal = frameRefusal(element, src);
	if (refusal) {
		inside.drop(refusal);
		return [];
	}
	return [videoNode(element, inside.video(src))];
}

/** A `<video>`: of its sources the first that can be played, else the first; without any it is a malformed one. */
export function videoBlock(element: HtmlElement, inside: Inside): Block[] {
	const sources = [element, ...childrenOf(element, 'source')].map((source) => completed(attribute(source, 'src') ?? ''));
	const given = sources.filter((source) => source !== '');
	const playable = given.find((source) => classify(source).state === 'unchecked');
	return [videoNode(element, inside.video(playable ?? given[0] ?? ''))];
}

function videoNode(element: HtmlElement, videoId: number): Block {
	return { type: 'video', attrs: { videoId, caption: cutText(cleanLine(attribute(element, 'title') ?? ''), 2000) } };
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
