import { normalizeText } from '../text/normalize.ts';
import { inlinesOf } from './editor-inlines.ts';
import type { Block, TableRow } from './schema.ts';
import type { EditorNode } from './to-editor.ts';

type Cell = TableRow['content'][number];
type Paragraph = Cell['content'][number];

/** A table of the editor, without rows that merging left without a cell; none when no row is left. */
export function tableOf(node: EditorNode): Block[] {
	const rows = (node.content ?? []).map((row) => (row.content ?? []).flatMap(cellOf));
	const content = withoutHollow(rows).map((cells) => ({ type: 'tableRow' as const, content: cells }));
	if (content.length === 0) return [];
	const caption = normalizeText(`${node.attrs?.caption ?? ''}`).slice(0, 500);
	return [caption === '' ? { type: 'table', content } : { type: 'table', attrs: { caption: normalizeText(caption) }, content }];
}

/** A row whose places are all taken by cells from above is none: those cells become shorter. */
function withoutHollow(rows: Cell[][]): Cell[][] {
	const isHollow = rows.map((cells) => cells.length === 0);
	const shortened = rows.map((cells, place) =>
		cells.map((cell) => {
			const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
			const hollow = isHollow.slice(place + 1, place + rowspan).filter(Boolean).length;
			return { ...withoutSpans(cell), ...spans(colspan, rowspan - hollow) };
		}),
	);
	return shortened.filter((cells) => cells.length > 0);
}

function withoutSpans({ type, content }: Cell): Cell {
	return { type, content };
}

function cellOf(node: EditorNode): Cell[] {
	const { type, attrs = {} } = node;
	if (type !== 'tableCell' && type !== 'tableHeader') return [];
	const content = paragraphsIn(node);
	const filled: Paragraph[] = content.length > 0 ? content : [{ type: 'paragraph' }];
	return [{ type, ...spans(span(attrs.colspan, 50), span(attrs.rowspan, 500)), content: filled }];
}

function paragraphsIn(node: EditorNode): Paragraph[] {
	return (node.content ?? []).flatMap((child) => {
		const isLine = child.type === 'paragraph' || child.type === 'heading';
		return isLine ? [{ type: 'paragraph' as const, ...inlinesOf(child) }] : paragraphsIn(child);
	});
}

function spans(colspan: number, rowspan: number): { attrs?: { colspan: number; rowspan: number } } {
	return colspan > 1 || rowspan > 1 ? { attrs: { colspan, rowspan } } : {};
}

function span(value: unknown, max: number): number {
	const cells = Number(value);
	return Number.isInteger(cells) ? Math.min(max, Math.max(1, cells)) : 1;
}
