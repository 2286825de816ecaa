/** Why a file does not become a picture of the portal; the desk has words for each. */
export const pictureProblems = ['notAPicture', 'phonePicture', 'tooLarge', 'tooManyPixels', 'damagedPicture', 'busy', 'diskFull'] as const;
export type PictureProblemKey = (typeof pictureProblems)[number];

/** Thrown when a file does not become a picture, with what there is to say about it. */
export class PictureProblem extends Error {
	readonly key: PictureProblemKey;
	readonly detail: Record<string, unknown>;
	constructor(key: PictureProblemKey, detail: Record<string, unknown> = {}) {
		super(`Not taken as a picture: ${key}`);
		this.key = key;
		this.detail = detail;
	}
}
