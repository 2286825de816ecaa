import type { ArticleStatus } from '#lib/content.ts';
import type { Move, Stage } from '#lib/desk/moves.ts';

/** An article as a row of the list shows it; times in ms. */
export type ShownArticle = {
	id: number;
	locale: string;
	title: string;
	status: ArticleStatus;
	update?: Stage;
	section: string;
	author: string;
	isSigned: boolean;
	publicAt?: number;
	changedAt: number;
	changedBy: string;
	video?: 'plays' | 'unchecked' | 'broken';
	pairs: { id: number; locale: string; status: ArticleStatus }[];
	rev: number;
	moves: Move[];
};

/** What can be done with several articles at once, in the order of a story's way. */
export const bulkMoves = ['submit', 'approve', 'return', 'publish', 'unpublish', 'withdraw', 'discard'] as const satisfies readonly Move[];
export type BulkMove = (typeof bulkMoves)[number];
