import type { IncomingMessage } from 'node:http';
import { keyOfRule, type Rule, type RuleUse } from '#lib/old-address/rule.ts';
import { isMachine } from './is-machine.ts';

/** Different redirects that are counted between two hand-overs. */
const most = 50_000;

/** Counts how often redirects and patterns lead somebody on. Nothing is kept of who asked. */
export function createUses() {
	let counted = new Map<string, RuleUse>();
	return {
		note({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>, rule: Rule): void {
			if (method !== 'GET') return;
			const key = keyOfRule(rule);
			const known = counted.get(key);
			if (!known && counted.size >= most) return;
			const { readers, machines } = known ?? { readers: 0, machines: 0 };
			const more = isMachine(headers) ? { readers, machines: machines + 1 } : { readers: readers + 1, machines };
			counted.set(key, { rule, ...more, at: Date.now() });
		},
		/** What was counted since the last time. */
		take(): RuleUse[] {
			const taken = [...counted.values()];
			counted = new Map();
			return taken;
		},
	};
}
