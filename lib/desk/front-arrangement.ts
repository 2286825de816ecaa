import { z } from 'zod';
import type { ArticleStatus } from '../content.ts';
import { frontPlaces } from '../front-places.ts';
import { isLocale, type Locale } from '../locales.ts';

/** A language of the paper. */
export const LocaleCode = z.custom<Locale>((code) => typeof code === 'string' && isLocale(code));
const Id = z.int().positive();
const Moment = z.int().min(0).max(8.64e15);

/** A story that stands at a place of the front page (0 is the lead) between two moments (ms), or until somebody ends it. */
export const Plan = z.strictObject({
	position: z
		.int()
		.min(0)
		.max(frontPlaces - 1),
	articleId: Id,
	fromAt: Moment,
	untilAt: Moment.nullable(),
});
export type Plan = z.infer<typeof Plan>;

/** How many stories the desk may line up for the places at the top, and how many plans it may make. */
export const [mostSlots, mostPlans] = [8, 50];

export const ArrangementInput = z.strictObject({
	slots: z.array(Id).max(mostSlots),
	plans: z.array(Plan).max(mostPlans),
});
/** What the desk chooses for the top of the front page of a language. */
export type ArrangementInput = z.infer<typeof ArrangementInput>;

/** The plans that hold at a moment (ms), by place: of two for one place the one that began later. */
export function plansAt<Each extends Plan>(plans: readonly Each[], now: number): Map<number, Each> {
	const running = plans.filter(({ fromAt, untilAt }) => fromAt <= now && (untilAt === null || untilAt > now));
	return new Map(running.toSorted((one, other) => one.fromAt - other.fromAt).map((plan) => [plan.position, plan]));
}

/** A story as whoever arranges the front page sees it; `publicAt` in ms. */
export type FrontStory = {
	id: number;
	title: string;
	section: string;
	status: ArticleStatus;
	publicAt: number | null;
	hasPicture: boolean;
};
export type StoryPlan = Plan & { story: FrontStory };
/** What is chosen now, and the word for it that a save must name. */
export type DeskArrangement = { rev: string; slots: FrontStory[]; plans: StoryPlan[] };
