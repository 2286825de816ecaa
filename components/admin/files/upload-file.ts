import type { FileExtension } from '#lib/content.ts';
import { type FileUse, fileUses, mostFileBytes } from '#lib/desk/file-limits.ts';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import { type Asked, ask } from '../media/ask.ts';
import { type OnProgress, sendFile, uploadPicture } from '../media/upload.ts';
import { pictureOfFilm } from './film-picture.ts';

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
export async function uploadFile(file: File, onProgress: OnProgress): Promise<Asked<LibraryFile>> {
	const extension = extensions.find((each) => types[each].includes(file.type));
	const most = extension ? mostFileBytes[extension] : Math.max(...Object.values(mostFileBytes));
	if (file.size > most) return { ok: false, refused: 'fileTooLarge', detail: { megabytes: most / 1_048_576 } };
	const answer = await sendFile<LibraryFile>('/api/desk/uploads/files', file, onProgress);
	if (answer.ok && answer.value.videoId !== undefined) await givePoster(answer.value.videoId, file);
	return answer;
}

/** A film without a picture is a film all the same. */
async function givePoster(videoId: number, file: File): Promise<void> {
	const picture = await pictureOfFilm(file);
	const stored = picture && (await uploadPicture(picture, () => {}));
	if (stored?.ok) await ask(`/api/desk/videos/${videoId}/poster`, { imageId: stored.value.imageId });
}

/** Whether a file that was dropped or pasted seems to be one of these. */
export function isMediaFile({ type }: Pick<File, 'type'>): boolean {
	return typesOf().includes(type) || type === 'video/quicktime';
}
