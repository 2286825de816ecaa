import type { Focus, Picture } from '../content.ts';

/** A picture as the desk proposes it for its next use. */
export type LibraryItem = {
	imageId: number;
	picture: Picture;
	name: string;
	alt: string;
	caption: string;
	credit: string;
	focus?: Focus;
	/** It only adorns, and needs no description. */
	decorative: boolean;
	/** Whether whoever asks may change what is said of it. */
	mayEdit: boolean;
};
