import type { IncomingMessage } from 'node:http';
import { hostOf, type Miss, missedPath } from '#lib/missed.ts';
import { isMachine } from './is-machine.ts';

/** Different addresses that are counted between two hand-overs: made-up ones take no more memory than that. */
const most = 2000;

/** Counts addresses that are not there, for the report at the desk. Of whoever asked nothing is kept but the host they came from. */
export function createMisses() {
	let counted = new Map<string, Miss>();
	return {
		note({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>, target: string): void {
			if (method !== 'GET') return;
			const path = missedPath(target);
			const miss = counted.get(path) ?? { path, hits: 0, bots: 0, referrer: '' };
			if (miss.hits + miss.bots === 0) {
				if (counted.size >= most) return;
				counted.set(path, miss);
			}
			if (isMachine(headers)) miss.bots++;
			else {
				miss.hits++;
				miss.referrer = hostOf(headers.referer) || miss.referrer;
			}
		},
		/** What was counted since the last time. */
		take(): Miss[] {
			const taken = [...counted.values()];
			counted = new Map();
			return taken;
		},
	};
}
