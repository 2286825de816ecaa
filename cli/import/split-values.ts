import { maxRecord } from './split-lines.ts';

export type Piece = { text: string } | { failure: string };

const signs = /["\\{}[\]]/g;
const betweenItems = /^[\s,[\]]*$/;

/**
 * The JSON objects of a text that holds one, several, or a list of them, over as many lines as they like. Looks at
 * brackets and quotes only: whether a piece is JSON is for the parser to say.
 */
export async function* splitValues(texts: AsyncIterable<string>, max = maxRecord): AsyncGenerator<Piece> {
	const splitter = new Splitter(max);
	for await (const text of texts) yield* splitter.push(text);
	yield* splitter.end();
}

class Splitter {
	readonly #max: number;
	#depth = 0;
	#quoted = false;
	#escaped = false;
	#parts: string[] = [];
	#size = 0;

	constructor(max: number) {
		this.#max = max;
	}

	*push(text: string): Generator<Piece> {
		let start = 0;
		for (let at = this.#next(text, 0); at >= 0; at = this.#next(text, at + 1)) {
			const before = this.#depth;
			this.#step(text.charAt(at));
			if (before === 0 && this.#depth === 1) {
				this.#keep(text.slice(start, at));
				yield* this.#between();
				start = at;
			} else if (before === 1 && this.#depth === 0) {
				this.#keep(text.slice(start, at + 1));
				yield this.#piece();
				start = at + 1;
			}
		}
		this.#keep(text.slice(start));
	}

	*end(): Generator<Piece> {
		if (this.#depth > 0) yield { failure: 'The file ends in the middle of this item.' };
		else yield* this.#between();
	}

	/** Where the next sign that means something stands; the letter after a backslash means nothing. */
	#next(text: string, from: number): number {
		signs.lastIndex = this.#escaped && from < text.length ? from + 1 : from;
		if (from < text.length) this.#escaped = false;
		return signs.exec(text)?.index ?? -1;
	}

	#step(sign: string): void {
		if (this.#depth === 0) {
			if (sign === '{') this.#depth = 1;
		} else if (sign === '\\') this.#escaped = this.#quoted;
		else if (sign === '"') this.#quoted = !this.#quoted;
		else if (!this.#quoted) this.#depth += sign === '{' || sign === '[' ? 1 : -1;
	}

	#keep(part: string): void {
		this.#size += part.length;
		if (this.#size > this.#max) this.#parts = [];
		else this.#parts.push(part);
	}

	#piece(): Piece {
		const tooLong = this.#size > this.#max;
		const text = this.#taken();
		return tooLong ? { failure: `The item is longer than ${this.#max.toLocaleString('en')} characters.` } : { text };
	}

	*#between(): Generator<Piece> {
		if (this.#size > this.#max || !betweenItems.test(this.#taken())) yield { failure: 'There is text outside of any item.' };
	}

	#taken(): string {
		const text = this.#parts.join('');
		this.#parts = [];
		this.#size = 0;
		return text;
	}
}
