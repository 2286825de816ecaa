import type { MediaFile } from '../content.ts';

/** A stored sound, film or document as the desk lists it. Times in ms. */
export type LibraryFile = MediaFile & {
	fileId: number;
	name: string;
	at: number;
	/** Who brought it in; absent for what came with an import. */
	by?: string;
	/** The paper's video that this film is. */
	videoId?: number;
};
