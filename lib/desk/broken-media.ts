import type { ArticleStatus } from '../content.ts';
import type { VideoState } from '../video/states.ts';

/** A video that does not play, or a picture without its file, in one article. Times in ms. */
export type BrokenMedia = {
	articleId: number;
	title: string;
	locale: string;
	status: ArticleStatus;
	/** Of the last seven days. */
	reads: number;
	kind: 'video' | 'picture';
	mediaId: number;
	address: string;
	state?: VideoState;
	reason?: string;
	checkedAt?: number;
	failures: number;
	/** Whether there is anybody to be asked again. */
	mayTry: boolean;
};
