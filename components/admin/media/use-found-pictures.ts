import { useCallback, useEffect, useRef, useState } from 'react';
import type { List } from '#lib/content.ts';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { ask } from './ask.ts';

/** How long (ms) somebody has stopped writing before the library is asked. */
const pause = 250;

type Found = { items: LibraryItem[]; page: number; pages: number };
const nothing: Found = { items: [], page: 0, pages: 1 };

/** The pictures that answer a query, page after page; `add` puts a new one before them. */
export function useFoundPictures(query: string) {
	const [found, setFound] = useState(nothing);
	const [isBusy, setBusy] = useState(true);
	const [problem, setProblem] = useState<string>();
	const latest = useRef(0);
	const wordsFor = useRefusalText();
	const load = useCallback(
		async (page: number) => {
			const turn = ++latest.current;
			setBusy(true);
			const answer = await ask<List<LibraryItem>>(`/api/desk/images?q=${encodeURIComponent(query)}&page=${page}`);
			// An answer that comes after that to a later question is none.
			if (turn !== latest.current) return;
			setBusy(false);
			setProblem(answer.ok ? undefined : wordsFor(answer));
			if (answer.ok)
				setFound((before) => ({ ...answer.value, items: page === 1 ? answer.value.items : joined(before.items, answer.value.items) }));
		},
		[query, wordsFor],
	);
	useEffect(() => {
		const timer = setTimeout(() => void load(1), query === '' ? 0 : pause);
		return () => clearTimeout(timer);
	}, [load, query]);
	const add = useCallback((item: LibraryItem) => setFound((before) => ({ ...before, items: joined([item], before.items) })), []);
	return { items: found.items, hasMore: found.page < found.pages, more: () => void load(found.page + 1), isBusy, problem, add };
}

function joined(first: LibraryItem[], then: LibraryItem[]): LibraryItem[] {
	const known = new Set(first.map(({ imageId }) => imageId));
	return [...first, ...then.filter(({ imageId }) => !known.has(imageId))];
}
