import { setImmediate } from 'node:timers/promises';
import { normalPath } from '#lib/old-address/normal-path.ts';
import type { RedirectLine } from '#lib/old-address/redirect-table.ts';
import { type Database, transact } from '../client.ts';
import { patiently } from '../patience.ts';
import { exactRedirect } from '../reading/old-address.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { recordChange } from './record-change.ts';
import { type Redirect, storeRedirect } from './redirects.ts';
import { rehearse } from './rehearse.ts';
import { requireRight } from './require-right.ts';

/** Why a line is not taken; the words are in messages/ under RedirectImport. */
export type LineProblem = 'path' | 'target' | 'livePage' | 'redirectLoop' | 'twice';
export type ImportReport = {
	added: number;
	changed: number;
	unchanged: number;
	problems: { line: number; from: string; to: string; problem: LineProblem }[];
};

/** A judge of lines that belong together: an address that comes twice with different targets is named. Keeps what it has seen. */
export function createRedirectImport(db: Database, siteUrl: string) {
	const seen = new Map<string, string>();
	const report: ImportReport = { added: 0, changed: 0, unchanged: 0, problems: [] };
	const store = (line: RedirectLine, now: Date) => {
		const [path, target] = [pathIn(line.from), pathIn(line.to, siteUrl)];
		const known = seen.get(path);
		if (known !== undefined && known !== target) throw new Refused('taken');
		seen.set(path, target);
		const before = exactRedirect(db, path.includes('?') ? path : normalPath(path))?.to;
		const stored = storeRedirect(db, { path, target }, now);
		if (before === undefined) report.added++;
		else if (before === stored.target) report.unchanged++;
		else report.changed++;
	};
	return {
		report,
		/** Stores some lines in one transaction; those with a problem are named in the report, the others go in. */
		take(lines: RedirectLine[], now = new Date()): void {
			transact(db, () => {
				for (const line of lines) {
					try {
						// A line that is refused leaves nothing behind.
						db.$client.transaction(() => store(line, now))();
					} catch (error) {
						if (!(error instanceof Refused)) throw error;
						report.problems.push({ ...line, problem: problemOf(error) });
					}
				}
				recordChange(db, ['redirects'], now);
			});
		},
	};
}

/** Lines that are stored in one go: others get their turn in between. */
const stretch = 500;

/** Imports redirects for somebody at the desk; with `dryRun` it is only said what would happen. */
export async function importRedirects(
	db: Database,
	actor: Actor,
	lines: RedirectLine[],
	{ siteUrl, dryRun }: { siteUrl: string; dryRun: boolean },
): Promise<ImportReport> {
	requireRight(actor, 'editRedirects');
	const work = createRedirectImport(db, siteUrl);
	for (let from = 0; from < lines.length; from += stretch) {
		const part = lines.slice(from, from + stretch);
		await patiently(() => (dryRun ? rehearse(db, () => work.take(part)) : work.take(part)));
		await setImmediate();
	}
	const { added, changed, problems } = work.report;
	const detail = { added, changed, problems: problems.length };
	if (!dryRun) transact(db, () => recordAudit(db, actor, { action: 'importRedirects', subject: 'redirect', subjectId: 'csv', detail }));
	return work.report;
}

/** All redirects, a stretch at a time, in the order of their addresses. */
export function* exportRedirects(db: Database, actor?: Actor): Generator<Redirect[]> {
	if (actor) requireRight(actor, 'editRedirects');
	const next = db.$client.prepare<[string], Redirect>(
		'SELECT path, target, created_at AS createdAt FROM redirect WHERE path > ? ORDER BY path LIMIT 2000',
	);
	for (let after = ''; ; ) {
		const rows = next.all(after);
		if (rows.length === 0) return;
		yield rows;
		after = rows.at(-1)?.path ?? '';
	}
}

/** The path in what a table says: of a whole address the host is left out, of the old site's whichever it is, of ours only our own. */
function pathIn(text: string, siteUrl?: string): string {
	const url = /^https?:\/\//i.test(text.trim()) ? URL.parse(text.trim()) : null;
	if (!url || (siteUrl !== undefined && url.origin !== siteUrl)) return text.trim();
	return url.pathname + url.search;
}

function problemOf({ key, detail }: Refused): LineProblem {
	if (key === 'livePage' || key === 'redirectLoop') return key;
	if (key === 'taken') return 'twice';
	return detail.path === 'target' ? 'target' : 'path';
}
