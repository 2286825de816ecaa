'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Answered } from '#lib/desk/answer.ts';
import { type Refusal, useRefusalText } from '../base/refusal-text.client.tsx';
import { say } from '../base/toasts.client.tsx';

type Outcome<Value> = {
	done?: string;
	onDone?: (value: Value) => void;
	/** Says itself why something was refused; false leaves it to the usual words. */
	onRefused?: (refusal: Refusal) => boolean;
	undo?: () => void;
};

/** A function that does something at the desk, says how it went, and shows the page as it is now; and whether it is under way. */
export function useAct() {
	const [isBusy, setBusy] = useState(false);
	const router = useRouter();
	const refusalText = useRefusalText();
	const act = async <Value,>(
		work: () => Promise<Answered<Value>>,
		{ done, onDone, onRefused, undo }: Outcome<Value> = {},
	): Promise<boolean> => {
		setBusy(true);
		const answer = await work().catch((): Answered<Value> => ({ ok: false, refused: 'broken', detail: {} }));
		setBusy(false);
		if (!answer.ok) {
			if (answer.refused !== 'cancelled' && !onRefused?.(answer)) say({ text: refusalText(answer), kind: 'alert' });
			return false;
		}
		if (done) say({ text: done, undo });
		onDone?.(answer.value);
		router.refresh();
		return true;
	};
	return { act, isBusy };
}
