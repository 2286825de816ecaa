import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import type { Check } from '#lib/desk/checks.ts';
import { addsNothing } from '#lib/desk/same-content.ts';
import { dropLocalCopy, keepLocalCopy } from './local-copy.ts';

export type Kind = 'auto' | 'save' | 'merge';
/** What was stored since: by whom (`own`: by the same person at another page), when (ms), and that text. */
export type Theirs = { rev: number; by: string; at: number; content: ArticleContent; own: boolean };
export type SaveState =
	| { kind: 'saved'; at: number | null }
	| { kind: 'changed' }
	| { kind: 'saving' }
	| { kind: 'offline' }
	| { kind: 'refused'; refused: string; detail: Record<string, unknown> };

/** Times in ms: a pause in writing after which the text is stored, and how long it waits at most while somebody writes on. */
const [pause, longest] = [2500, 10_000];
const retries = [2000, 5000, 10_000, 30_000];

/** The latest save of each article, which goes on when its page is left. */
const underWay = new Map<number, Promise<boolean>>();

/** Resolves when nothing of an article is on its way to the server. */
export async function whenStored(articleId: number): Promise<void> {
	let waited: Promise<boolean> | undefined;
	while (waited !== underWay.get(articleId)) {
		waited = underWay.get(articleId);
		await waited?.catch(() => false);
	}
}

type Start = { id: number; rev: number; content: ArticleContent; savedAt: number | null; checks: Check[] };
type Work = {
	content: ArticleContent;
	/** What the server had when this page last agreed with it. */
	base: ArticleContent;
	rev: number;
	stored: ArticleContent;
	failures: number;
	changedAt: number;
	pending?: { content: ArticleContent; key: string; kind: Kind };
};
type Sent = {
	status: number;
	body: { rev?: number; savedAt?: number; checks?: Check[]; error?: string; detail?: Record<string, unknown> };
};

/**
 * The working copy on the screen and its way to the server: stored a moment after each change, on leaving a field, and when told to;
 * one request at a time, each with a key that makes it safe to repeat; a copy in this browser until the server has it.
 */
