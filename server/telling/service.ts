import type { Listener } from '#db/telling/hear.ts';

/** Somebody who is told of changes. `send` throws Undelivered, or whatever went wrong on the way. */
export type Service = Listener & {
	/** How many subjects one message names at most. */
	batch: number;
	/** The first pause (ms) after a failure, and the longest: each is twice the one before. */
	pause: { first: number; most: number };
	send(subjects: string[], signal: AbortSignal): Promise<void>;
};

const second = 1000;
const minute = 60 * second;

/** Caches must not show for long what is not true any more. */
export const atOnce = { wait: 0, pause: { first: second, most: 5 * minute } };
/** Who comes to look for themselves hears of a story once, however often it is saved meanwhile. */
export const soon = { wait: 20 * second, pause: { first: 30 * second, most: 60 * minute } };
