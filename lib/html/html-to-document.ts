import type { Block, Document } from '../document/schema.ts';
import type { HtmlNode } from './nodes.ts';
import { parseHtml } from './parse.ts';
import { Walk } from './walk.ts';

/** Something that HTML held and the document does not: `script`, `nested table`, `link with an unsafe address` … */
export type Dropped = { what: string; count: number };

/** A document whose figures, videos and files hold, instead of ids, places from 1 in `images`, `videos` and `files`; see `placeMedia`. */
export type HtmlDraft = { document: Document; images: string[]; videos: string[]; files: string[]; dropped: Dropped[] };

/** Reads HTML of any quality into a document of ours. Throws when it is longer than 5,000,000 characters or nests without bound. */
export function htmlToDocument(html: string): HtmlDraft {
	return draftOf(parseHtml(html));
}

/** The same of nodes that are parsed already. */
export function draftOf(nodes: readonly HtmlNode[]): HtmlDraft {
	const walk = new Walk();
	const content = withoutLooseRules(walk.blocks(nodes));
	return {
		document: { type: 'doc', content },
		images: [...walk.pictures.keys()],
		videos: [...walk.videos.keys()],
		files: [...walk.files.keys()],
		dropped: Array.from(walk.dropped, ([what, count]) => ({ what, count })),
	};
}

/** Rules divide: one at the start, at the end or after another divides nothing. */
function withoutLooseRules(blocks: Block[]): Block[] {
	const kept = blocks.filter((block, index) => {
		const before = blocks[index - 1];
		return block.type !== 'horizontalRule' || (before !== undefined && before.type !== 'horizontalRule');
	});
	return kept.at(-1)?.type === 'horizontalRule' ? kept.slice(0, -1) : kept;
}
