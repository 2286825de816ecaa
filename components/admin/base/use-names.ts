import { useEffect, useState } from 'react';

export type Named = { id: number; name: string };

/** How long (ms) after the last letter names are asked for. */
const pause = 150;

/** The names that the desk knows for what was typed, with or without its accents; `source` is an address that what was typed ends. */
export async function askNames(source: string, text: string, signal?: AbortSignal): Promise<Named[]> {
	try {
		const answer = await fetch(source + encodeURIComponent(text), signal ? { signal } : {});
		return answer.ok ? await answer.json() : [];
	} catch {
		// The network is gone, or something else was typed meanwhile: nothing is offered.
		return [];
	}
}

/** Those names while somebody types; none for fewer than `least` letters. */
export function useNames(source: string, text: string, least = 0): Named[] {
	const [names, setNames] = useState<Named[]>([]);
	useEffect(() => {
		if (text.trim().length < least) return setNames([]);
		const stop = new AbortController();
		const timer = setTimeout(async () => {
			const found = await askNames(source, text, stop.signal);
			if (!stop.signal.aborted) setNames(found);
		}, pause);
		return () => {
			clearTimeout(timer);
			stop.abort();
		};
	}, [source, text, least]);
	return names;
}
