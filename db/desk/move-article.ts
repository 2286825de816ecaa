import { eq } from 'drizzle-orm';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { type Check, missingForReview } from '#lib/desk/checks.ts';
import { isPrinting, type Move, mayMove, needsNote, type Stage } from '#lib/desk/moves.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import { type Database, transact } from '../client.ts';
import { article, withdrawal } from '../schema/article.ts';
import { draft, type RevisionKind } from '../schema/desk.ts';
import { type Actor, Refused } from './actor.ts';
import { checkContent, requireReferences, slugOf } from './article-input.ts';
import { recordAudit } from './audit.ts';
import { goneKeys, keysOf } from './change-keys.ts';
import { createCorrection } from './corrections.ts';
import { contentOf } from './draft-content.ts';
import { conflictOf, keepRevision, placeFor, setStage } from './drafts.ts';
import { requireOtherEyes } from './four-eyes.ts';
import { recordChange } from './record-change.ts';
import type { Place } from './standing.ts';
import { discardArticle } from './trash.ts';
import { replaceArticle } from './write-article.ts';

export type MoveInput = {
	id: number;
	move: Exclude<Move, 'write' | 'edit' | 'translate'>;
	/** The revision that was looked at when the move was decided on: text that nobody has read is not printed (threats, 23). */
	rev: number;
	note?: string;
	/** When a scheduled article is to appear. */
	at?: Date;
	/** Print in spite of warnings. */
	override?: boolean;
};

type Step = { place: Place; content: ArticleContent; actor: Actor; input: MoveInput & { note: string }; now: Date };

const toStage = {
	submit: { stage: 'in_review', kind: 'submit' },
	recall: { stage: 'draft', kind: 'save' },
	return: { stage: 'returned', kind: 'return' },
	approve: { stage: 'approved', kind: 'approve' },
} as const satisfies Partial<Record<MoveInput['move'], { stage: Stage; kind: RevisionKind }>>;
type StageMove = keyof typeof toStage;

const isStageMove = (move: MoveInput['move']): move is StageMove => Object.hasOwn(toStage, move);

/** Moves an article on its way to print, or from it. Throws a refusal that says why not. */
export function moveArticle(db: Database, actor: Actor, input: MoveInput, now = new Date()): void {
	transact(db, () => {
		const place = placeFor(db, actor, input.id, now.getTime());
		const isOwn = place.createdBy === actor.id;
		if (!mayMove(actor.role, input.move, place, isOwn)) {
			if (mayMove(actor.role, input.move, { ...place, isRead: false }, isOwn)) throw new Refused('nothingChanged');
			throw new Refused('notAllowed', { move: input.move, status: place.status, stage: place.stage });
		}
		const note = normalizeText(input.note ?? '').trim();
		if (needsNote(input.move) && note === '') throw new Refused('noteMissing', { move: input.move });
		const content = contentOf(db, input.id);
		if (!content) throw new Refused('absent');
		if (place.rev !== input.rev) throw new Refused('conflict', { ...conflictOf(db, actor, input.id), rev: place.rev, content: undefined });
		const step: Step = { place, content, actor, input: { ...input, note }, now };
		if (input.move === 'submit') requireReadable(content);
		if (isPrinting(input.move)) requireOtherEyes(db, actor, place);
		if (isStageMove(input.move)) changeStage(db, step, toStage[input.move]);
		else publicMoves[input.move](db, step);
		const detail = {
			rev: place.rev,
			from: place.status,
			stage: place.stage,
			...(note && { note }),
			...(input.at && { at: input.at.toISOString() }),
			...(input.override && { override: true }),
			// Once it lies in the trash, the log alone says what it was called.
			...(input.move === 'discard' && { title: content.title }),
		};
		recordAudit(db, actor, { action: input.move, subject: 'article', subjectId: input.id, detail }, now);
	});
}

/** Nothing is handed in that an editor could not read. */
function requireReadable(content: ArticleContent): void {
	const missing = missingForReview(content);
	if (missing) throw new Refused('emptyStory', { missing });
}

