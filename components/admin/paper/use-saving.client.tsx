'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { Answered } from '#lib/desk/answer.ts';

export type Failure = { refused: string; detail: Record<string, unknown> };

/**
 * Saves something and reads the page anew. What was refused, or did not arrive, is kept in `failure`; the form keeps what was written.
 */
export function useSaving() {
	const router = useRouter();
	const [failure, setFailure] = useState<Failure>();
	const [isSaving, start] = useTransition();
	const save = <Value,>(work: () => Promise<Answered<Value>>, done: (value: Value) => void) =>
		start(async () => {
			const answer = await work().catch(() => ({ ok: false as const, refused: 'offline', detail: {} }));
			if (!answer.ok) return setFailure(answer);
			setFailure(undefined);
			done(answer.value);
			router.refresh();
		});
	return { save, isSaving, failure, forget: () => setFailure(undefined) };
}

/** The present word of what somebody else has saved meanwhile, where that is why a save failed. */
export function revOf(failure: Failure | undefined): string | undefined {
	return failure?.refused === 'conflict' && typeof failure.detail.rev === 'string' ? failure.detail.rev : undefined;
}
