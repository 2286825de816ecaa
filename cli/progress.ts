import { statSync } from 'node:fs';

export type Progress = { advance(amount: number): void; end(): void };
/** The part of a terminal that is needed, so that tests can be one. */
export type Screen = { isTTY?: boolean; columns?: number; write(text: string): unknown };

const patience = 2000;
const interval = 100;
const width = 30;

/** A bar on a terminal for work of `total` units; shown once the work has taken two seconds, gone at its end. */
export function progressBar(total: number, screen: Screen = process.stderr, clock: () => number = Date.now): Progress {
	const start = clock();
	let done = 0;
	let drawn = 0;
	return {
		advance(amount) {
			done += amount;
			const now = clock();
			if (!screen.isTTY || total <= 0 || now - start < patience || now - drawn < interval) return;
			drawn = now;
			screen.write(`\r${bar(Math.min(1, done / total))}`);
		},
		end() {
			if (drawn > 0) screen.write('\r\u001B[K');
		},
	};
}

/** A bar for reading files, by their size in bytes; those that are absent count nothing. */
export function fileProgress(files: readonly string[]): Progress {
	return progressBar(files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0));
}

function bar(share: number): string {
	const full = Math.round(share * width);
	return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.floor(share * 100)} %`;
}
