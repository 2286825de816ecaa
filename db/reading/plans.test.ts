import { describe, expect, test } from 'vitest';
import { wireStart } from '#lib/ninjs/wire-cursor.ts';
import { beginningOf } from '#lib/search/periods.ts';
import { parseQuery } from '#lib/search/query.ts';
import { fillArchive } from '../testing/archive.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { columnsRead, planOf, type Run, recordReads } from '../testing/statements.ts';
import { findArticle, neighboursOf, relatedTo } from './article.ts';
import { findArticlePlace, findRedirect } from './article-state.ts';
import { lastChangeOfLists } from './changes.ts';
import { correctionPages, listCorrections } from './corrections.ts';
import { publishedIds } from './export.ts';
import { freshNews } from './fresh-news.ts';
import { readFrontPage } from './front-page.ts';
import { latestArticles, personArticles, sectionArticles, topicArticles, videoArticles } from './lists.ts';
import { mostRead } from './most-read.ts';
import { findPerson, findPersonBySlug, findTopic, findTopicBySlug } from './names.ts';
import { versionsOfPage, versionsOfSection, versionsOfStory, versionsOfTopic } from './pairs.ts';
import { mediaOf } from './pictures.ts';
import { recentNames } from './recent-names.ts';
import { searchArticles } from './search.ts';
import { findSection, findSectionBySlug, listSections } from './sections.ts';
import { findPage, findPageId, readSite } from './site.ts';
import { sitemapArticles } from './sitemap-articles.ts';
import { articlesOfMonthPart, hasMonthPart, listMonthFiles } from './sitemap-months.ts';
import { listedPages, pageParts } from './sitemap-pages.ts';
import { readWire } from './wire.ts';

const now = today('12:00').getTime();
const { db, sections } = openNewsroom();
const family = [sections.affairs, sections.local, sections.desks];
fillArchive(db, { locale: 'vi', sectionIds: [...family, sections.culture], count: 2400, until: now });
fillArchive(db, { locale: 'en', sectionIds: [...family, sections.culture], count: 600, until: now });
const runs = recordReads(db);

const article = () => {
	const found = findArticle(db, 1200, now);
	if (!found) throw new Error('The archive has no article 1200.');
	return found;
};
const query = parseQuery('"tóm tắt" tin');

