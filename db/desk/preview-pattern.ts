import { parsePattern } from '#lib/old-address/pattern.ts';
import { sampleOf } from '#lib/old-address/sample.ts';
import type { Database } from '../client.ts';
import { dayNumber } from '../reading/most-read.ts';
import { prepared } from '../reading/prepared.ts';
import type { Actor } from './actor.ts';
import type { PatternInput } from './judge-pattern.ts';
import { listPatterns, type PatternNote, takes } from './list-patterns.ts';
import { addPattern, type SeenPattern, savePattern } from './redirect-patterns.ts';
import { rehearse } from './rehearse.ts';
import { requireRight } from './require-right.ts';
import { tryAddress } from './try-address.ts';

/** Where an address would lead; nowhere without `to`. */
export type PatternExample = { path: string; to?: string };
/** What a pattern would do: to an address made up for it, and to those that readers missed, of which `fits` fit it. */
export type PatternPreview = { sample: string; fits: number; examples: PatternExample[]; note?: PatternNote };

const [days, looked, shown] = [30, 1000, 5];

const missed = prepared((db) =>
	db.$client
		.prepare<[number, number], string>(
			'SELECT path FROM missed_address WHERE day > ? GROUP BY path ORDER BY sum(hits) DESC, sum(bots) DESC, path LIMIT ?',
		)
		.pluck(),
);

/** What a pattern would do if it were written like this, a new one or one that is there. Throws whatever refusal writing it would. */
export function previewPattern(
	db: Database,
	actor: Actor,
	{ seen, ...input }: PatternInput & { seen?: SeenPattern },
	now = new Date(),
): PatternPreview {
	requireRight(actor, 'editRedirects');
	return rehearse(db, () => {
		const id = seen ? seen.id : addPattern(db, actor, input, now);
		if (seen) savePattern(db, actor, { ...input, id: seen.id, rev: seen.rev }, now);
		const row = listPatterns(db, actor).find((each) => each.id === id);
		const parsed = parsePattern(row?.pattern ?? input.pattern);
		if (typeof parsed === 'string') throw new Error(`The pattern ${input.pattern} was taken and cannot be read: ${parsed}.`);
		const fitting = missed(db)
			.all(dayNumber(now.getTime()) - days, looked)
			.filter((path) => takes(parsed, path));
		const examples = fitting.slice(0, shown).map((path) => {
			const to = tryAddress(db, actor, path)?.to;
			return { path, ...(to !== undefined && { to }) };
		});
		return { sample: sampleOf(parsed), fits: fitting.length, examples, ...(row?.note && { note: row.note }) };
	});
}
