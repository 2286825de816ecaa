import type { LibraryItem } from '#lib/desk/library-item.ts';
import { type Asked, readAnswer } from './ask.ts';

/** Bytes that a picture may have; a larger one is not even sent. */
const largest = 20 * 1_048_576;

/** What a chooser of files proposes; the server judges by content. */
export const acceptedTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];

export type OnProgress = (sent: number) => void;

/** Sends a picture to the library; tells how much of it has gone, from 0 to 1. Returns it with what is proposed for its use, or why not. */
export function uploadPicture(file: File, onProgress: OnProgress): Promise<Asked<LibraryItem>> {
	if (file.size > largest) return Promise.resolve({ ok: false, refused: 'tooLarge', detail: {} });
	return sendFile('/api/desk/uploads', file, onProgress);
}

/** Sends a file to a route that takes uploads. */
export function sendFile<Value>(path: string, file: File, onProgress: OnProgress): Promise<Asked<Value>> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		request.open('POST', path);
		request.setRequestHeader('content-type', file.type || 'application/octet-stream');
		request.setRequestHeader('x-file-name', encodeURIComponent(file.name.toWellFormed()));
		request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
		request.onload = () => resolve(readAnswer(request.status, request.responseText));
		request.onerror = () => resolve({ ok: false, refused: 'offline', detail: {} });
		request.onabort = request.onerror;
		request.send(file);
	});
}
