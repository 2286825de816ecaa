import { TooManyPasswords } from '#lib/password.ts';
import { isBusy, isDiskFull, isStorageFault, patiently } from '../patience.ts';
import { type RefusalKey, Refused } from './actor.ts';

/** What came of something at the desk; `refused` is a key of messages/ under Refusals. */
export type Outcome<Value> =
	| { ok: true; value: Value }
	| { ok: false; refused: RefusalKey | 'busy' | 'diskFull' | 'noStorage' | 'broken'; detail: Record<string, unknown> };

const wish = 'The desk could not do what was asked';

/** Does something, waiting for others who write until `until` (ms); whatever goes wrong is an answer, and what nobody foresaw is logged under `what`. */
export async function attempt<Value>(work: () => Value | Promise<Value>, what = wish, until?: number): Promise<Outcome<Value>> {
	try {
		return { ok: true, value: await patiently(work, until) };
	} catch (error) {
		if (error instanceof Refused) return { ok: false, refused: error.key, detail: error.detail };
		if (error instanceof TooManyPasswords || isBusy(error)) return { ok: false, refused: 'busy', detail: {} };
		if (isDiskFull(error)) return { ok: false, refused: 'diskFull', detail: {} };
		console.error(`${what}:`, error);
		return { ok: false, refused: isStorageFault(error) ? 'noStorage' : 'broken', detail: {} };
	}
}
