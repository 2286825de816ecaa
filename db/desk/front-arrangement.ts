import { and, asc, eq, gt, isNull, or } from 'drizzle-orm';
import type { ArticleStatus } from '#lib/content.ts';
import type { ArrangementInput, DeskArrangement, FrontStory, Plan } from '#lib/desk/front-arrangement.ts';
import type { Locale } from '#lib/locales.ts';
import { type Database, transact } from '../client.ts';
import { prepared } from '../reading/prepared.ts';
import { homeSlot } from '../schema/article.ts';
import { homePlan } from '../schema/desk.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { digestOf, requireUnchanged } from './digest.ts';
import { recordChange } from './record-change.ts';
import { requireRight } from './require-right.ts';
import { statusNow } from './standing.ts';

/** What is chosen for the front page of a language, with plans that are not over yet, and the word that a save must name. */
export function readArrangement(db: Database, actor: Actor, locale: Locale, now = Date.now()): DeskArrangement {
	requireRight(actor, 'arrangeHome');
	const { slots, plans } = stored(db, locale, now);
	const stories = new Map(storiesOf(db, [...slots, ...plans.map(({ articleId }) => articleId)], now).map((story) => [story.id, story]));
	return {
		rev: digestOf({ slots, plans }),
		slots: slots.flatMap((id) => stories.get(id) ?? []),
		plans: plans.flatMap((plan) => {
			const story = stories.get(plan.articleId);
			return story ? [{ ...plan, story }] : [];
		}),
	};
}

/** Stores what is chosen for the front page of a language. Throws a refusal when somebody else has saved since `rev`. */
export function saveArrangement(
	db: Database,
	actor: Actor,
	{ locale, rev, slots, plans }: ArrangementInput & { locale: Locale; rev: string },
	now = new Date(),
): void {
	requireRight(actor, 'arrangeHome');
	transact(db, () => {
		const before = stored(db, locale, now.getTime());
		requireUnchanged(rev, before);
		const known = new Set([...before.slots, ...before.plans.map(({ articleId }) => articleId)]);
		requireStories(db, locale, [...slots, ...plans.map(({ articleId }) => articleId)], known);
		requireTimes(plans, now.getTime());
		db.delete(homeSlot).where(eq(homeSlot.locale, locale)).run();
		db.delete(homePlan).where(eq(homePlan.locale, locale)).run();
		for (const [position, articleId] of [...new Set(slots)].entries()) db.insert(homeSlot).values({ locale, position, articleId }).run();
		for (const plan of plans) db.insert(homePlan).values(rowOf(locale, plan)).run();
		recordAudit(db, actor, { action: 'arrange', subject: 'home', subjectId: locale, detail: { slots, plans } }, now);
		recordChange(db, ['home'], now);
	});
}

function stored(db: Database, locale: string, now: number): ArrangementInput {
	const slots = db.select().from(homeSlot).where(eq(homeSlot.locale, locale)).orderBy(asc(homeSlot.position)).all();
	const running = or(isNull(homePlan.untilAt), gt(homePlan.untilAt, new Date(now)));
	const plans = db
		.select()
		.from(homePlan)
		.where(and(eq(homePlan.locale, locale), running))
		.orderBy(asc(homePlan.position), asc(homePlan.fromAt), asc(homePlan.id))
		.all();
	return {
		slots: slots.map(({ articleId }) => articleId),
		plans: plans.map(({ position, articleId, fromAt, untilAt }) => ({
			position,
			articleId,
			fromAt: fromAt.getTime(),
			untilAt: untilAt?.getTime() ?? null,
		})),
	};
}

function rowOf(locale: string, { position, articleId, fromAt, untilAt }: Plan) {
	return { locale, position, articleId, fromAt: new Date(fromAt), untilAt: untilAt === null ? null : new Date(untilAt) };
}

function requireTimes(plans: Plan[], now: number): void {
	for (const { fromAt, untilAt } of plans) if (untilAt !== null && (untilAt <= now || untilAt <= fromAt)) throw new Refused('timePast');
}

const standing = prepared((db) =>
	db.$client.prepare<{ ids: string; locale: string }, { id: number; status: ArticleStatus }>(
		'SELECT article.id, status FROM json_each(:ids) CROSS JOIN article ON article.id = json_each.value WHERE locale = :locale',
	),
);

/** Each id is looked up on its own (threats, 16): only what readers see or soon will may be chosen; what was chosen before may stay. */
function requireStories(db: Database, locale: string, ids: number[], known: Set<number>): void {
	const rows = standing(db).all({ ids: JSON.stringify(ids), locale });
	const fit = new Set(
		rows.filter(({ id, status }) => known.has(id) || status === 'published' || status === 'scheduled').map(({ id }) => id),
	);
	const unfit = ids.find((id) => !fit.has(id));
	if (unfit !== undefined) throw new Refused('invalid', { path: 'slots', id: unfit });
}

type Row = Omit<FrontStory, 'hasPicture'> & { pictures: number };

const rows = prepared((db) =>
	db.$client.prepare<[string], Row>(
		`SELECT article.id, title, coalesce(section_name.name, '') AS section, status, public_at AS publicAt, image.hash IS NOT NULL AS pictures
		FROM json_each(?) JOIN article ON article.id = json_each.value
		LEFT JOIN section_name ON section_name.section_id = article.section_id AND section_name.locale = article.locale
		LEFT JOIN image ON image.id = image_id`,
	),
);

/** Stories by their ids, in that order, as whoever arranges the front page sees them; ids that do not exist are left out. */
export function storiesOf(db: Database, ids: number[], now = Date.now()): FrontStory[] {
	return rows(db)
		.all(JSON.stringify(ids))
		.map(({ pictures, ...row }) => ({ ...row, status: statusNow(row.status, row.publicAt, now), hasPicture: pictures === 1 }));
}
