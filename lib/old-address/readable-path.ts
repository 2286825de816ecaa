/** A path as people read it: its letters in place of their codes. What would hide or turn letters stays a code, and so does what is no text. */
export function readablePath(path: string): string {
	try {
		return decodeURI(path)
			.normalize('NFC')
			.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]/gu, encodeURIComponent);
	} catch {
		return path;
	}
}
