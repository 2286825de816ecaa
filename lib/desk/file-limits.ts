import type { FileExtension } from '../content.ts';

const megabyte = 1_048_576;

/** Bytes that a stored file may have. */
export const mostFileBytes: Record<FileExtension, number> = {
	mp3: 100 * megabyte,
	m4a: 100 * megabyte,
	pdf: 30 * megabyte,
	mp4: 300 * megabyte,
	webm: 300 * megabyte,
};

/** What a stored file is for readers. */
export type FileUse = 'sound' | 'film' | 'document';

export const fileUses: Record<FileExtension, FileUse> = { mp3: 'sound', m4a: 'sound', mp4: 'film', webm: 'film', pdf: 'document' };
