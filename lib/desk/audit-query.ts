import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const word = z.string().max(200);

/** What an address of the log asks for; what it does not understand counts as not said. Days are those of Vietnam. */
export const AuditQuery = z.object({
	who: word.optional().catch(undefined),
	action: word.optional().catch(undefined),
	subject: word.optional().catch(undefined),
	id: word.optional().catch(undefined),
	from: day.optional().catch(undefined),
	until: day.optional().catch(undefined),
	before: z.coerce.number().int().positive().optional().catch(undefined),
	check: z.literal('1').optional().catch(undefined),
});
export type AuditQuery = z.output<typeof AuditQuery>;

const midnight = (text: string) => new Date(`${text}T00:00:00+07:00`);
const valid = (date: Date) => (Number.isNaN(date.getTime()) ? undefined : date);

/** The filter that a query means: both days count whole. */
export function filterOf({ who, action, subject, id, from, until }: AuditQuery) {
	const end = until ? valid(midnight(until)) : undefined;
	return {
		who: who || undefined,
		action: action || undefined,
		subject: subject || undefined,
		subjectId: id || undefined,
		from: from ? valid(midnight(from)) : undefined,
		until: end && new Date(end.getTime() + 86_400_000),
	};
}

/** The query as part of an address, with some of it changed; what is empty is left out. */
export function addressOf(query: AuditQuery, change: Partial<Record<keyof AuditQuery, string | number>> = {}): string {
	const said = Object.entries({ ...query, check: undefined, before: undefined, ...change }).filter(
		([, value]) => value !== undefined && value !== '',
	);
	return `${new URLSearchParams(said.map(([name, value]) => [name, `${value}`]))}`;
}
