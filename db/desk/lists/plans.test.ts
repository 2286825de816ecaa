import { describe, expect, test } from 'vitest';
import { startOfVietnamDay } from '#lib/dates.ts';
import { type ArticleFilter, listStates, videoFilters } from '#lib/desk/article-filter.ts';
import { fillArchive } from '../../testing/archive.ts';
import { openNewsroom, today } from '../../testing/newsroom.ts';
import { employ } from '../../testing/staff.ts';
import { planOf, type Run, recordReads } from '../../testing/statements.ts';
import { createDraft } from '../drafts.ts';
import { listRevisions, listTrail } from '../history.ts';
import { listCalendar } from './calendar.ts';
import { countBrokenVideos, mostReadLately, outputOfDay, workOf } from './dashboard.ts';
import { listWork } from './fees.ts';
import { countArticles, listArticles } from './list-articles.ts';

const now = today('12:00').getTime();
const { db, sections } = openNewsroom();
fillArchive(db, { locale: 'vi', sectionIds: [sections.affairs, sections.local, sections.culture], count: 1500, until: now });
const [reporter, chief] = [employ(db, 'reporter'), employ(db, 'chief')];
const own = createDraft(db, reporter, { locale: 'vi', sectionId: sections.affairs, content: { title: 'Bài của tôi' } });
const runs = recordReads(db);

/** Filters whose answer is found along the order of the list, each with the index that is walked. */
const walks: Record<string, { filter: ArticleFilter; index: string }> = {
	nothing: { filter: {}, index: 'SCAN article USING COVERING INDEX article_desk' },
	'a row to go on from': { filter: { before: { changedAt: now, id: 900 } }, index: 'COVERING INDEX article_desk (changed_at<?' },
	'a row to go back from': { filter: { after: { changedAt: now, id: 900 } }, index: 'COVERING INDEX article_desk (changed_at>?' },
	published: { filter: { state: 'published' }, index: 'SCAN article USING COVERING INDEX article_desk' },
	draft: { filter: { state: 'draft' }, index: 'article_desk_by_status (status=?' },
	scheduled: { filter: { state: 'scheduled' }, index: 'article_desk_by_status (status=?' },
	withdrawn: { filter: { state: 'withdrawn' }, index: 'article_desk_by_status (status=?' },
	section: { filter: { section: sections.affairs }, index: 'SCAN article USING COVERING INDEX article_desk' },
	author: { filter: { author: reporter.id }, index: 'article_desk_by_author (created_by=?' },
	mine: { filter: { mine: true, state: 'draft' }, index: 'article_desk_by_' },
	language: { filter: { language: 'en' }, index: 'SCAN article USING COVERING INDEX article_desk' },
	days: { filter: { from: '2026-01-01', to: '2026-02-01' }, index: 'COVERING INDEX article_desk (changed_at>? AND changed_at<?' },
	missing: { filter: { missing: 'en' }, index: 'COVERING INDEX sqlite_autoindex_article_1 (story_id=? AND locale=?' },
	...Object.fromEntries(
		videoFilters.map((video) => [`video ${video}`, { filter: { video }, index: 'SCAN article USING COVERING INDEX article_desk' }]),
	),
};

/** Filters that begin at few articles, which are then put in order. */
const sets: Record<string, ArticleFilter> = {
	...Object.fromEntries((['in_review', 'returned', 'approved', 'updating'] as const).map((state) => [state, { state }])),
	words: { words: 'tom tat' },
};

function stepsOf(read: () => unknown): string[] {
	runs.length = 0;
	read();
	const once = [...new Map(runs.map((run) => [run.sql, run])).values()];
	return once.flatMap((run: Run) => planOf(db, run)).map((step) => step.trim());
}

/** A walk through all of something that grows with the archive. The sections are the paper's own, some dozens. */
const wholeTables = (steps: string[]) =>
	steps.filter(
		(step) =>
			step.startsWith('SCAN') &&
			!/^SCAN (json_each|search|search_word) VIRTUAL TABLE|^SCAN (section( USING COVERING INDEX section_children)?|mine|ending|CONSTANT ROW|\(subquery-\d+\))$/.test(
				step,
			) &&
			!/^SCAN article USING COVERING INDEX article_desk$|^SCAN draft USING (COVERING )?INDEX draft_ahead$/.test(step),
	);
const sorts = (steps: string[]) => steps.filter((step) => step.includes('TEMP B-TREE'));

describe.each([chief, reporter])('the list of the $role', (actor) => {
	test.each(Object.entries(walks))('by %s is one walk along an index', (_, { filter, index }) => {
		const steps = stepsOf(() => listArticles(db, actor, filter, 50, now));
		expect(steps.join('\n')).toContain(index);
		expect(wholeTables(steps)).toEqual([]);
		expect(sorts(steps)).toEqual([]);
	});

	test.each(Object.entries(sets))('by %s begins at few articles and puts them in order', (_, filter) => {
		const steps = stepsOf(() => listArticles(db, actor, filter, 50, now));
		expect(steps.join('\n')).toContain('SEARCH article USING INTEGER PRIMARY KEY (rowid=?)');
		expect(wholeTables(steps)).toEqual([]);
	});

	test.each(listStates.map((state) => [state] as const))('counting %s walks through no table', (state) => {
		expect(wholeTables(stepsOf(() => countArticles(db, actor, { state }, 100, now)))).toEqual([]);
	});
});

test.each(
	Object.entries({
		calendar: () => listCalendar(db, reporter, [startOfVietnamDay(new Date(now))], 5, now),
		outputOfDay: () => outputOfDay(db, now),
		workOf: () => workOf(db, reporter, 8, now),
		mostReadLately: () => mostReadLately(db, 10, now),
		countBrokenVideos: () => countBrokenVideos(db, 100, now),
		fees: () => listWork(db, chief, '2026-03', now),
		revisions: () => listRevisions(db, reporter, own),
		trail: () => listTrail(db, reporter, own),
	}),
)('%s walks through no table', (_, read) => {
	expect(wholeTables(stepsOf(read))).toEqual([]);
});
