import { createHash } from 'node:crypto';
import { Refused } from './actor.ts';

/** A short word for what is stored now: whoever saves says which they saw, so that nobody overwrites what they have not seen. */
export function digestOf(stored: unknown): string {
	return createHash('sha256').update(JSON.stringify(stored)).digest('base64url').slice(0, 22);
}

/** Throws a refusal, which names the present word, when somebody else has saved since; to be called in the write's own transaction. */
export function requireUnchanged(seen: string, stored: unknown): void {
	const rev = digestOf(stored);
	if (rev !== seen) throw new Refused('conflict', { rev });
}
