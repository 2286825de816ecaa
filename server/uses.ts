import type { IncomingMessage } from 'node:http';
import { isbot } from 'isbot';
import { keyOfRule, type Rule, type RuleUse } from '#lib/old-address/rule.ts';

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
			const agent = headers['user-agent'];
			const isMachine = agent === undefined || isbot(agent);
			const { readers, machines } = known ?? { readers: 0, machines: 0 };
			counted.set(key, { rule, readers: readers + (isMachine ? 0 : 1), machines: machines + (isMachine ? 1 : 0), at: Date.now() });
		},
		/** What was counted since the last time. */
		take(): RuleUse[] {
			const taken = [...counted.values()];
			counted = new Map();
			return taken;
		},
	};
}
