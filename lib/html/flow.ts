import type { Block, Mark } from '../document/schema.ts';
import { paragraphsOf, type Run } from './tidy.ts';

/** Blocks as they come: words gather in a line until something ends it, which makes paragraphs of them. */
export class Flow {
	readonly #blocks: Block[] = [];
	#line: Run[] = [];

	words(text: string, marks: Mark[]): void {
		this.#line.push({ text, marks });
	}

	lineBreak(): void {
		this.#line.push('break');
	}

	endLine(): void {
		for (const content of paragraphsOf(this.#line)) this.#blocks.push({ type: 'paragraph', content });
		this.#line = [];
	}

	add(blocks: readonly Block[]): void {
		this.endLine();
		for (const block of blocks) this.#blocks.push(block);
	}

	/** All blocks, the open line included. */
	finish(): Block[] {
		this.endLine();
		return this.#blocks;
	}
}
