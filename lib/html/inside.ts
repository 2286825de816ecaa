import type { Block } from '../document/schema.ts';
import type { HtmlElement, HtmlNode } from './nodes.ts';

/** What the reader of one element may ask of the walk that called it. */
export type Inside = {
	/** The blocks of some of the element's nodes; `cell`: they are a table's, so that a table among them is a nested one. */
	blocks(nodes: readonly HtmlNode[], place?: 'cell'): Block[];
	/** Whether this is inside a table's cell. */
	readonly inCell: boolean;
	/** Counts something that has no place in the document. */
	drop(what: string): void;
	/** The number under which the document holds this picture or video: its place, from 1, among those found. */
	picture(src: string): number;
	video(url: string): number;
	/** The same for a recording or a PDF. */
	file(address: string): number;
};

/** Makes the blocks of one kind of element. */
export type Reader = (element: HtmlElement, inside: Inside) => Block[];
