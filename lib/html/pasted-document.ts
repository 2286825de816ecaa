import type { Block, Document } from '../document/schema.ts';
import { draftOf } from './html-to-document.ts';
import { mended } from './mended.ts';
import { maxHtml, parseHtml } from './parse.ts';
import { placeMedia } from './place-media.ts';

/** `pictures` and `videos`: how many of them could not come with the text, since they are no files of ours. */
export type Pasted = { document: Document; pictures: number; videos: number };

/** What is pasted from Word, Google Docs, a web page or a mail, as a document of ours; undefined when it is too large to be read. */
export function pastedDocument(html: string): Pasted | undefined {
	const nodes = html.length <= maxHtml ? parsed(html) : undefined;
	if (!nodes) return undefined;
	const draft = draftOf(mended(nodes));
	const { content } = placeMedia(draft, { image: () => undefined, video: () => undefined });
	return {
		document: { type: 'doc', content: content.map(withPlainHeading) },
		pictures: draft.images.length + refusedPictures(draft.dropped),
		videos: draft.videos.length,
	};
}

function parsed(html: string) {
	try {
		return parseHtml(html);
	} catch {
		// It nests or holds more than is read: the caller takes the plain text instead.
		return undefined;
	}
}

function refusedPictures(dropped: { what: string; count: number }[]): number {
	return dropped.filter(({ what }) => what.startsWith('picture ')).reduce((sum, { count }) => sum + count, 0);
}

/** A heading is bold by itself. */
function withPlainHeading(block: Block): Block {
	if (block.type !== 'heading') return block;
	const content = block.content?.map((inline) => {
		if (inline.type !== 'text' || !inline.marks) return inline;
		const { marks, ...words } = inline;
		const kept = marks.filter(({ type }) => type === 'link' || type === 'italic');
		return kept.length > 0 ? { ...words, marks: kept } : words;
	});
	return { ...block, content };
}
