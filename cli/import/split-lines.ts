/** Longest line or item that is held in memory, in bytes. */
export const maxRecord = 32 * 1024 * 1024;

/** A line with its number from 1; without bytes when it was too long to be held. */
export type Line = { number: number; bytes?: Buffer };

const newline = 0x0a;

/** The lines of a stream that are not blank, without their ends. */
export async function* splitLines(chunks: AsyncIterable<Buffer>, max = maxRecord): AsyncGenerator<Line> {
	let open = new OpenLine(1, max);
	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
			open.add(chunk.subarray(start, end));
			if (!open.isBlank) yield open.line();
			open = new OpenLine(open.number + 1, max);
			start = end + 1;
		}
		open.add(chunk.subarray(start));
	}
	if (!open.isBlank) yield open.line();
}

class OpenLine {
	readonly number: number;
	isBlank = true;
	readonly #max: number;
	#pieces: Buffer[] = [];
	#size = 0;

	constructor(number: number, max: number) {
		this.number = number;
		this.#max = max;
	}

	add(piece: Buffer): void {
		if (piece.length === 0) return;
		this.isBlank &&= piece.every((byte) => byte <= 0x20);
		this.#size += piece.length;
		if (this.#size <= this.#max) this.#pieces.push(piece);
		else this.#pieces = [];
	}

	line(): Line {
		return this.#size > this.#max ? { number: this.number } : { number: this.number, bytes: Buffer.concat(this.#pieces) };
	}
}
