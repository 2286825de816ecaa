type Cell = string | number;

/**
 * A table as Excel in Vietnam opens it at a double click. Semicolons, since Vietnamese numbers have a decimal comma and Excel then
 * takes the semicolon for what is between cells; a byte order mark, without which it reads UTF-8 as windows-1258. A line `sep=;` would
 * say the first as well, but makes Excel disregard the mark.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
	return csvMark + rows.map(csvLine).join('');
}

/** What such a file begins with. */
export const csvMark = '\uFEFF';

/** One line of it, with its end. */
export function csvLine(cells: readonly Cell[]): string {
	return `${cells.map(written).join(';')}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). */
function written(cell: Cell): string {
	if (typeof cell === 'number') return `${cell}`;
	const text = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
	return /[;"\r\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
