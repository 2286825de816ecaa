import { useCallback } from 'react';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { uploadFile } from './upload-file.ts';

/** A function that stores sounds, films and documents, one after another; says of each that is refused why, and returns the others. */
export function useBringFiles(): (files: File[]) => Promise<LibraryFile[]> {
	const refusalText = useRefusalText();
	return useCallback(
		async (files) => {
			const taken: LibraryFile[] = [];
			for (const file of files) {
				const answer = await uploadFile(file, () => {});
				if (answer.ok) taken.push(answer.value);
				else say({ kind: 'alert', text: `${file.name}: ${refusalText(answer)}` });
			}
			return taken;
		},
		[refusalText],
	);
}
