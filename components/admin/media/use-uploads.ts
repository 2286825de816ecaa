import { useCallback, useRef, useState } from 'react';
import type { Refusal } from '../base/refusal-text.client.tsx';
import type { Asked } from './ask.ts';
import type { OnProgress } from './upload.ts';

export type UploadState = { key: number; name: string; sent: number; isTaken?: boolean; refusal?: Refusal };
/** Sends a file to where it is stored. */
export type Send<Item> = (file: File, onProgress: OnProgress) => Promise<Asked<Item>>;

/** How many files are sent at a time. */
const abreast = 2;

/** Uploads under way, and a function that adds files to them. `onTaken` hears of each that is stored. */
export function useUploads<Item>(send: Send<Item>, onTaken: (item: Item) => void) {
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
			const answer = await send(file, (sent) => change(key, { sent }));
			if (!answer.ok) change(key, { refusal: answer });
			else {
				change(key, { sent: 1, isTaken: true });
				onTaken(answer.value);
			}
		}
		running.current--;
	}, [send, change, onTaken]);
	const add = useCallback(
		(files: File[]) => {
			const fresh = files.map((file) => ({ key: ++last.current, file }));
			waiting.current.push(...fresh);
			setUploads((all) => [...all.filter(({ isTaken }) => !isTaken), ...fresh.map(({ key, file }) => ({ key, name: file.name, sent: 0 }))]);
			for (let lane = 0; lane < abreast; lane++) void proceed();
		},
		[proceed],
	);
	const putAway = useCallback((key: number) => setUploads((all) => all.filter((each) => each.key !== key)), []);
	return { uploads, add, putAway };
}
