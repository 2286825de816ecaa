import type { Focus, Picture } from '#lib/content.ts';

/** A picture of the library with the texts that are proposed for its next use. */
export type PickedPicture = {
	imageId: number;
	picture: Picture;
	name: string;
	alt: string;
	caption: string;
	credit: string;
	focus?: Focus;
};

/** Stand-in until the media library is merged. */
export function uploadPicture(_file: File, _onProgress?: (share: number) => void): Promise<PickedPicture> {
	return Promise.reject(new Error('no uploads'));
}
