/** What leads an old address on: a redirect, by its address as it is stored, or a pattern, by its id. */
export type Rule = { redirect: string } | { pattern: number };

/** How often a rule led somebody on: readers, and machines that say so; `at` is the last time (ms). */
export type RuleUse = { rule: Rule; readers: number; machines: number; at: number };

/** How often a rule was used in all, and when last (ms). */
export type Uses = { readers: number; machines: number; usedAt: number | null };

/** One word for a rule, no two alike. */
export function keyOfRule(rule: Rule): string {
	return 'pattern' in rule ? `${rule.pattern}` : rule.redirect;
}
