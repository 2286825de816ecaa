import { Node } from '@tiptap/core';
import { type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import type { ComponentType } from 'react';
import { FigureBlock } from './figure-block.client.tsx';
import { FileBlock } from './file-block.client.tsx';
import { GalleryBlock } from './gallery-block.client.tsx';
import { VideoBlock } from './video-block.client.tsx';

const text = (name: string) => ({
	default: '',
	parseHTML: (element: HTMLElement) => element.dataset[name] ?? '',
	renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: attrs[name] }),
});

/** The number of what a block shows; a block without one is not read from HTML. */
const id = (name: string) => ({
	default: null,
	parseHTML: (element: HTMLElement) => Number(element.dataset.id) || null,
	renderHTML: (attrs: Record<string, unknown>) => ({ 'data-id': attrs[name] }),
});

const json = (name: string) => ({
	default: null,
	parseHTML: (element: HTMLElement): unknown => parsed(element.dataset[name]),
	renderHTML: (attrs: Record<string, unknown>) => (attrs[name] === null ? {} : { [`data-${name}`]: JSON.stringify(attrs[name]) }),
});

function parsed(value: string | undefined): unknown {
	try {
		return value ? JSON.parse(value) : null;
	} catch {
		return null;
	}
}

/** A block drawn by React; what is done with its buttons and fields is none of the text's business. */
function blockView(block: ComponentType<ReactNodeViewProps>) {
	return ReactNodeViewRenderer(block, {
		stopEvent: ({ event }) => event.target instanceof Element && event.target.closest('button, input, textarea, label') !== null,
	});
}

const atom = { group: 'block', atom: true, selectable: true, draggable: false } as const;

/** A picture of the library with what is said of it here. */
export const FigureNode = Node.create({
	name: 'figure',
	...atom,
	addAttributes: () => ({
		imageId: id('imageId'),
		alt: text('alt'),
		caption: text('caption'),
		credit: text('credit'),
		focus: json('focus'),
		decorative: json('decorative'),
	}),
	parseHTML: () => [{ tag: 'figure[data-block="figure"]' }],
	renderHTML: ({ HTMLAttributes }) => ['figure', { 'data-block': 'figure', ...HTMLAttributes }],
	addNodeView: () => blockView(FigureBlock),
});

/** Several pictures that belong together. */
export const GalleryNode = Node.create({
	name: 'gallery',
	group: 'block',
	content: 'figure+',
	isolating: true,
	parseHTML: () => [{ tag: 'section[data-block="gallery"]' }],
	renderHTML: () => ['section', { 'data-block': 'gallery' }, 0],
	addNodeView: () => blockView(GalleryBlock),
});

/** A video by its number among the paper's. */
export const VideoNode = Node.create({
	name: 'video',
	...atom,
	addAttributes: () => ({ videoId: id('videoId'), caption: text('caption') }),
	parseHTML: () => [{ tag: 'figure[data-block="video"]' }],
	renderHTML: ({ HTMLAttributes }) => ['figure', { 'data-block': 'video', ...HTMLAttributes }],
	addNodeView: () => blockView(VideoBlock),
});

/** A recording. */
export const AudioNode = Node.create({
	name: 'audio',
	...atom,
	addAttributes: () => ({ fileId: id('fileId'), caption: text('caption') }),
	parseHTML: () => [{ tag: 'figure[data-block="audio"]' }],
	renderHTML: ({ HTMLAttributes }) => ['figure', { 'data-block': 'audio', ...HTMLAttributes }],
	addNodeView: () => blockView(FileBlock),
});

/** A document to read or print, under its title. */
export const PdfNode = Node.create({
	name: 'pdf',
	...atom,
	addAttributes: () => ({ fileId: id('fileId'), title: text('title') }),
	parseHTML: () => [{ tag: 'figure[data-block="pdf"]' }],
	renderHTML: ({ HTMLAttributes }) => ['figure', { 'data-block': 'pdf', ...HTMLAttributes }],
	addNodeView: () => blockView(FileBlock),
});