/** Every function that readers' pages read with, as a page calls it. */
const readings: Record<string, () => unknown> = {
	findArticle: article,
	relatedTo: () => relatedTo(db, article(), 6, now),
	neighboursOf: () => neighboursOf(db, article(), now),
	findArticlePlace: () => findArticlePlace(db, 1200, now),
	findRedirect: () => findRedirect(db, '/cu.html'),
	latestArticles: () => latestArticles.page(db, 'vi', undefined, 3, now),
	videoArticles: () => videoArticles.page(db, 'vi', undefined, 3, now),
	topicArticles: () => topicArticles.page(db, 'vi', 3, 2, now),
	personArticles: () => personArticles.page(db, 'vi', 3, 2, now),
	'sectionArticles of one section': () => sectionArticles.page(db, 'vi', [sections.culture], 3, now),
	'sectionArticles of a family': () => sectionArticles.page(db, 'vi', family, 3, now),
	readFrontPage: () => readFrontPage(db, 'vi', listSections(db, 'vi'), now),
	mostRead: () => mostRead(db, 'vi', 8, now),
	listCorrections: () => listCorrections(db, 'vi', 2, now),
	correctionPages: () => correctionPages(db, 'vi', now),
	searchArticles: () => searchArticles(db, query, { locale: 'vi', sectionIds: family, since: beginningOf('week', now) }, 2, now),
	versionsOfStory: () => versionsOfStory(db, 1200, now),
	versionsOfSection: () => versionsOfSection(db, sections.local),
	versionsOfTopic: () => versionsOfTopic(db, 3),
	versionsOfPage: () => versionsOfPage(db, 1),
	findTopic: () => findTopic(db, 'vi', 3),
	findTopicBySlug: () => findTopicBySlug(db, 'vi', 'chu-de-3'),
	findPerson: () => findPerson(db, 'vi', 3),
	findPersonBySlug: () => findPersonBySlug(db, 'phong-vien-3'),
	findSection: () => findSection(db, 'vi', sections.local),
	findSectionBySlug: () => findSectionBySlug(db, 'vi', 'van-hoa'),
	listSections: () => listSections(db, 'vi'),
	readSite: () => readSite(db, 'vi'),
	findPage: () => findPage(db, 'vi', 1),
	findPageId: () => findPageId(db, 'vi', 'gioi-thieu'),
	listMonthFiles: () => listMonthFiles(db, now),
	hasMonthPart: () => hasMonthPart(db, 'vi', '2026-03', 1, now),
	articlesOfMonthPart: () => [...articlesOfMonthPart(db, 'vi', '2026-03', 1, 250, now)],
	sitemapArticles: () => sitemapArticles(db, [1000, 1001, 1002], now),
	'listedPages of topics': () => [...listedPages(db, 'vi', 'topics', 1, 250, now)],
	'listedPages of authors': () => [...listedPages(db, 'vi', 'authors', 1, 250, now)],
	pageParts: () => pageParts(db, 'vi', 'topics', now),
	lastChangeOfLists: () => lastChangeOfLists(db, now),
	freshNews: () => freshNews(db, now),
	readWire: () => readWire(db, { ...wireStart, seq: 1200 }, 50, now),
	publishedIds: () => [...publishedIds(db, now)],
	recentNames: () => recentNames(db, 'vi', 'vi-VN'),
	mediaOf: () => mediaOf(db, { images: [1], videos: [1, 2], files: [1, 2] }),
};

/** The statements that a reading really ran, each once. */
function statementsOf(read: () => unknown): Run[] {
	runs.length = 0;
	read();
	return [...new Map(runs.map((run) => [run.sql, run])).values()];
}

const steps = (run: Run) => planOf(db, run).map((step) => step.trim());

/** A list of ids as JSON, the full-text index and its words, and the rows of an inner query: none of them is a table that is walked through. */
const noTable = /^SCAN (json_each VIRTUAL TABLE|search VIRTUAL TABLE|search_word VIRTUAL TABLE|ending$|\(subquery-\d+\)|CONSTANT ROW)/;
/** Read whole on purpose: the paper's own data, its people and what was written in a week, however many articles there are. */
const wholeTable = /^SCAN (setting|person|change)$/;

/**
 * Sorted after reading on purpose, and bounded: `mostRead` groups and orders at most 50 rows of each of 7 days; an article has
 * a handful of authors and topics, and `recentNames` those of 400 articles; the navigation is the paper's own data (above). Cards by ids come in the order of the
 * table and are put in theirs by JavaScript.
 */
const sortsOf: Record<string, RegExp> = {
	mostRead: /FROM read_count/,
	findArticle: /from "(byline|article_topic)"/,
	recentNames: /SELECT DISTINCT name, slug FROM json_each/,
	navigation: /from "(section|page|setting)"/,
};
const maySort = ({ sql }: Run) => Object.values(sortsOf).some((pattern) => pattern.test(sql));

/** Reads every film of the archive, whichever articles were asked for. */
const everyFilm = /video_by_state/;

