import type { FileExtension } from '#lib/content.ts';
import { type FileUse, fileUses, mostFileBytes } from '#lib/desk/file-limits.ts';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import type { Asked } from '../media/ask.ts';
import { type OnProgress, sendFile } from '../media/upload.ts';

const types: Record<FileExtension, string[]> = {
	mp3: ['audio/mpeg'],
	m4a: ['audio/mp4', 'audio/x-m4a'],
	mp4: ['video/mp4'],
	webm: ['video/webm'],
	pdf: ['application/pdf'],
};
const extensions = Object.keys(types) as FileExtension[];

/** What a chooser of files proposes for a use, or for all; the server judges by content. */
export function typesOf(use?: FileUse): string[] {
	return extensions.filter((extension) => use === undefined || fileUses[extension] === use).flatMap((extension) => types[extension]);
}

/** Sends a sound, a film or a document; tells how much of it has gone, from 0 to 1. One that is too large for anything is not even sent. */
export function uploadFile(file: File, onProgress: OnProgress): Promise<Asked<LibraryFile>> {
	const extension = extensions.find((each) => types[each].includes(file.type));
	const most = extension ? mostFileBytes[extension] : Math.max(...Object.values(mostFileBytes));
	if (file.size > most) return Promise.resolve({ ok: false, refused: 'fileTooLarge', detail: { megabytes: most / 1_048_576 } });
	return sendFile('/api/desk/uploads/files', file, onProgress);
}

/** Whether a file that was dropped or pasted seems to be one of these. */
export function isMediaFile({ type }: Pick<File, 'type'>): boolean {
	return typesOf().includes(type) || type === 'video/quicktime';
}
