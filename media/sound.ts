import type { FileExtension } from '#lib/content.ts';

/** What kind of sound a file is, told from its first bytes; undefined when it is neither MP3 nor MPEG-4 audio. */
export function soundExtension(data: Uint8Array): Extract<FileExtension, 'mp3' | 'm4a'> | undefined {
	const head = Buffer.from(data.subarray(0, 12)).toString('latin1');
	if (head.startsWith('ID3') || /^\xff[\xe2\xe3\xf2\xf3\xfa\xfb]/.test(head)) return 'mp3';
	return /^ftyp(M4A|M4B|mp42|isom|iso2|dash)/.test(head.slice(4)) ? 'm4a' : undefined;
}
