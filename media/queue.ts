export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A function that does `abreast` things at a time and lets `most` wait; whoever comes after those gets what `full` returns thrown. */
export function createQueue(abreast: number, most: number, full: () => Error): Queue {
	let running = 0;
	const waiting: (() => void)[] = [];
	return async (work) => {
		if (running >= abreast) {
			if (waiting.length >= most) throw full();
			await new Promise<void>((resolve) => waiting.push(resolve));
		} else running++;
		try {
			return await work();
		} finally {
			// The place is handed on, not given back and taken again: nobody can come in between.
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
}
