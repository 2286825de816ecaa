import { useCallback, useRef, useState } from 'react';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import type { Refusal } from '../base/refusal-text.client.tsx';
import { uploadPicture } from './upload.ts';

export type UploadState = { key: number; name: string; sent: number; item?: LibraryItem; refusal?: Refusal };

/** How many pictures are sent at a time. */
const abreast = 2;

/** Uploads under way, and a function that adds files to them. `onTaken` hears of each picture that is in the library. */
export function useUploads(onTaken: (item: LibraryItem) => void) {
	const [uploads, setUploads] = useState<UploadState[]>([]);
	const waiting = useRef<{ key: number; file: File }[]>([]);
	const running = useRef(0);
	const last = useRef(0);
	const change = useCallback(
		(key: number, news: Partial<UploadState>) => setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...news } : each))),
		[],
	);
	const proceed = useCallback(async () => {
		if (running.current >= abreast) return;
		running.current++;
		for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
			const { key, file } = next;
			const answer = await uploadPicture(file, (sent) => change(key, { sent }));
			if (!answer.ok) change(key, { refusal: answer });
			else {
				change(key, { sent: 1, item: answer.value });
				onTaken(answer.value);
			}
		}
		running.current--;
	}, [change, onTaken]);
	const add = useCallback(
		(files: File[]) => {
			const fresh = files.map((file) => ({ key: ++last.current, file }));
			waiting.current.push(...fresh);
			setUploads((all) => [...all.filter(({ item }) => !item), ...fresh.map(({ key, file }) => ({ key, name: file.name, sent: 0 }))]);
			for (let lane = 0; lane < abreast; lane++) void proceed();
		},
		[proceed],
	);
	const putAway = useCallback((key: number) => setUploads((all) => all.filter((each) => each.key !== key)), []);
	return { uploads, add, putAway };
}
