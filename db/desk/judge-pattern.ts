import { parseAddress } from '#lib/address.ts';
import { localeCodes } from '#lib/locales.ts';
import { parsePattern } from '#lib/old-address/pattern.ts';
import { sampleOf } from '#lib/old-address/sample.ts';
import { fill, placesOf, type TargetKind } from '#lib/old-address/target.ts';
import { isKnownParameter } from '#lib/page-keys.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import type { Database } from '../client.ts';
import { leadFrom } from '../reading/old-address.ts';
import { redirectPatterns } from '../reading/redirect-patterns.ts';
import { ownIn } from '../reading/resolve.ts';
import { findSectionBySlug } from '../reading/sections.ts';
import { Refused } from './actor.ts';
import { ownTarget, sourcePath } from './own-path.ts';

export type PatternInput = { pattern: string; kind: TargetKind; target: string };

/** What somebody wrote, as it is stored. Throws a refusal that names what is wrong with it; `others` are the patterns beside it. */
export function judgePattern(db: Database, input: PatternInput, others: { pattern: string }[]): PatternInput {
	const row = { kind: input.kind, pattern: normalizeText(input.pattern).trim(), target: normalizeText(input.target).trim() };
	requirePattern(row.pattern);
	if (others.some(({ pattern }) => pattern === row.pattern)) throw new Refused('taken', { pattern: row.pattern });
	requireTarget(db, row);
	return row;
}

function requirePattern(pattern: string): void {
	const parsed = parsePattern(pattern);
	if (typeof parsed === 'string') throw new Refused('invalid', { path: 'pattern', problem: parsed });
	const sample = sampleOf(parsed);
	// What the front answers itself is never looked for.
	sourcePath(sample.split('?')[0] ?? '');
	const page = parseAddress(sample.split('?')[0] ?? '')?.page;
	const known = parsed.parameters.filter(({ name }) => page !== undefined && isKnownParameter(page, name));
	if (known.length > 0) throw new Refused('invalid', { path: 'pattern', problem: 'known' });
}

/** A target names only what the pattern catches, and an address is one of ours that leads nowhere else. */
function requireTarget(db: Database, { pattern, kind, target }: PatternInput): void {
	const wrong = (problem: string) => new Refused('invalid', { path: 'target', problem });
	const places = placesOf(target);
	if (target === '' || target.length > 300 || /[{}]/.test(target.replace(/\{(id|slug)\}/g, ''))) throw wrong('form');
	if (places.some((place) => !pattern.includes(`{${place}}`))) throw wrong('uncaught');
	// One address for all that is not there would hide every broken link.
	if (places.length === 0 && !/[\p{L}\p{N}]/u.test(pattern.replace(/\{\w+\}/g, '')))
		throw new Refused('invalid', { path: 'pattern', problem: 'all' });
	if (kind === 'address') requireAddress(target);
	else if (
		kind === 'section' ? places.length === 0 && !localeCodes.some((code) => findSectionBySlug(db, code, target)) : places.length === 0
	)
		throw wrong(kind === 'section' ? 'noSection' : 'needsPlace');
	else if (kind === 'article' && target !== '{id}') throw wrong('form');
}

function requireAddress(target: string): void {
	const [path = '', query] = ownTarget(fill(target, { id: '12345', slug: 'ten-bai' })).split('?');
	const page = parseAddress(path)?.page;
	const names = query === undefined ? [] : [...new URLSearchParams(query).keys()];
	if (names.some((name) => page === undefined || !isKnownParameter(page, name)))
		throw new Refused('invalid', { path: 'target', problem: 'form' });
}

/** No pattern may lead where another pattern leads on: nobody is sent twice, or round in a circle. To be called after the write. */
export function requireEnds(db: Database): void {
	const own = ownIn(db);
	for (const { kind, target } of redirectPatterns(db)) {
		if (kind !== 'address' || placesOf(target).length > 0) continue;
		const path = target.split('?')[0] ?? '';
		if (own(path, null).kind === 'absent' && leadFrom(db, path, own) !== undefined) throw new Refused('redirectLoop', { path });
	}
}
