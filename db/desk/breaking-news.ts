import { eq } from 'drizzle-orm';
import type { FrontStory } from '#lib/desk/front-arrangement.ts';
import type { Locale } from '#lib/locales.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import { type Database, transact } from '../client.ts';
import { article } from '../schema/article.ts';
import { breaking } from '../schema/desk.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { digestOf, requireUnchanged } from './digest.ts';
import { storiesOf } from './front-arrangement.ts';
import { recordChange } from './record-change.ts';
import { requireRight } from './require-right.ts';

/** News is breaking for a day at most (ms). */
export const longestBreaking = 24 * 3_600_000;

export type BreakingInput = { locale: Locale; rev: string; text: string; articleId?: number; untilAt: number };
export type DeskBreaking = { rev: string; now?: { text: string; story?: FrontStory; untilAt: number } };

/** The breaking news of a language, while it lasts, and the word that a change of it must name. */
export function deskBreaking(db: Database, actor: Actor, locale: Locale, now = Date.now()): DeskBreaking {
	requireRight(actor, 'breakNews');
	const row = running(db, locale, now);
	const [story] = row?.articleId ? storiesOf(db, [row.articleId], now) : [];
	return { rev: digestOf(row ?? null), now: row && { text: row.text, story, untilAt: row.untilAt.getTime() } };
}

/** Sets a line above every page of a language until a moment (ms) within a day. Throws a refusal when somebody else has changed it since `rev`. */
export function breakNews(
	db: Database,
	actor: Actor,
	{ locale, rev, articleId, untilAt, ...input }: BreakingInput,
	now = new Date(),
): void {
	requireRight(actor, 'breakNews');
	const text = normalizeText(input.text).replace(/\s+/g, ' ').trim();
	if (text === '' || text.length > 160) throw new Refused('invalid', { path: 'text' });
	if (untilAt <= now.getTime()) throw new Refused('timePast');
	if (untilAt > now.getTime() + longestBreaking) throw new Refused('invalid', { path: 'untilAt' });
	transact(db, () => {
		requireUnchanged(rev, running(db, locale, now.getTime()) ?? null);
		if (articleId !== undefined) requireStory(db, locale, articleId);
		const row = { text, articleId: articleId ?? null, fromAt: now, untilAt: new Date(untilAt) };
		db.insert(breaking)
			.values({ locale, ...row })
			.onConflictDoUpdate({ target: breaking.locale, set: row })
			.run();
		recordAudit(db, actor, { action: 'break', subject: 'breaking', subjectId: locale, detail: { text, articleId, untilAt } }, now);
		recordChange(db, ['site'], now);
	});
}

/** Takes the line away before its time. Throws a refusal when somebody else has changed it since `rev`. */
export function endBreaking(db: Database, actor: Actor, { locale, rev }: { locale: Locale; rev: string }, now = new Date()): void {
	requireRight(actor, 'breakNews');
	transact(db, () => {
		const row = running(db, locale, now.getTime());
		requireUnchanged(rev, row ?? null);
		db.delete(breaking).where(eq(breaking.locale, locale)).run();
		recordAudit(db, actor, { action: 'endBreak', subject: 'breaking', subjectId: locale, detail: { text: row?.text ?? '' } }, now);
		recordChange(db, ['site'], now);
	});
}

function running(db: Database, locale: string, now: number) {
	const row = db.select().from(breaking).where(eq(breaking.locale, locale)).get();
	return row && row.untilAt.getTime() > now ? row : undefined;
}

function requireStory(db: Database, locale: string, id: number): void {
	const row = db.select({ locale: article.locale, status: article.status }).from(article).where(eq(article.id, id)).get();
	const fits = row?.locale === locale && (row.status === 'published' || row.status === 'scheduled');
	if (!fits) throw new Refused('invalid', { path: 'articleId', id });
}
