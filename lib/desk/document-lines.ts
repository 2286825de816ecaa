import type { Block, Document, Inline } from '../document/schema.ts';

/**
 * A body as lines of text that say all there is in it: one a paragraph, item, row or picture, with signs for what is no text, so that
 * two bodies with the same lines are the same to readers.
 */
export function documentLines(document: Document): string[] {
	return document.content.flatMap(linesOf);
}

function linesOf(block: Block): string[] {
	switch (block.type) {
		case 'paragraph':
			return [inlineText(block.content)];
		case 'heading':
			return [`${'#'.repeat(block.attrs.level)} ${inlineText(block.content)}`];
		case 'bulletList':
			return block.content.flatMap((item) => within('•', item.content));
		case 'orderedList':
			return block.content.flatMap((item, place) => within(`${(block.attrs?.start ?? 1) + place}.`, item.content));
		case 'blockquote':
			return [...within('❝', block.content), ...(block.attrs?.source ? [`❝ — ${block.attrs.source}`] : [])];
		case 'factBox':
			return [`▣ ${block.attrs.title}`, ...within('▣', block.content)];
		case 'figure':
			return [pictureLine(block.attrs)];
		case 'gallery':
			return block.content.map(({ attrs }) => `▤ ${pictureLine(attrs)}`);
		case 'table':
			return [...(block.attrs?.caption ? [`▦ ${block.attrs.caption}`] : []), ...block.content.map(rowLine)];
		case 'video':
			return [signed('▶', block.attrs.videoId, block.attrs.caption)];
		case 'audio':
			return [signed('♪', block.attrs.fileId, block.attrs.caption)];
		case 'pdf':
			return [signed('PDF', block.attrs.fileId, block.attrs.title)];
		case 'horizontalRule':
			return ['———'];
	}
}

function within(sign: string, blocks: readonly Block[]): string[] {
	return blocks.flatMap(linesOf).map((line) => `${sign} ${line}`);
}

function rowLine(row: Extract<Block, { type: 'table' }>['content'][number]): string {
	const cells = row.content.map((cell) => {
		const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
		const size = colspan > 1 || rowspan > 1 ? ` ⟨${colspan}×${rowspan}⟩` : '';
		return `${cell.type === 'tableHeader' ? '*' : ''}${cell.content.flatMap(linesOf).join(' / ')}${size}`;
	});
	return `| ${cells.join(' | ')} |`;
}

type PictureUse = {
	imageId: number;
	alt: string;
	caption: string;
	credit: string;
	focus?: readonly number[] | null | undefined;
	decorative?: boolean | undefined;
};

/** A use of a picture on one line. */
export function pictureLine({ imageId, alt, caption, credit, focus, decorative }: PictureUse): string {
	const parts = [caption, alt && `alt: ${alt}`, credit && `© ${credit}`, focus && `⌖ ${focus.join(', ')}`, decorative && 'alt: –'];
	return signed('▨', imageId, parts.filter(Boolean).join(' · '));
}

/** Something that is no text, by its number and what is said of it. */
export function signed(sign: string, id: number, text: string): string {
	return `${sign} #${id}${text ? ` ${text}` : ''}`;
}

function inlineText(content: readonly Inline[] = []): string {
	return content.map((inline) => (inline.type === 'hardBreak' ? ' ↵ ' : marked(inline))).join('');
}

function marked({ text, marks = [] }: Extract<Inline, { type: 'text' }>): string {
	return marks.reduce((inner, mark) => {
		if (mark.type === 'link') return `${inner} ⟨${mark.attrs.href}⟩`;
		const sign = mark.type === 'bold' ? '**' : '_';
		return `${sign}${inner}${sign}`;
	}, text);
}
