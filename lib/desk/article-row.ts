import type { ArticleStatus } from '../content.ts';
import type { Move, Stage } from './moves.ts';

export type VideoMark = 'plays' | 'unchecked' | 'broken';

/** An article as the desk's lists show it; times in ms. */
export type ArticleRow = {
	id: number;
	locale: string;
	title: string;
	status: ArticleStatus;
	/** How far newer text beside a published article is. */
	update?: Stage;
	section: string;
	/** Who it is signed by: in print, or in the working copy until then; whoever began it where nobody is named. */
	author: string;
	isSigned: boolean;
	publicAt?: number;
	changedAt: number;
	changedBy: string;
	video?: VideoMark;
	/** The other languages of the story, of which whoever asks may know. */
	pairs: { id: number; locale: string; status: ArticleStatus }[];
	/** What they may be asked to move it by: the revision they see, and the moves they may make. */
	rev: number;
	moves: Move[];
};
