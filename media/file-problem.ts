/** Why a sound, film or document is not stored; the desk has words for each. */
export type FileProblemKey = 'notAMediaFile' | 'fileTooLarge' | 'damagedFile' | 'activePdf' | 'filmCodec';

/** Thrown when a file is not stored, with what there is to say about it. */
export class FileProblem extends Error {
	readonly key: FileProblemKey;
	readonly detail: Record<string, unknown>;
	constructor(key: FileProblemKey, detail: Record<string, unknown> = {}) {
		super(`Not taken as a file: ${key}`);
		this.key = key;
		this.detail = detail;
	}
}
