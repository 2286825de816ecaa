import type { Database } from '#db/client.ts';
import type { Actor } from '#db/desk/actor.ts';
import { contentFor, openStaffedNewsroom, refusalOf } from '#db/desk/desk.testing.ts';
import { createDraft, type Save, saveDraft } from '#db/desk/drafts.ts';
import { listRevisions, restoreRevision } from '#db/desk/history.ts';
import { moveArticle } from '#db/desk/move-article.ts';
import { findPlace } from '#db/desk/standing.ts';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { movesOf } from '#lib/desk/moves.ts';
import { randomFrom, startTally } from './tally.testing.ts';

/** What one person's page knows: the revision it has agreed on with the server, and its text, of which not all need be stored. */
type Page = { actor: Actor; rev: number; lead: string[] };
type Table = { db: Database; id: number; pages: Page[]; chain: { rev: number; lead: string[] }[]; written: number };
type Check = ReturnType<typeof startTally>['check'];

const steps = 9;

/** Plays so many interleavings of saves, autosaves, restorations and moves of one or two people in one article; returns what was wrong. */
export function interleave(rounds: number, people: 1 | 2, seed = 1): string[] {
	const { db, staff, sections } = openStaffedNewsroom();
	const tally = startTally(`${rounds} interleavings of ${people === 1 ? 'one person' : 'two people'}`);
	const random = randomFrom(seed);
	const contentWith = (lead: string[]): ArticleContent => contentFor(sections.affairs, { lead, slug: 'cau-moi' });
	for (let round = 0; round < rounds; round++) {
		const id = createDraft(db, staff.chief, { locale: 'vi', sectionId: sections.affairs, content: contentWith(['']) });
		const pages = [staff.chief, staff.administrator].slice(0, people).map((actor): Page => ({ actor, rev: 1, lead: [''] }));
		const table: Table = { db, id, pages, chain: [{ rev: 1, lead: [''] }], written: 0 };
		for (let step = 0; step < steps; step++) play(table, contentWith, random, tally.check);
		tally.check(same(storedLead(table), table.chain.at(-1)?.lead), () => `article ${id}: what is stored was never acknowledged`);
	}
	return tally.close(db);
}

function play(table: Table, contentWith: (lead: string[]) => ArticleContent, random: (below: number) => number, check: Check): void {
	const page = table.pages[random(table.pages.length)];
	if (!page) return;
	const deed = random(10);
	if (deed < 6) save(table, page, contentWith, deed < 3 ? 'auto' : 'save', random, check);
	else if (deed < 7) restore(table, page, random, check);
	else move(table, page, random, check);
}

function save(
	table: Table,
	page: Page,
	contentWith: (lead: string[]) => ArticleContent,
	kind: Save['kind'],
	random: (below: number) => number,
	check: Check,
): void {
	const { db, id } = table;
	const before = newest(table);
	page.lead = [...page.lead, `${page.actor.role} ${++table.written}`];
	const order: Save = { id, rev: page.rev, content: contentWith(page.lead), key: `${id} ${table.written} ${page.actor.role}`, kind };
	const refusal = refusalOf(() => saveDraft(db, page.actor, order));
	if (!refusal) {
		check(page.rev === before.rev, () => `article ${id}: revision ${before.rev} was overwritten by what was made from ${page.rev}`);
		page.rev++;
		table.chain.push({ rev: page.rev, lead: page.lead });
		// The answer is lost on the way and the same is said again, perhaps twice: nothing changes.
		for (let again = random(3); again > 0; again--) {
			const said = refusalOf(() => saveDraft(db, page.actor, order));
			check(said === undefined && storedRev(table) === page.rev, () => `article ${id}: a save that was said again was ${said?.key}`);
		}
		return;
	}
	meetConflict(table, page, refusal, before, check);
}

