import { pictureCredit } from '../picture-credit.ts';
import { normalizeText } from '../text/normalize.ts';
import { inlinesOf } from './editor-inlines.ts';
import { tableOf } from './editor-table.ts';
import type { Block, Document, Figure, ListItem } from './schema.ts';
import type { EditorNode } from './to-editor.ts';

/** Titles that stand where one is needed and nobody wrote one. */
export type Untitled = { factBox: string; pdf: string };

const galleryMax = 60;
type Plain = ListItem['content'][number];

/**
 * What stands in the editor as a document that always fits the schema, whatever the editor gives: texts NFC, empty lines between
 * blocks, unknown nodes, marks and attributes left out. Of a node that cannot stay its content stays where there is any.
 */
export function fromEditor(root: EditorNode, untitled: Untitled): Document {
	const blocks = childrenOf(root).flatMap((node) => blocksOf(node, untitled));
	return { type: 'doc', content: blocks.filter((block) => !isEmptyLine(block)) };
}

function childrenOf(node: EditorNode): readonly EditorNode[] {
	return node.content ?? [];
}

function isEmptyLine(block: Block): boolean {
	return (block.type === 'paragraph' || block.type === 'heading') && !block.content?.some((inline) => inline.type === 'text');
}

function blocksOf(node: EditorNode, untitled: Untitled): Block[] {
	const { type, attrs = {} } = node;
	switch (type) {
		case 'heading':
			return [{ type, attrs: { level: levelOf(attrs.level) }, ...inlinesOf(node) }];
		case 'blockquote':
		case 'factBox':
			return boxOf(node, untitled);
		case 'figure':
			return figureOf(node);
		case 'gallery':
			return galleriesOf(node);
		case 'table':
			return tableOf(node);
		case 'video':
			return withId(attrs.videoId, (videoId) => ({ type, attrs: { videoId, caption: line(attrs.caption, 2000) } }));
		case 'audio':
			return withId(attrs.fileId, (fileId) => ({ type, attrs: { fileId, caption: line(attrs.caption, 2000) } }));
		case 'pdf':
			return withId(attrs.fileId, (fileId) => ({ type, attrs: { fileId, title: line(attrs.title, 300) || untitled.pdf } }));
		case 'horizontalRule':
			return [{ type }];
		default:
			return plainBlocksOf(node) ?? childrenOf(node).flatMap((child) => blocksOf(child, untitled));
	}
}

function levelOf(level: unknown): 2 | 3 | 4 {
	return level === 3 || level === 4 ? level : 2;
}

/** Paragraphs and lists, which stand in items and boxes as well; undefined for any other node. */
function plainBlocksOf(node: EditorNode): Plain[] | undefined {
	const { type } = node;
	if (type === 'paragraph') return [{ type, ...inlinesOf(node) }];
	if (type !== 'bulletList' && type !== 'orderedList') return undefined;
	const content = childrenOf(node).flatMap(itemOf);
	if (content.length === 0) return [];
	const start = Number(node.attrs?.start ?? 1);
	const counted = type === 'orderedList' && Number.isInteger(start) && start >= 0 && start <= 9999 && start !== 1;
	return [counted ? { type, attrs: { start }, content } : { type, content }];
}

function itemOf(node: EditorNode): ListItem[] {
	const content = plainInside(node);
	return content.length > 0 ? [{ type: 'listItem', content }] : [];
}

function plainInside(node: EditorNode): Plain[] {
	return childrenOf(node).flatMap((child) => {
		if (child.type === 'heading') return [{ type: 'paragraph' as const, ...inlinesOf(child) }];
		return plainBlocksOf(child) ?? plainInside(child);
	});
}

function boxOf(node: EditorNode, untitled: Untitled): Block[] {
	const content = plainInside(node);
	if (content.length === 0) return [];
	if (node.type === 'factBox') return [{ type: 'factBox', attrs: { title: line(node.attrs?.title, 200) || untitled.factBox }, content }];
	const source = line(node.attrs?.source, 300);
	return [source === '' ? { type: 'blockquote', content } : { type: 'blockquote', attrs: { source }, content }];
}

function figureOf({ attrs = {} }: EditorNode): Figure[] {
	const focus = focusOf(attrs.focus);
	return withId(attrs.imageId, (imageId) => ({
		type: 'figure',
		attrs: {
			imageId,
			alt: attrs.decorative === true ? '' : line(attrs.alt, 500),
			caption: line(attrs.caption, 2000),
			credit: pictureCredit(line(attrs.credit, 200)),
			...(focus ? { focus } : {}),
			...(attrs.decorative === true ? { decorative: true } : {}),
		},
	}));
}

function focusOf(focus: unknown): [number, number] | undefined {
	if (!Array.isArray(focus) || focus.length !== 2) return undefined;
	const [x, y] = focus.map((part) => Math.min(1000, Math.max(0, Math.round(Number(part)))));
	return x === undefined || y === undefined || Number.isNaN(x + y) ? undefined : [x, y];
}

/** A gallery of more pictures than one may hold becomes several. */
function galleriesOf(node: EditorNode): Block[] {
	const figures = childrenOf(node).flatMap((child) => (child.type === 'figure' ? figureOf(child) : []));
	const count = Math.ceil(figures.length / galleryMax);
	return Array.from({ length: count }, (_, place) => ({
		type: 'gallery',
		content: figures.slice(place * galleryMax, (place + 1) * galleryMax),
	}));
}

function withId<Node>(id: unknown, node: (id: number) => Node): Node[] {
	return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? [node(id)] : [];
}

/** An attribute's words: NFC, cut to what the schema holds. */
function line(words: unknown, max: number): string {
	return typeof words === 'string' ? normalizeText(normalizeText(words).slice(0, max)) : '';
}
