import type { Readable } from 'node:stream';
import { type Options, parse } from 'csv-parse';
import { z } from 'zod';

/** A line of a table of redirects; `line` is its number in the file. */
export type RedirectLine = { line: number; from: string; to: string };

/** As spreadsheets write tables: with commas, semicolons or tabs, quotes where they like. */
const options = {
	bom: true,
	delimiter: [',', ';', '\t'],
	relax_column_count: true,
	relax_quotes: true,
	skip_empty_lines: true,
	trim: true,
	info: true,
	max_record_size: 10_000,
} satisfies Options;

/** The first line of many tables names the columns. */
const heading = /^(from|source|path|old|old_url|redirect from|từ|địa chỉ cũ)$/i;

const Row = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/** The lines of a table, one after another; throws when it is none. An apostrophe that kept a spreadsheet from calculating is taken off. */
export async function* readRedirectTable(table: string | Readable): AsyncGenerator<RedirectLine> {
	const rows = typeof table === 'string' ? parse(table, options) : table.pipe(parse(options));
	if (typeof table !== 'string') table.on('error', (error) => rows.destroy(error));
	let isFirst = true;
	for await (const row of rows) {
		const { record, info } = Row.parse(row);
		const [from = '', to = ''] = record.map((cell) => cell.replace(/^'(?=[/=+@-])/, ''));
		if (!isFirst || !heading.test(from)) yield { line: info.lines, from, to };
		isFirst = false;
	}
}
