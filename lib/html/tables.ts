import type { Block, TableRow } from '../document/schema.ts';
import { cutText } from './clean-text.ts';
import { pictureWithCaption } from './figures.ts';
import { fitted, type PlainBlock } from './fitted.ts';
import type { Inside } from './inside.ts';
import { attribute, childrenOf, findElement, type HtmlElement, hasClass, isElement, textOf } from './nodes.ts';

type Cell = TableRow['content'][number];
type Paragraph = Cell['content'][number];

const media = new Set(['img', 'iframe', 'video', 'embed', 'table', 'figure']);

/** A table, followed by the pictures and videos of its cells. One column around pictures is layout and is taken apart. */
export function tableBlocks(element: HtmlElement, inside: Inside): Block[] {
	const rows = rowsOf(element);
	if (!hasClass(element, /^data-table$/) && isLayout(rows)) return layoutBlocks(rows, inside);
	if (inside.inCell) {
		inside.drop('nested table');
		return [];
	}
	const after: Block[] = [];
	const content = rows.map((row) => ({ type: 'tableRow' as const, content: cellsOf(row).map((cell) => cellNode(cell, inside, after)) }));
	const filled = content.filter((row) => row.content.length > 0);
	if (!filled.some(hasWords)) return after;
	const [title] = childrenOf(element, 'caption');
	const caption = cutText(title ? textOf([title]) : '', 500);
	return [caption === '' ? { type: 'table', content: filled } : { type: 'table', attrs: { caption }, content: filled }, ...after];
}

function rowsOf(table: HtmlElement): HtmlElement[] {
	const groups = childrenOf(table, 'thead', 'tbody', 'tfoot', 'tr');
	return groups.flatMap((group) => (group.tagName === 'tr' ? [group] : childrenOf(group, 'tr')));
}

function cellsOf(row: HtmlElement): HtmlElement[] {
	return childrenOf(row, 'td', 'th');
}

function isLayout(rows: HtmlElement[]): boolean {
	const cells = rows.map(cellsOf);
	if (cells.some((row) => row.length > 1)) return false;
	return cells.flat().length === 1 || findElement(cells.flat(), ({ tagName }) => media.has(tagName)) !== undefined;
}

function layoutBlocks(rows: HtmlElement[], inside: Inside): Block[] {
	const place = inside.inCell ? 'cell' : undefined;
	return pictureWithCaption(rows.flatMap(cellsOf).flatMap((cell) => inside.blocks(cell.childNodes, place)));
}

function cellNode(cell: HtmlElement, inside: Inside, after: Block[]): Cell {
	const { plain, rest } = fitted(inside.blocks(cell.childNodes, 'cell'));
	for (const block of rest) after.push(block);
	const paragraphs = plain.flatMap(paragraphsIn);
	const content: Paragraph[] = paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' }];
	return { type: isHeader(cell) ? 'tableHeader' : 'tableCell', ...spans(cell), content };
}

function isHeader(cell: HtmlElement): boolean {
	const row = cell.parentNode;
	const group = row && isElement(row) ? row.parentNode : undefined;
	return cell.tagName === 'th' || group?.nodeName === 'thead';
}

/** A list in a cell becomes its paragraphs. */
function paragraphsIn(block: PlainBlock): Paragraph[] {
	return block.type === 'paragraph' ? [block] : block.content.flatMap((item) => item.content.flatMap(paragraphsIn));
}

function spans(cell: HtmlElement): { attrs?: { colspan: number; rowspan: number } } {
	const colspan = span(cell, 'colspan', 50);
	const rowspan = span(cell, 'rowspan', 500);
	return colspan > 1 || rowspan > 1 ? { attrs: { colspan, rowspan } } : {};
}

function span(cell: HtmlElement, name: string, max: number): number {
	const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
	return Number.isNaN(value) ? 1 : Math.min(max, Math.max(1, value));
}

function hasWords(row: TableRow): boolean {
	return row.content.some((cell) => cell.content.some(({ content = [] }) => content.length > 0));
}
