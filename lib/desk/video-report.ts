import type { Picture } from '../content.ts';
import type { VideoProvider, VideoState } from '../video/states.ts';

/** A video as the desk shows it: with the reason that readers do not learn. Times in ms. */
export type VideoReport = {
	videoId: number;
	state: VideoState;
	reason?: string;
	provider?: VideoProvider;
	url: string;
	poster?: Picture;
	checkedAt?: number;
	failures: number;
	/** The moment before which it is not public. */
	notBefore?: number;
	/** Whether whoever asks may say from when it is public. */
	mayHold: boolean;
};
