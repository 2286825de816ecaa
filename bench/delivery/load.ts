import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * What readers ask for: `perSecond` requests whatever the answers take, a share of them for each of `cold` in turn, the others of
 * `hot` by Zipf's law, of which only the first `kept` count as hits.
 */
export type Load = { port: number; perSecond: number; seconds: number; hot: string[]; kept: number; cold: string[]; coldShare: number };

/** How long (ms) answers took, and how many there were of each status. */
export type Answers = { hits: number[]; cold: number[]; statuses: Record<string, number> };

/** Has a process of its own ask, and returns what it saw. Throws when it fails. */
export async function readAs(load: Load): Promise<Answers> {
	const child = fork(join(import.meta.dirname, 'readers.ts'), { serialization: 'advanced' });
	child.send(load);
	const [answers] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [undefined])]);
	if (child.exitCode === null) child.disconnect();
	if (answers === undefined) throw new Error('The readers ended before they had read.');
	return answers;
}