/** Whoever was too late has both texts: theirs is told with who wrote it and when, one's own is on the screen. They go on with both. */
function meetConflict(
	table: Table,
	page: Page,
	refusal: { key: string; detail: Record<string, unknown> },
	before: { rev: number; lead: string[] },
	check: Check,
): void {
	// Nobody writes in what was withdrawn; the text stays on the screen until it is republished.
	if (refusal.key === 'notAllowed' && findPlace(table.db, table.id)?.status === 'withdrawn') return;
	const { rev, content, by, at } = refusal.detail as { rev: number; content: ArticleContent; by: string; at: number };
	check(refusal.key === 'conflict' && page.rev !== before.rev, () => `article ${table.id}: ${refusal.key} where nobody else had written`);
	check(rev === before.rev && same(content?.lead, before.lead), () => `article ${table.id}: the conflict does not tell what is stored`);
	check(Boolean(by) && at > 0, () => `article ${table.id}: the conflict does not tell who and when`);
	page.rev = before.rev;
	page.lead = [...new Set([...before.lead, ...page.lead])];
}

function restore(table: Table, page: Page, random: (below: number) => number, check: Check): void {
	const { db, id } = table;
	const revisions = listRevisions(db, page.actor, id);
	const chosen = revisions[random(revisions.length)];
	if (!chosen) return;
	const before = newest(table);
	const order = { id, revisionId: chosen.id, rev: page.rev, key: `${id} restore ${++table.written}` };
	const refusal = refusalOf(() => restoreRevision(db, page.actor, order));
	if (refusal) {
		meetConflict(table, page, refusal, before, check);
		return;
	}
	check(page.rev === before.rev, () => `article ${id}: a restoration overwrote revision ${before.rev}`);
	page.rev++;
	const known = table.chain.find(({ rev }) => rev === chosen.rev)?.lead;
	check(same(storedLead(table), known), () => `article ${id}: what was restored is not what was acknowledged as ${chosen.rev}`);
	page.lead = storedLead(table);
	table.chain.push({ rev: page.rev, lead: page.lead });
}

function move(table: Table, page: Page, random: (below: number) => number, check: Check): void {
	const { db, id } = table;
	const place = findPlace(db, id);
	if (!place) return;
	const possible = movesOf(page.actor.role, place, true).filter((name) => name !== 'write' && name !== 'edit' && name !== 'translate');
	const name = possible[random(possible.length)];
	if (!name || name === 'discard') return;
	const at = name === 'schedule' ? new Date(Date.now() + 3_600_000) : undefined;
	const before = newest(table);
	const refusal = refusalOf(() => moveArticle(db, page.actor, { id, move: name, rev: page.rev, note: 'Vì sao', at, override: true }));
	if (refusal?.key === 'conflict')
		check(page.rev !== before.rev, () => `article ${id}: a move was a conflict where nobody else had written`);
	if (refusal) return;
	const isPrinted = name === 'publish' || name === 'publishAtOnce' || name === 'schedule' || name === 'republish';
	if (!isPrinted) return;
	check(page.rev === before.rev, () => `article ${id}: ${before.rev} was printed by somebody who had read ${page.rev}`);
	check(same(printedLead(table), before.lead), () => `article ${id}: what was printed is not what was acknowledged as ${before.rev}`);
}

const newest = ({ chain }: Table) => chain.at(-1) ?? { rev: 0, lead: [] };
const same = (one: string[] | undefined, other: string[] | undefined) => JSON.stringify(one) === JSON.stringify(other);
const storedRev = ({ db, id }: Table) => findPlace(db, id)?.rev;

function storedLead({ db, id }: Table): string[] {
	const text = db.$client
		.prepare<[number], string>("SELECT json_extract(content, '$.lead') FROM draft WHERE article_id = ?")
		.pluck()
		.get(id);
	return JSON.parse(text ?? '[]');
}

function printedLead({ db, id }: Table): string[] {
	return JSON.parse(db.$client.prepare<[number], string>('SELECT lead FROM article WHERE id = ?').pluck().get(id) ?? '[]');
}
