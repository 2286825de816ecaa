import type { ArticleStatus } from '../content.ts';
import type { ArticleContent } from './article-content.ts';
import type { Check } from './checks.ts';
import type { Move, Stage } from './moves.ts';

/** What somebody wrote beside a move; `at` in ms. */
export type Note = { text: string; by: string; at: number };

/** Another language version of the same story. */
export type PairVersion = { id: number; locale: string; title: string; status: ArticleStatus };

/** An article as the desk's page of it needs it. */
export type EditorArticle = {
	id: number;
	locale: string;
	storyId: number;
	status: ArticleStatus;
	stage: Stage;
	rev: number;
	publishedRev: number | null;
	content: ArticleContent;
	savedAt: number | null;
	savedBy: string | null;
	author: string | null;
	publishedAt: number | null;
	embargoUntil: number | null;
	canWrite: boolean;
	moves: Move[];
	checks: Check[];
	/** What was said when the article was last returned. */
	note: Note | undefined;
	/** Where readers find it, when they do. */
	live: { section: string; slug: string } | undefined;
	pairs: PairVersion[];
	/** What it is translated from; `isOlder`: the source has been saved since. */
	source: { id: number; rev: number; isOlder: boolean } | undefined;
	withdrawal: { reason: string; actor: string; at: number } | undefined;
	corrections: { id: number; text: string; at: number }[];
};
