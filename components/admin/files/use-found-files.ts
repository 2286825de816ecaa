import { useCallback, useEffect, useRef, useState } from 'react';
import type { List } from '#lib/content.ts';
import type { FileUse } from '#lib/desk/file-limits.ts';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import { useRefusalText } from '../base/refusal-text.client.tsx';
import { ask } from '../media/ask.ts';

/** How long (ms) somebody has stopped writing before the library is asked. */
const pause = 250;

/** The stored files of a use that answer a query, the newest; `add` puts a new one before them. */
export function useFoundFiles(query: string, use: FileUse | undefined) {
	const [files, setFiles] = useState<LibraryFile[]>();
	const [problem, setProblem] = useState<string>();
	const latest = useRef(0);
	const wordsFor = useRefusalText();
	const load = useCallback(async () => {
		const turn = ++latest.current;
		const asked = new URLSearchParams({ q: query, ...(use && { use }) });
		const answer = await ask<List<LibraryFile>>(`/api/desk/files?${asked}`);
		if (turn !== latest.current) return;
		setProblem(answer.ok ? undefined : wordsFor(answer));
		if (answer.ok) setFiles(answer.value.items);
	}, [query, use, wordsFor]);
	useEffect(() => {
		const timer = setTimeout(() => void load(), query === '' ? 0 : pause);
		return () => clearTimeout(timer);
	}, [load, query]);
	const add = useCallback(
		(file: LibraryFile) => setFiles((before = []) => [file, ...before.filter(({ fileId }) => fileId !== file.fileId)]),
		[],
	);
	return { files, problem, add };
}
