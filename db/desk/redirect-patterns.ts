import { parseAddress, pathOf } from '#lib/address.ts';
import { localeCodes } from '#lib/locales.ts';
import { matchPattern, type Pattern, parsePattern, readAddress } from '#lib/old-address/pattern.ts';
import { sampleOf } from '#lib/old-address/sample.ts';
import { fill, placesOf, type TargetKind } from '#lib/old-address/target.ts';
import { isKnownParameter } from '#lib/page-keys.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import { type Database, transact } from '../client.ts';
import { leadFrom } from '../reading/old-address.ts';
import { type PatternRow, redirectPatterns } from '../reading/redirect-patterns.ts';
import { ownIn } from '../reading/resolve.ts';
import { findSectionBySlug, listSections } from '../reading/sections.ts';
import { redirectPattern } from '../schema/moving.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { ownTarget, sourcePath } from './own-path.ts';
import { recordChange } from './record-change.ts';
import { requireRight } from './require-right.ts';

export type PatternInput = { pattern: string; kind: TargetKind; target: string };
/** So many are held against every address that is not there. */
const most = 100;

/** Adds a pattern after the others. Throws a refusal that names what is wrong with it. */
export function addPattern(db: Database, actor: Actor, input: PatternInput, now = new Date()): number {
	return transact(db, () => {
		requireRight(actor, 'editRedirects');
		const row = { ...input, pattern: requirePattern(input.pattern), target: normalizeText(input.target).trim() };
		const present = redirectPatterns(db);
		if (present.some(({ pattern }) => pattern === row.pattern)) throw new Refused('taken', { pattern: row.pattern });
		if (present.length >= most) throw new Refused('invalid', { path: 'pattern', problem: 'many' });
		requireTarget(db, row);
		const [{ id } = { id: 0 }] = db
			.insert(redirectPattern)
			.values({
				...row,
				position: 1 + (db.$client.prepare<[], number>('SELECT coalesce(max(position), 0) FROM redirect_pattern').pluck().get() ?? 0),
				createdAt: now,
			})
			.returning({ id: redirectPattern.id })
			.all();
		recordChange(db, ['redirects'], now);
		requireEnds(db);
		recordAudit(db, actor, { action: 'addPattern', subject: 'redirect', subjectId: row.pattern, detail: { ...row } }, now);
		return id;
	});
}

/** Takes a pattern away. */
export function deletePattern(db: Database, actor: Actor, id: number, now = new Date()): PatternInput {
	return transact(db, () => {
		requireRight(actor, 'editRedirects');
		const gone = db.$client
			.prepare<[number], PatternRow>('DELETE FROM redirect_pattern WHERE id = ? RETURNING id, pattern, kind, target')
			.get(id);
		if (!gone) throw new Refused('absent');
		const { pattern, kind, target } = gone;
		recordChange(db, ['redirects'], now);
		recordAudit(db, actor, { action: 'deletePattern', subject: 'redirect', subjectId: pattern, detail: { pattern, kind, target } }, now);
		return { pattern, kind, target };
	});
}

/** Puts a pattern one place earlier in the order in which they are tried. */
export function raisePattern(db: Database, actor: Actor, id: number, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'editRedirects');
		const order = redirectPatterns(db);
		const place = order.findIndex((each) => each.id === id);
		const [above, own] = [order[place - 1], order[place]];
		if (!own) throw new Refused('absent');
		if (!above) return;
		const ids = order.map((each) => (each === above ? own.id : each === own ? above.id : each.id));
		const put = db.$client.prepare<[number, number]>('UPDATE redirect_pattern SET position = ? WHERE id = ?');
		for (const [position, each] of ids.entries()) put.run(position + 1, each);
		recordChange(db, ['redirects'], now);
		recordAudit(db, actor, { action: 'raisePattern', subject: 'redirect', subjectId: own.pattern, detail: { before: above.pattern } }, now);
	});
}

/** What an editor must know of a pattern: an earlier one that takes its addresses, or that they are pages of the paper, which stay. */
export type PatternNote = { kind: 'shadowed'; by: number } | { kind: 'pages'; sample: string };

/** The patterns in their order, each with what stands in its way. */
export function listPatterns(db: Database, actor: Actor): (PatternRow & { note?: PatternNote })[] {
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
		return { ...row, ...(note && { note }) };
	});
}

function takes(pattern: Pattern, sample: string): boolean {
	const [path = '', query] = sample.split('?');
	const address = readAddress(path, query);
	return (
		address !== undefined && (query === undefined) === (pattern.parameters.length === 0) && matchPattern(pattern, address) !== undefined
	);
}

function requirePattern(text: string): string {
	const pattern = normalizeText(text).trim();
	const parsed = parsePattern(pattern);
	if (typeof parsed === 'string') throw new Refused('invalid', { path: 'pattern', problem: parsed });
	const sample = sampleOf(parsed);
	// What the front answers itself is never looked for.
	sourcePath(sample.split('?')[0] ?? '');
	const page = parseAddress(sample.split('?')[0] ?? '')?.page;
	const known = parsed.parameters.filter(({ name }) => page !== undefined && isKnownParameter(page, name));
	if (known.length > 0) throw new Refused('invalid', { path: 'pattern', problem: 'known' });
	return pattern;
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

/** No pattern may lead where another pattern leads on: nobody is sent twice, or round in a circle. */
function requireEnds(db: Database): void {
	const own = ownIn(db);
	for (const { kind, target } of redirectPatterns(db)) {
		if (kind !== 'address' || placesOf(target).length > 0) continue;
		const path = target.split('?')[0] ?? '';
		if (own(path, null).kind === 'absent' && leadFrom(db, path, own) !== undefined) throw new Refused('redirectLoop', { path });
	}
}
