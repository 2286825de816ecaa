import { useCallback } from 'react';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';
import { uploadPicture } from './upload.ts';

/** A function that brings picture files into the library, one after another; says of each that is refused why, and returns the others. */
export function useBringIn(): (files: File[]) => Promise<LibraryItem[]> {
	const refusalText = useRefusalText();
	return useCallback(
		async (files) => {
			const items: LibraryItem[] = [];
			for (const file of files) {
				const answer = await uploadPicture(file, () => {});
				if (answer.ok) items.push(answer.value);
				else say({ kind: 'alert', text: `${file.name}: ${refusalText(answer)}` });
			}
			return items;
		},
		[refusalText],
	);
}
