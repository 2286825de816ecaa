import type { ArticleStatus } from '../content.ts';
import type { Role } from './roles.ts';

/** Where a working copy is on its way to print. */
export const stages = ['draft', 'in_review', 'returned', 'approved'] as const satisfies readonly ArticleStatus[];
export type Stage = (typeof stages)[number];

/** Where an article stands: what readers see of it, how far its working copy is, and whether that is the text they read already. */
export type Standing = { status: ArticleStatus; stage: Stage; isRead: boolean };

type Whose = 'own' | 'any';
type Rule = {
	/** Of the article as readers see it, and of its working copy: both must fit. */
	status: readonly ArticleStatus[];
	stage: readonly Stage[];
	by: Partial<Record<Role, Whose>>;
	/** Whether a note must say why. */
	note?: true;
	/** Whether it does something only to a text that readers have not got yet. */
	change?: true;
	/** Whether readers see the text by it: where the paper wants four eyes, not by whoever wrote it last alone. */
	prints?: true;
};

const unpublished = ['draft', 'in_review', 'returned', 'approved'] as const;
const everyStage = stages;
const editors = { editor: 'any', secretary: 'any', chief: 'any', administrator: 'any' } as const;
const chiefs = { secretary: 'any', chief: 'any', administrator: 'any' } as const;
const chief = { chief: 'any', administrator: 'any' } as const;

/**
 * Who may do which move on which article: the one table (threats, section 4). An update of a published article goes the same way
 * as a new one, by the stage of its working copy, while readers keep the old text.
 */
export const moves = {
	write: { status: [...unpublished, 'scheduled', 'published'], stage: ['draft', 'returned'], by: { reporter: 'own', ...editors } },
	/** Writing in what was handed in or approved is an editor's work; the author takes it back first. */
	edit: { status: [...unpublished, 'scheduled', 'published'], stage: ['in_review', 'approved'], by: editors },
	submit: { status: [...unpublished, 'published'], stage: ['draft', 'returned'], by: { reporter: 'own', ...editors }, change: true },
	recall: { status: [...unpublished, 'published'], stage: ['in_review'], by: { reporter: 'own', ...editors } },
	return: { status: [...unpublished, 'published'], stage: ['in_review', 'approved'], by: editors, note: true, change: true },
	approve: { status: [...unpublished, 'published'], stage: ['in_review'], by: editors, change: true },
	schedule: { status: [...unpublished, 'scheduled'], stage: ['approved'], by: chiefs, prints: true },
	unschedule: { status: ['scheduled'], stage: everyStage, by: chiefs },
	/** The secretary prints what was approved; on a bad day the chief prints whatever there is. */
	publish: { status: [...unpublished, 'scheduled', 'published'], stage: ['approved'], by: chiefs, prints: true, change: true },
	publishAtOnce: {
		status: [...unpublished, 'scheduled', 'published'],
		stage: ['draft', 'in_review', 'returned'],
		by: chief,
		prints: true,
		change: true,
	},
	unpublish: { status: ['published'], stage: everyStage, by: chief },
	/** The note is the text of the correction that readers see. */
	correct: { status: ['published'], stage: everyStage, by: editors, note: true },
	withdraw: { status: ['published'], stage: everyStage, by: chiefs, note: true },
	republish: { status: ['withdrawn'], stage: everyStage, by: chief, prints: true },
	translate: { status: [...unpublished, 'scheduled', 'published'], stage: everyStage, by: { reporter: 'any', ...editors } },
	discard: { status: unpublished, stage: ['draft', 'returned'], by: { reporter: 'own', ...editors } },
} as const satisfies Record<string, Rule>;
export type Move = keyof typeof moves;

/** Whether somebody of this role may make the move now; `isOwn`: whether they wrote the article. */
export function mayMove(role: Role, move: Move, { status, stage, isRead }: Standing, isOwn: boolean): boolean {
	const rule: Rule = moves[move];
	if (isRead && rule.change) return false;
	const whose = rule.by[role];
	return (whose === 'any' || (whose === 'own' && isOwn)) && rule.status.includes(status) && rule.stage.includes(stage);
}

/** The moves that somebody may make now, in the order of the table. */
export function movesOf(role: Role, standing: Standing, isOwn: boolean): Move[] {
	return (Object.keys(moves) as Move[]).filter((move) => mayMove(role, move, standing, isOwn));
}

/** Whether a move does nothing to a text that readers read already. */
export function needsChange(move: Move): boolean {
	const rule: Rule = moves[move];
	return rule.change === true;
}

/** Whether a move needs a note. */
export function needsNote(move: Move): boolean {
	const rule: Rule = moves[move];
	return rule.note === true;
}

/** Whether readers see what is written by a move. */
export function isPrinting(move: Move): boolean {
	const rule: Rule = moves[move];
	return rule.prints === true;
}
