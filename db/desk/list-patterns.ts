import { pathOf } from '#lib/address.ts';
import { localeCodes } from '#lib/locales.ts';
import { matchPattern, type Pattern, readAddress } from '#lib/old-address/pattern.ts';
import type { Uses } from '#lib/old-address/rule.ts';
import { sampleOf } from '#lib/old-address/sample.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';
import { type PatternRow, redirectPatterns } from '../reading/redirect-patterns.ts';
import { listSections } from '../reading/sections.ts';
import type { Actor } from './actor.ts';
import { revOfPattern } from './redirect-patterns.ts';
import { requireRight } from './require-right.ts';

/** What an editor must know of a pattern: an earlier one that takes its addresses, or that they are pages of the paper, which stay. */
export type PatternNote = { kind: 'shadowed'; by: number } | { kind: 'pages'; sample: string };

export type ListedPattern = PatternRow & Uses & { rev: string; note?: PatternNote };

const uses = prepared((db) =>
	db.$client.prepare<[number], Uses>('SELECT readers, machines, used_at AS usedAt FROM redirect_pattern WHERE id = ?'),
);

/** The patterns in their order, each with its uses and what stands in its way. */
export function listPatterns(db: Database, actor: Actor): ListedPattern[] {
	requireRight(actor, 'editRedirects');
	const patterns = redirectPatterns(db);
	const ofPaper = localeCodes.flatMap((locale) =>
		listSections(db, locale).flatMap(({ slug }) => {
			const path = pathOf({ page: 'named', locale, slug });
			return [path, `${path}/ten-bai-12345`];
		}),
	);
	return patterns.map(({ parsed, ...row }, place) => {
		const by = patterns.slice(0, place).findIndex((earlier) => takes(earlier.parsed, sampleOf(parsed)));
		const sample = ofPaper.find((path) => takes(parsed, path));
		const note: PatternNote | undefined =
			by >= 0 ? { kind: 'shadowed', by: by + 1 } : sample === undefined ? undefined : { kind: 'pages', sample };
		const used = uses(db).get(row.id) ?? { readers: 0, machines: 0, usedAt: null };
		return { ...row, ...used, rev: revOfPattern(row), ...(note && { note }) };
	});
}

/** Whether a pattern fits an address, its query and all. */
export function takes(pattern: Pattern, sample: string): boolean {
	const [path = '', query] = sample.split('?');
	const address = readAddress(path, query);
	return (
		address !== undefined && (query === undefined) === (pattern.parameters.length === 0) && matchPattern(pattern, address) !== undefined
	);
}