function changeStage(db: Database, { place, content, actor, input, now }: Step, { stage, kind }: (typeof toStage)[StageMove]): void {
	setStage(db, place, stage, content, now);
	keepRevision(db, place.id, place.rev || 1, kind, content, actor, input.note, now);
}

type PublicMove = Exclude<MoveInput['move'], 'submit' | 'recall' | 'return' | 'approve'>;

/** What each move that readers see does. */
const publicMoves: Record<PublicMove, (db: Database, step: Step) => void> = {
	publish: (db, step) => print(db, step, 'published', step.now),
	publishAtOnce: (db, step) => print(db, step, 'published', step.now),
	schedule: (db, step) => print(db, step, 'scheduled', laterThan(step.now, step.input.at)),
	unschedule: (db, step) => takeOff(db, step, 'approved'),
	unpublish: (db, step) => takeOff(db, step, 'approved'),
	withdraw: (db, step) => {
		const told = { reason: step.input.note, actor: step.actor.name, at: step.now };
		db.insert(withdrawal)
			.values({ articleId: step.place.id, ...told })
			.onConflictDoUpdate({ target: withdrawal.articleId, set: told })
			.run();
		takeOff(db, step, 'withdrawn');
	},
	republish: (db, step) => {
		db.delete(withdrawal).where(eq(withdrawal.articleId, step.place.id)).run();
		print(db, step, 'published', step.now);
	},
	correct: (db, { place, input, now }) => createCorrection(db, place.id, input.note, now),
	discard: (db, { place, actor, now }) => {
		// What readers saw once stays.
		if (place.publishedRev !== null) throw new Refused('inUse');
		discardArticle(db, actor, place, now);
	},
};

function laterThan(now: Date, at: Date | undefined): Date {
	if (!at || at.getTime() <= now.getTime()) throw new Refused('timePast');
	return at;
}

/** Gives readers the text of the working copy: now, or at its minute. */
function print(db: Database, { place, content, actor, input, now }: Step, status: 'published' | 'scheduled', at: Date): void {
	requireReady(checkContent(db, place.id, content), input.override ?? false);
	requireReferences(db, place.locale, content);
	const row = db.select().from(article).where(eq(article.id, place.id)).get();
	if (row?.embargoUntil && at < row.embargoUntil) throw new Refused('embargo', { until: row.embargoUntil.getTime() });
	// A story keeps the time at which readers first saw it; an update only changes when it was changed.
	const isSeen = place.status === 'published' || place.status === 'withdrawn';
	const publishedAt = isSeen && row?.publishedAt ? row.publishedAt : at;
	const image = content.image && { ...content.image };
	replaceArticle(
		db,
		place.id,
		{ ...content, image, locale: place.locale, slug: slugOf(content), status, publishedAt, updatedAt: status === 'scheduled' ? at : now },
		now,
	);
	setStage(db, { ...place, status }, status === 'scheduled' ? 'approved' : 'draft', content, now);
	const rev = place.rev || 1;
	db.update(draft)
		.set({ publishedRev: rev, content: { ...content, slug: slugOf(content) } })
		.where(eq(draft.articleId, place.id))
		.run();
	keepRevision(db, place.id, rev, status === 'scheduled' ? 'schedule' : 'publish', content, actor, input.note, now);
}

function requireReady(checks: Check[], override: boolean): void {
	const errors = checks.filter(({ level }) => level === 'error');
	const blocking = errors.length > 0 ? errors : override ? [] : checks;
	if (blocking.length > 0) throw new Refused('notReady', { checks });
}

/** Takes an article from readers' sight; its text stays at the desk. */
function takeOff(db: Database, { place, content, now }: Step, status: 'approved' | 'withdrawn'): void {
	const before = keysOf(db, place.id);
	db.update(article).set({ status, updatedAt: now }).where(eq(article.id, place.id)).run();
	if (status === 'approved') setStage(db, { ...place, status }, 'approved', content, now);
	// Only of what readers saw is anybody outside told that it is gone (db/telling).
	const left = place.status === 'published' ? [`left:${place.id}`] : [];
	recordChange(db, [...before, ...goneKeys(before), ...left, 'corrections'], now);
}
