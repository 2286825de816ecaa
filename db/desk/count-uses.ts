import type { RuleUse } from '#lib/old-address/rule.ts';
import { type Database, transact } from '../client.ts';

type Added = { key: string | number; readers: number; machines: number; at: number };

/** Adds counted uses to redirects and patterns, in one transaction; those that are gone by now are passed over. */
export function addUses(db: Database, uses: Iterable<RuleUse>): void {
	const adding = (table: 'redirect' | 'redirect_pattern', key: 'path' | 'id') =>
		db.$client.prepare<Added>(
			`UPDATE ${table} SET readers = readers + :readers, machines = machines + :machines, used_at = max(coalesce(used_at, 0), :at)
			WHERE ${key} = :key`,
		);
	const toRedirect = adding('redirect', 'path');
	const toPattern = adding('redirect_pattern', 'id');
	transact(db, () => {
		for (const { rule, readers, machines, at } of uses) {
			if ('pattern' in rule) toPattern.run({ key: rule.pattern, readers, machines, at });
			else toRedirect.run({ key: rule.redirect, readers, machines, at });
		}
	});
}