export function useDraft(start: Start) {
	const [content, setContent] = useState(start.content);
	const [state, showState] = useState<SaveState>({ kind: 'saved', at: start.savedAt });
	const latest = useRef<SaveState>(state);
	const setState = useCallback((next: SaveState) => {
		latest.current = next;
		showState(next);
	}, []);
	const [checks, setChecks] = useState(start.checks);
	const [theirs, setTheirs] = useState<Theirs>();
	const work = useRef<Work>({
		content: start.content,
		base: start.content,
		rev: start.rev,
		stored: start.content,
		failures: 0,
		changedAt: 0,
	});
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const running = useRef<Promise<boolean>>(undefined);

	const send = useCallback(
		async (kind: Kind): Promise<boolean> => {
			const now = work.current;
			// A save whose answer never came may have been stored: it is said again as it was, which changes nothing twice.
			now.pending ??= { content: now.content, key: crypto.randomUUID(), kind };
			const { content: sent } = now.pending;
			setState({ kind: 'saving' });
			const { status, body } = await post(start.id, { ...now.pending, rev: now.rev });
			if (status === 0 || status >= 500) {
				now.failures++;
				setState(body.error ? { kind: 'refused', refused: body.error, detail: {} } : { kind: 'offline' });
				return false;
			}
			now.pending = undefined;
			if (status === 409 && body.detail) {
				const stored = body.detail as Theirs;
				// A save that this page never heard of, or the same words from elsewhere: there is nothing to choose between.
				if (addsNothing(now.base, now.content, stored.content)) {
					const { rev, content, at } = stored;
					Object.assign(now, { rev, base: content, stored: content, content, failures: 0 });
					setContent(content);
					dropLocalCopy(start.id);
					setState({ kind: 'saved', at });
					return kind === 'auto' || send(kind);
				}
				setTheirs(stored);
				setState({ kind: 'refused', refused: 'conflict', detail: body.detail });
				return false;
			}
			if (status !== 200 || body.rev === undefined) {
				setState({ kind: 'refused', refused: body.error ?? 'broken', detail: body.detail ?? {} });
				return false;
			}
			Object.assign(now, { rev: body.rev, base: sent, stored: sent, failures: 0 });
			setChecks(body.checks ?? []);
			const isWhole = now.content === sent;
			if (isWhole) dropLocalCopy(start.id);
			setState(isWhole ? { kind: 'saved', at: body.savedAt ?? Date.now() } : { kind: 'changed' });
			return true;
		},
		[start.id, setState],
	);

	const sendAll = useCallback(
		async (kind: Kind): Promise<boolean> => {
			let isStored = await send(kind);
			// What was written meanwhile, or stood behind a save that was said again, follows at once when somebody asked for it.
			while (isStored && kind !== 'auto' && work.current.content !== work.current.stored) isStored = await send(kind);
			return isStored;
		},
		[send],
	);

	/** Stores what there is now, after whatever is under way; tells whether the server has it. */
	const save = useCallback(
		async (kind: Kind = 'save'): Promise<boolean> => {
			clearTimeout(timer.current);
			await running.current;
			if (kind === 'auto' && work.current.content === work.current.stored) return true;
			running.current = sendAll(kind).finally(() => {
				running.current = undefined;
			});
			underWay.set(start.id, running.current);
			const done = await running.current;
			const { failures, content: latest, stored } = work.current;
			if (failures > 0) timer.current = setTimeout(() => void save('auto'), retries[Math.min(failures, retries.length) - 1]);
			else if (done && latest !== stored) timer.current = setTimeout(() => void save('auto'), pause);
			return done;
		},
		[sendAll, start.id],
	);

	const change = useCallback(
		(part: Partial<ArticleContent>) => {
			const now = work.current;
			const isFirst = now.content === now.stored;
			now.content = { ...now.content, ...part };
			if (isFirst) now.changedAt = Date.now();
			setContent(now.content);
			const before = latest.current;
			if (before.kind !== 'refused' || before.refused !== 'conflict') setState({ kind: 'changed' });
			keepLocalCopy(start.id, { content: now.content, rev: now.rev, at: Date.now() });
			clearTimeout(timer.current);
			const left = Math.max(0, now.changedAt + longest - Date.now());
			timer.current = setTimeout(() => void save('auto'), Math.min(pause, left));
		},
		[start.id, save, setState],
	);

	/** Goes on from what somebody else has stored, with a text that holds both. */
	const takeMerged = useCallback(
		(merged: ArticleContent, their: Theirs): Promise<boolean> => {
			Object.assign(work.current, { rev: their.rev, base: their.content, stored: their.content, content: merged, pending: undefined });
			setContent(merged);
			setTheirs(undefined);
			keepLocalCopy(start.id, { content: merged, rev: their.rev, at: Date.now() });
			return save('merge');
		},
		[start.id, save],
	);

	useEffect(() => {
		const isOpen = () => work.current.content !== work.current.stored;
		const leave = (event: BeforeUnloadEvent) => {
			if (isOpen()) event.preventDefault();
		};
		const hide = () => {
			if (document.visibilityState === 'hidden' && isOpen()) void save('auto');
		};
		const online = () => isOpen() && void save('auto');
		window.addEventListener('beforeunload', leave);
		window.addEventListener('online', online);
		document.addEventListener('visibilitychange', hide);
		return () => {
			window.removeEventListener('beforeunload', leave);
			window.removeEventListener('online', online);
			document.removeEventListener('visibilitychange', hide);
			clearTimeout(timer.current);
			// The page goes, what was written on it is stored.
			if (isOpen() && latest.current.kind !== 'refused') void save('auto');
		};
	}, [save]);

	return {
		...{ content, change, save, state, checks, theirs, takeMerged },
		base: () => work.current.base,
		rev: () => work.current.rev,
		/** What became of the text a moment ago, before the page shows it. */
		stateNow: () => latest.current,
	};
}

export type Draft = ReturnType<typeof useDraft>;

async function post(id: number, save: object): Promise<Sent> {
	try {
		const answer = await fetch(`/api/desk/articles/${id}/draft`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(save),
			signal: AbortSignal.timeout(20_000),
		});
		return { status: answer.status, body: await answer.json().catch(() => ({})) };
	} catch {
		return { status: 0, body: {} };
	}
}
