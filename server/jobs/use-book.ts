import type { Database } from '#db/client.ts';
import { addUses } from '#db/desk/count-uses.ts';
import { keyOfRule, type RuleUse } from '#lib/old-address/rule.ts';

/** Gathers counted uses of redirects until they are written: never more than there are redirects. */
export function createUseBook() {
	let waiting = new Map<string, RuleUse>();
	return {
		add(uses: RuleUse[]): void {
			for (const use of uses) {
				const key = keyOfRule(use.rule);
				const known = waiting.get(key);
				waiting.set(key, {
					...use,
					readers: use.readers + (known?.readers ?? 0),
					machines: use.machines + (known?.machines ?? 0),
				});
			}
		},
		/** Writes them; they stay when that fails. */
		write(db: Database): void {
			if (waiting.size === 0) return;
			addUses(db, waiting.values());
			waiting = new Map();
		},
	};
}
