import { documentOf, listItem } from '#lib/document/build.ts';
import type { Block, Document, Figure } from '#lib/document/schema.ts';
import type { DemoBlock, DemoPicture } from './format.ts';
import { parseInlines } from './inlines.ts';
import type { DemoMedia } from './media.ts';

/** The document of a demo text, with the ids under which its pictures, videos and files are stored. */
export function demoDocument(blocks: DemoBlock[], media: DemoMedia): Document {
	return documentOf(...blocks.map((block) => demoBlock(block, media)));
}

function demoBlock(block: DemoBlock, media: DemoMedia): Block {
	if (typeof block === 'string') return { type: 'paragraph', content: parseInlines(block) };
	if ('h2' in block) return { type: 'heading', attrs: { level: 2 }, content: parseInlines(block.h2) };
	if ('h3' in block) return { type: 'heading', attrs: { level: 3 }, content: parseInlines(block.h3) };
	if ('list' in block) return { type: 'bulletList', content: block.list.map((line) => listItem(parseInlines(line))) };
	if ('steps' in block) return { type: 'orderedList', content: block.steps.map((line) => listItem(parseInlines(line))) };
	if ('quote' in block) return quotation(block);
	if ('figure' in block) return figure(block.figure, media);
	if ('gallery' in block) return { type: 'gallery', content: block.gallery.map((picture) => figure(picture, media)) };
	if ('table' in block) return table(block);
	if ('facts' in block) return factBox(block);
	if ('video' in block) return { type: 'video', attrs: { videoId: media.videos(block.video), caption: block.caption } };
	if ('audio' in block) return { type: 'audio', attrs: { fileId: media.files(block.audio), caption: block.caption } };
	return { type: 'pdf', attrs: { fileId: media.files(block.pdf), title: block.title } };
}

function quotation({ quote, source }: Extract<DemoBlock, { quote: string }>): Block {
	return { type: 'blockquote', attrs: { source: source ?? '' }, content: [{ type: 'paragraph', content: parseInlines(quote) }] };
}

function figure({ picture, alt, caption, credit = '' }: DemoPicture, media: DemoMedia): Figure {
	return { type: 'figure', attrs: { imageId: media.pictures(picture), alt, caption, credit } };
}

function table({ table: [head = [], ...rows], caption = '' }: Extract<DemoBlock, { table: string[][] }>): Block {
	const cells = (row: string[], type: 'tableHeader' | 'tableCell') =>
		row.map((words) => ({ type, content: [{ type: 'paragraph' as const, content: parseInlines(words) }] }));
	return {
		type: 'table',
		attrs: { caption },
		content: [
			{ type: 'tableRow', content: cells(head, 'tableHeader') },
			...rows.map((row) => ({ type: 'tableRow' as const, content: cells(row, 'tableCell') })),
		],
	};
}

function factBox({ facts, title }: Extract<DemoBlock, { title: string; facts: string[] }>): Block {
	return {
		type: 'factBox',
		attrs: { title },
		content: [{ type: 'bulletList', content: facts.map((line) => listItem(parseInlines(line))) }],
	};
}
