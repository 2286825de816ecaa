import { useCallback } from 'react';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';
import type { Send } from './use-uploads.ts';

/** A function that stores files by `send`, one after another; says of each that is refused why, and returns what the others became. */
export function useBringIn<Item>(send: Send<Item>): (files: File[]) => Promise<Item[]> {
	const refusalText = useRefusalText();
	return useCallback(
		async (files) => {
			const taken: Item[] = [];
			for (const file of files) {
				const answer = await send(file, () => {});
				if (answer.ok) taken.push(answer.value);
				else say({ kind: 'alert', text: `${file.name}: ${refusalText(answer)}` });
			}
			return taken;
		},
		[refusalText, send],
	);
}
