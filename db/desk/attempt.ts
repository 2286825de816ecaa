import { TooManyPasswords } from '#lib/password.ts';
import { isBusy, isDiskFull, isStorageFault, patiently } from '../patience.ts';
import { type RefusalKey, Refused } from './actor.ts';

/** What the desk answers to whatever is asked of it; `refused` is a key of messages/ under Refusals. */
export type Answer<Value> =
	| { ok: true; value: Value }
	| { ok: false; refused: RefusalKey | 'signedOut' | 'busy' | 'diskFull' | 'noStorage' | 'broken'; detail: Record<string, unknown> };

/** Does something at the desk, waiting while another process writes; why it was not done is an answer like any other. */
export async function attempt<Value>(work: () => Value | Promise<Value>): Promise<Answer<Value>> {
	try {
		return { ok: true, value: await patiently(work) };
	} catch (error) {
		if (error instanceof Refused) return { ok: false, refused: error.key, detail: error.detail };
		if (error instanceof TooManyPasswords || isBusy(error)) return { ok: false, refused: 'busy', detail: {} };
		if (isDiskFull(error)) return { ok: false, refused: 'diskFull', detail: {} };
		console.error('The desk could not do what was asked:', error);
		return { ok: false, refused: isStorageFault(error) ? 'noStorage' : 'broken', detail: {} };
	}
}