describe.each(Object.entries(readings))('%s', (_, read) => {
	const statements = statementsOf(read);

	test('reads at all', () => {
		expect(statements.length).toBeGreaterThan(0);
	});

	test.each(statements.map((run) => [run.sql.replace(/\s+/g, ' '), run] as const))('walks along an index: %s', (_sql, run) => {
		const walked = steps(run).filter((step) => step.startsWith('SCAN') && !noTable.test(step) && !wholeTable.test(step));
		expect(walked).toEqual([]);
	});

	test('asks for films by what shows them', () => {
		expect(statements.flatMap(steps).filter((step) => everyFilm.test(step))).toEqual([]);
	});

	test.each(statements.filter((run) => !maySort(run)).map((run) => [run.sql.replace(/\s+/g, ' '), run] as const))(
		'sorts nothing: %s',
		(_sql, run) => {
			expect(steps(run).filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
		},
	);
});

test('no list touches a body: only the article itself and the snippets of a page of search results do', () => {
	const touches = Object.entries(readings).filter(([, read]) => statementsOf(read).some(({ sql }) => /\b(FROM|JOIN) "?body\b/i.test(sql)));
	expect(touches.map(([name]) => name)).toEqual(['findArticle', 'relatedTo', 'neighboursOf', 'searchArticles']);
	for (const name of ['relatedTo', 'neighboursOf']) {
		const known = statementsOf(article).map(({ sql }) => sql);
		const own = statementsOf(readings[name] ?? article).filter(({ sql }) => !known.includes(sql));
		expect(own.filter(({ sql }) => /\bbody\b/.test(sql))).toEqual([]);
	}
});

test('a page of search results reads as many bodies as it shows', () => {
	runs.length = 0;
	const { items } = searchArticles(db, query, { locale: 'vi' }, 1, now);
	expect(runs.filter(({ sql }) => sql.includes('JOIN body'))).toHaveLength(items.length);
});

test.each([
	['latestArticles', 'article_latest (locale=? AND public_at<?)'],
	['videoArticles', 'article_with_video (locale=? AND public_at<?)'],
	['sectionArticles of one section', 'article_by_section (locale=? AND section_id=? AND public_at<?)'],
	['sectionArticles of a family', 'article_by_section (locale=? AND section_id=? AND public_at<?)'],
	['topicArticles', 'COVERING INDEX article_topic_by_topic (topic_id=? AND locale=? AND public_at<?)'],
	['personArticles', 'COVERING INDEX byline_by_person (person_id=? AND locale=? AND public_at<?)'],
	['listCorrections', 'correction_latest (locale=?)'],
	['mostRead', 'COVERING INDEX read_count_ranked (locale=? AND day=?)'],
])('%s is served along the index that is made for it: %s', (name, index) => {
	expect(
		statementsOf(readings[name] ?? article)
			.flatMap(steps)
			.join('\n'),
	).toContain(index);
});

test.each(['latestArticles', 'sectionArticles of one section', 'sectionArticles of a family', 'topicArticles', 'personArticles'])(
	'%s: a deep page costs index entries, not rows',
	(name) => {
		const walk = statementsOf(readings[name] ?? article).filter(({ sql }) => sql.includes('OFFSET :offset'));
		expect(walk).toHaveLength(1);
		expect(walk.flatMap((run) => columnsRead(db, run, 'article'))).toEqual([]);
	},
);

test('what is asked for by ids is looked up by them, not looked for along a list', () => {
	const byIds = Object.values(readings)
		.flatMap(statementsOf)
		.filter(({ sql }) => sql.includes('json_each(:ids)') && !sql.includes('ORDER BY'));
	expect(byIds.length).toBeGreaterThan(5);
	expect(byIds.filter((run) => steps(run).some((step) => /article_(latest|by_section|with_video)/.test(step)))).toEqual([]);
});

test('videos are counted along the index of videos', () => {
	const steps = statementsOf(() => videoArticles.pages(db, 'vi', undefined, now)).flatMap((run) => planOf(db, run));
	expect(steps.filter((step) => step.includes('SEARCH article') && !step.includes('article_with_video'))).toEqual([]);
});

test('the rules catch a list that walks through a table and sorts it', () => {
	const [careless] = statementsOf(() => db.$client.prepare('SELECT id FROM article WHERE words < ? ORDER BY title').all(300));
	expect(careless && steps(careless)).toEqual(['SCAN article', 'USE TEMP B-TREE FOR ORDER BY']);
});

test('the plans do not depend on statistics, which a new portal has none of', () => {
	expect(db.$client.prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'").all()).toEqual([]);
});
