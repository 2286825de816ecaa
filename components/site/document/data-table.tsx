import { useTranslations } from 'next-intl';
import type { Block, TableRow } from '#lib/document/schema.ts';
import { Inlines } from './inlines.tsx';

/** A table that scrolls by itself when it is wider than the page; header cells of the first row head their columns. */
export function DataTable({ table: { attrs, content } }: { table: Extract<Block, { type: 'table' }> }) {
	const t = useTranslations('Table');
	const headed = content[0]?.content.every((cell) => cell.type === 'tableHeader') ?? false;
	const [head, rows] = headed ? [content.slice(0, 1), content.slice(1)] : [[], content];
	return (
		<figure className="table-figure">
			{attrs?.caption && <figcaption className="table-caption">{attrs.caption}</figcaption>}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
			<section className="table" tabIndex={0} aria-label={attrs?.caption || t('label')}>
				<table>
					{head.length > 0 && (
						<thead>
							{head.map((row, place) => (
								<Row key={place} row={row} scope="col" />
							))}
						</thead>
					)}
					<tbody>
						{rows.map((row, place) => (
							<Row key={place} row={row} scope="row" />
						))}
					</tbody>
				</table>
			</section>
		</figure>
	);
}

function Row({ row, scope }: { row: TableRow; scope: 'col' | 'row' }) {
	return (
		<tr>
			{row.content.map(({ type, attrs, content }, place) => {
				const words = content.map((paragraph, line) => <Cell key={line} first={line === 0} content={paragraph.content} />);
				const span = { colSpan: spanned(attrs?.colspan), rowSpan: spanned(attrs?.rowspan) };
				return type === 'tableHeader' ? (
					<th key={place} scope={scope} {...span}>
						{words}
					</th>
				) : (
					<td key={place} {...span}>
						{words}
					</td>
				);
			})}
		</tr>
	);
}

const spanned = (cells = 1) => (cells > 1 ? cells : undefined);

function Cell({ first, content }: { first: boolean; content: Parameters<typeof Inlines>[0]['content'] }) {
	return (
		<>
			{!first && <br />}
			<Inlines content={content} />
		</>
	);
}
