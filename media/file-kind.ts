import { soundExtension } from './sound.ts';

/** What a file seems to be by its first bytes; `mpeg4` is a sound or a film. */
export type FileKind = 'mp3' | 'mpeg4' | 'webm' | 'pdf';

/** How many bytes of a file tell what it is. */
export const fileHeadLength = 64;

/** What kind of file the portal takes beside pictures, told from its first bytes whatever its name says; undefined for anything else. */
export function fileKind(data: Uint8Array): FileKind | undefined {
	const head = Buffer.from(data.subarray(0, fileHeadLength)).toString('latin1');
	if (/^%PDF-[12]\.\d/.test(head)) return 'pdf';
	if (head.startsWith('\x1aE\xdf\xa3') && head.includes('B\x82\x84webm')) return 'webm';
	// QuickTime's own brand is played by few browsers.
	if (head.slice(4, 8) === 'ftyp' && head.slice(8, 12) !== 'qt  ') return 'mpeg4';
	return soundExtension(data) === 'mp3' ? 'mp3' : undefined;
}
