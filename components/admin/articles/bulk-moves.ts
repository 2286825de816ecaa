import type { Move } from '#lib/desk/moves.ts';

/** What can be done with several articles at once, in the order of a story's way. */
export const bulkMoves = ['submit', 'approve', 'return', 'publish', 'unpublish', 'withdraw', 'discard'] as const satisfies readonly Move[];
export type BulkMove = (typeof bulkMoves)[number];
