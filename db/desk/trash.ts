import { and, eq, isNull, lt } from 'drizzle-orm';
import { mayMove } from '#lib/desk/moves.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { type Database, transact } from '../client.ts';
import { article } from '../schema/article.ts';
import { discarded, draft, type KeptDraft } from '../schema/desk.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { keysOf } from './change-keys.ts';
import { contentOf } from './draft-content.ts';
import { indexArticle } from './index-article.ts';
import { recordChange } from './record-change.ts';
import { type Place, standingOf } from './standing.ts';

/** How long (ms) a discarded draft can be had back. */
export const keptFor = 30 * 86_400_000;
/** So many are shown at once. */
const most = 200;

/** What there is of an article, a table at a time, in the order in which it comes back. */
const parts = {
	article: 'id',
	body: 'article_id',
	draft: 'article_id',
	revision: 'article_id',
	byline: 'article_id',
	article_topic: 'article_id',
	body_image: 'article_id',
	body_video: 'article_id',
	body_file: 'article_id',
	draft_media: 'article_id',
	source_item: 'article_id',
} as const;
type Part = keyof typeof parts;
type Row = KeptDraft[string][number];
const partNames = Object.keys(parts) as Part[];

/** Puts an article that readers never saw into the trash, whole; to be called in the write's own transaction. */
export function discardArticle(db: Database, actor: Actor, { id, locale, createdBy }: Place, now: Date): void {
	const title = db.select({ title: article.title }).from(article).where(eq(article.id, id)).get()?.title ?? '';
	const rows = (part: Part) => db.$client.prepare<[number], Row>(`SELECT * FROM ${part} WHERE ${parts[part]} = ?`).all(id);
	// Translations of it forget their source when it goes.
	const followers = db.$client.prepare<[number], { article_id: number }>('SELECT article_id FROM draft WHERE source_id = ?').all(id);
	const kept = { ...Object.fromEntries(partNames.map((part) => [part, rows(part)])), followers };
	recordChange(db, keysOf(db, id), now);
	db.delete(article).where(eq(article.id, id)).run();
	db.insert(discarded).values({ articleId: id, locale, title, createdBy, discardedBy: actor.id, at: now, kept }).run();
}

/** A draft in the trash. Times in ms. */
export type DiscardedDraft = { id: number; title: string; locale: string; by: string; author: string; at: number; until: number };

/** What is in the trash, the latest first: a reporter's own drafts, for the others all. */
export function listTrash(db: Database, actor: Actor): DiscardedDraft[] {
	const own = hasRight(actor.role, 'seeAll') ? '' : 'WHERE discarded.created_by = :me';
	const rows = db.$client
		.prepare<{ me: string }, Omit<DiscardedDraft, 'until'>>(
			`SELECT article_id AS id, title, discarded.locale, coalesce(who.name, '') AS by, coalesce(author.name, '') AS author, at
			FROM discarded LEFT JOIN user AS who ON who.id = discarded_by LEFT JOIN user AS author ON author.id = discarded.created_by
			${own} ORDER BY at DESC, article_id DESC LIMIT ${most}`,
		)
		.all({ me: actor.id });
	return rows.map((row) => ({ ...row, until: row.at + keptFor }));
}

/** Takes a draft out of the trash, with all its versions, at its old number. Whoever may discard it may have it back. */
export function recoverDraft(db: Database, actor: Actor, id: number, now = new Date()): void {
	transact(db, () => {
		const row = db.select().from(discarded).where(eq(discarded.articleId, id)).get();
		const isOwn = row?.createdBy === actor.id;
		if (!row || !(isOwn || hasRight(actor.role, 'seeAll'))) throw new Refused('absent');
		if (!mayMove(actor.role, 'discard', standingOf(row.kept), isOwn)) throw new Refused('notAllowed', { move: 'discard' });
		putBack(db, row.kept, now);
		for (const { article_id: follower } of row.kept.followers ?? [])
			db.update(draft)
				.set({ sourceId: id })
				.where(and(eq(draft.articleId, Number(follower)), isNull(draft.sourceId)))
				.run();
		db.delete(discarded).where(eq(discarded.articleId, id)).run();
		const content = contentOf(db, id);
		if (content) indexArticle(db, id, { locale: row.locale, ...content, title: row.title });
		recordAudit(db, actor, { action: 'recover', subject: 'article', subjectId: id, detail: { name: row.title } }, now);
	});
}

/** What a row points to that may be gone by now: it is left out then. A section without which there is no article is said. */
const needed: Partial<Record<Part, string>> = {
	byline: 'SELECT 1 FROM person WHERE id = :person_id',
	article_topic: 'SELECT 1 FROM topic WHERE id = :topic_id',
};

function putBack(db: Database, kept: KeptDraft, now: Date): void {
	for (const part of partNames)
		for (const row of kept[part] ?? []) {
			const exists = needed[part];
			if (exists && !db.$client.prepare(exists).get(row)) continue;
			insertRow(db, part, part === 'article' ? placed(db, row, now) : part === 'draft' ? sourced(db, row) : row);
		}
}

/** An article's row as it can stand now: in its section, and in its story unless that has been written anew in its language. */
function placed(db: Database, row: Row, now: Date): Row {
	const client = db.$client;
	if (!client.prepare('SELECT 1 FROM section_name WHERE section_id = :section_id AND locale = :locale').get(row))
		throw new Refused('invalid', { path: 'sectionId', id: row.section_id });
	if (!client.prepare('SELECT 1 FROM article WHERE story_id = :story_id AND locale = :locale').get(row)) return row;
	return { ...row, story_id: Number(client.prepare('INSERT INTO story (created_at) VALUES (?)').run(now.getTime()).lastInsertRowid) };
}

/** A working copy without a source that is gone. */
function sourced(db: Database, row: Row): Row {
	return db.$client.prepare('SELECT 1 FROM article WHERE id = :source_id').get(row) ? row : { ...row, source_id: null };
}

function insertRow(db: Database, part: Part, row: Row): void {
	const columns = db.$client
		.prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0')
		.pluck()
		.all(part)
		.filter((name) => Object.hasOwn(row, name));
	// What was imported again meanwhile belongs to that article.
	const verb = part === 'source_item' ? 'INSERT OR IGNORE' : 'INSERT';
	db.$client.prepare(`${verb} INTO ${part} (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')})`).run(row);
}

/** Throws away for good what has been in the trash for thirty days; returns how many drafts that were. */
export function emptyTrash(db: Database, now = new Date()): number {
	return transact(db, () => {
		const old = lt(discarded.at, new Date(now.getTime() - keptFor));
		const rows = db.select({ id: discarded.articleId, title: discarded.title }).from(discarded).where(old).all();
		for (const { id, title } of rows)
			recordAudit(db, undefined, { action: 'purge', subject: 'article', subjectId: id, detail: { name: title } }, now);
		db.delete(discarded).where(old).run();
		return rows.length;
	});
}
