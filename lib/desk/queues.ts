import type { ArticleFilter } from './article-filter.ts';
import type { Role } from './roles.ts';

export type QueueKey =
	| 'all'
	| 'myDrafts'
	| 'returnedToMe'
	| 'mineInReview'
	| 'myPublished'
	| 'inReview'
	| 'returned'
	| 'approved'
	| 'scheduled'
	| 'updating'
	| 'missingEnglish'
	| 'brokenVideo'
	| 'withdrawn';
/** A list that somebody comes back to day by day: its name and what it holds. */
export type Queue = { key: QueueKey; filter: ArticleFilter };

const filters: Record<QueueKey, ArticleFilter> = {
	all: {},
	myDrafts: { mine: true, state: 'draft' },
	returnedToMe: { mine: true, state: 'returned' },
	mineInReview: { mine: true, state: 'in_review' },
	myPublished: { mine: true, state: 'published' },
	inReview: { state: 'in_review' },
	returned: { state: 'returned' },
	approved: { state: 'approved' },
	scheduled: { state: 'scheduled' },
	updating: { state: 'updating' },
	missingEnglish: { state: 'published', missing: 'en' },
	brokenVideo: { state: 'published', video: 'broken' },
	withdrawn: { state: 'withdrawn' },
};

const chief: QueueKey[] = [
	'all',
	'approved',
	'inReview',
	'scheduled',
	'updating',
	'missingEnglish',
	'brokenVideo',
	'withdrawn',
	'myDrafts',
];
const ofRole: Record<Role, QueueKey[]> = {
	reporter: ['all', 'myDrafts', 'returnedToMe', 'mineInReview', 'myPublished', 'missingEnglish'],
	editor: ['all', 'inReview', 'returned', 'approved', 'updating', 'missingEnglish', 'brokenVideo', 'myDrafts', 'returnedToMe'],
	secretary: chief,
	chief,
	administrator: chief,
};

/** The lists of a role, in the order of its day. */
export function queuesOf(role: Role): Queue[] {
	return ofRole[role].map((key) => ({ key, filter: filters[key] }));
}

const waiting: Record<Role, QueueKey[]> = {
	reporter: ['returnedToMe', 'myDrafts'],
	editor: ['inReview', 'returnedToMe'],
	secretary: ['approved', 'inReview'],
	chief: ['approved', 'inReview'],
	administrator: ['approved', 'inReview'],
};

/** What waits for somebody of a role, the most pressing first. */
export function waitingFor(role: Role): Queue[] {
	return waiting[role].map((key) => ({ key, filter: filters[key] }));
}
