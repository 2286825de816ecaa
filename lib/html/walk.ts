import type { Block, Mark } from '../document/schema.ts';
import { factBoxBlocks } from './fact-boxes.ts';
import { figureBlocks, galleryBlocks } from './figures.ts';
import { Flow } from './flow.ts';
import { headingBlocks } from './headings.ts';
import type { Inside, Reader } from './inside.ts';
import { linkMark } from './links.ts';
import { listBlocks } from './lists.ts';
import { audioBlock, frameBlock, pdfBlock, pictureBlock, videoBlock } from './media.ts';
import { givenAttribute, type HtmlElement, type HtmlNode, hasClass, isElement, isText, phrasing, textOf, withoutText } from './nodes.ts';
import { quoteBlocks } from './quotes.ts';
import { tableBlocks } from './tables.ts';

/** Elements deeper than this are read as plain words: what recursion, zod, React and readers can bear. */
const maxDepth = 200;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
	...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, headingBlocks] as const),
	...['ul', 'ol', 'menu', 'dir'].map((tag) => [tag, listBlocks] as const),
	['blockquote', quoteBlocks],
	['figure', figureBlocks],
	['img', pictureBlock],
	['iframe', frameBlock],
	['embed', frameBlock],
	['video', videoBlock],
	['audio', audioBlock],
	['table', tableBlocks],
	['hr', () => [{ type: 'horizontalRule' }]],
]);
const marks: ReadonlyMap<string, Mark> = new Map(
	Object.entries({ b: 'bold', strong: 'bold', i: 'italic', em: 'italic', cite: 'italic', dfn: 'italic' } as const).map(([tag, type]) => [
		tag,
		{ type },
	]),
);
const silent = new Set(['title', 'meta', 'link', 'base', 'source', 'track', 'param', 'col', 'colgroup', 'datalist', 'map', 'area']);

/** The way through a tree of HTML: knows how deep it is, which marks hold, and what it met that the document cannot keep. */
export class Walk implements Inside {
	readonly pictures = new Map<string, number>();
	readonly videos = new Map<string, number>();
	readonly files = new Map<string, number>();
	readonly dropped = new Map<string, number>();
	#depth = 0;
	#cells = 0;
	#preformatted = false;
	#marks: Mark[] = [];

	get inCell(): boolean {
		return this.#cells > 0;
	}

	blocks(nodes: readonly HtmlNode[], place?: 'cell'): Block[] {
		const flow = new Flow();
		if (place) this.#cells++;
		this.#visitAll(nodes, flow);
		if (place) this.#cells--;
		return flow.finish();
	}

	drop(what: string): void {
		this.dropped.set(what, (this.dropped.get(what) ?? 0) + 1);
	}

	picture(src: string): number {
		return placeOf(this.pictures, src);
	}

	video(url: string): number {
		return placeOf(this.videos, url);
	}

	file(address: string): number {
		return placeOf(this.files, address);
	}

	#visitAll(nodes: readonly HtmlNode[], flow: Flow): void {
		for (const node of nodes) {
			if (isText(node)) this.#words(node.value, flow);
			else if (isElement(node)) this.#descend(node, flow);
		}
	}

	#words(text: string, flow: Flow): void {
		const lines = this.#preformatted ? text.split('\n') : [text];
		for (const [index, line] of lines.entries()) {
			if (index > 0) flow.lineBreak();
			flow.words(line, this.#marks);
		}
	}

	#descend(element: HtmlElement, flow: Flow): void {
		if (this.#depth >= maxDepth) {
			this.#flatten(element, flow);
			return;
		}
		this.#depth++;
		if (isGallery(element)) {
			const inner = new Flow();
			this.#element(element, inner);
			flow.add(galleryBlocks(inner.finish(), givenAttribute(element, 'data-gallery') === undefined ? 2 : 1));
		} else this.#element(element, flow);
		this.#depth--;
	}

	#flatten(element: HtmlElement, flow: Flow): void {
		this.drop(`nesting deeper than ${maxDepth} elements (its words are kept)`);
		flow.words(` ${textOf([element])} `, this.#marks);
	}

	#element(element: HtmlElement, flow: Flow): void {
		const { tagName } = element;
		const read = readerOf(element);
		const pdf = hasClass(element, /^(?:pdf|wp-block-file)$/) ? pdfBlock(element, this) : undefined;
		if (withoutText.has(tagName)) this.drop(tagName);
		else if (pdf) flow.add([pdf]);
		else if (read) flow.add(read(element, this));
		else if (tagName === 'br') flow.lineBreak();
		else if (phrasing.has(tagName)) this.#phrase(element, flow);
		else if (!silent.has(tagName)) this.#block(element, flow);
	}

	#block(element: HtmlElement, flow: Flow): void {
		const outside = this.#preformatted;
		this.#preformatted ||= ['pre', 'listing', 'xmp', 'plaintext'].includes(element.tagName);
		flow.endLine();
		this.#visitAll(element.childNodes, flow);
		flow.endLine();
		this.#preformatted = outside;
	}

	#phrase(element: HtmlElement, flow: Flow): void {
		const outside = this.#marks;
		const mark = element.tagName === 'a' ? this.#link(element) : marks.get(element.tagName);
		if (mark) this.#marks = [...outside.filter(({ type }) => type !== mark.type), mark];
		this.#visitAll(element.childNodes, flow);
		this.#marks = outside;
	}

	#link(element: HtmlElement): Mark | undefined {
		const { mark, refused } = linkMark(element);
		if (refused) this.drop(refused);
		return mark;
	}
}

function readerOf(element: HtmlElement): Reader | undefined {
	if (hasClass(element, /^wp-caption$/)) return figureBlocks;
	return hasClass(element, /^fact-box$/) ? factBoxBlocks : readers.get(element.tagName);
}

function isGallery(element: HtmlElement): boolean {
	return element.tagName !== 'img' && hasClass(element, /^(?:wp-block-|blocks-)?gallery(?:-grid)?$/i);
}

function placeOf(places: Map<string, number>, address: string): number {
	const place = places.get(address) ?? places.size + 1;
	places.set(address, place);
	return place;
}
