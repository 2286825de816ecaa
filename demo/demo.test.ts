import { describe, expect, test } from 'vitest';
import { databaseProblems } from '#db/check.ts';
import { findArticle } from '#db/reading/article.ts';
import { listCorrections } from '#db/reading/corrections.ts';
import { readFrontPage } from '#db/reading/front-page.ts';
import { isEmpty } from '#db/reading/is-empty.ts';
import { latestArticles, topicArticles, videoArticles } from '#db/reading/lists.ts';
import { resolve } from '#db/reading/resolve.ts';
import { searchArticles } from '#db/reading/search.ts';
import { listSections } from '#db/reading/sections.ts';
import { readSite } from '#db/reading/site.ts';
import { article, correction } from '#db/schema/article.ts';
import { topicName } from '#db/schema/sections.ts';
import { page, pageText } from '#db/schema/site.ts';
import { articlePath } from '#i18n/links.ts';
import { settingKeys } from '#lib/content.ts';
import { switches } from '#lib/desk/settings-input.ts';
import type { Document } from '#lib/document/schema.ts';
import { localeCodes } from '#lib/locales.ts';
import { parseQuery } from '#lib/search/query.ts';
import { isPlayable } from '#lib/video/states.ts';
import { openDemo } from './demo.testing.ts';

const db = openDemo();
const rows = db.select().from(article).all();
const articles = rows.flatMap(({ id }) => findArticle(db, id) ?? []);
const inLocale = (locale: string) => articles.filter((each) => each.locale === locale);
const blocks = articles.flatMap(({ document }) => document.content);
const countOf = (type: string) => blocks.filter((block) => block.type === type).length;

describe('the demo paper', () => {
	test('is whole', () => {
		expect(databaseProblems(db)).toEqual([]);
		expect(isEmpty(db)).toBe(false);
	});

	test('has at least 40 stories in Vietnamese, 20 in English, 15 in both', () => {
		expect(inLocale('vi').length).toBeGreaterThanOrEqual(40);
		expect(inLocale('en').length).toBeGreaterThanOrEqual(20);
		const stories = Map.groupBy(articles, ({ storyId }) => storyId);
		expect([...stories.values()].filter((versions) => versions.length === 2).length).toBeGreaterThanOrEqual(15);
	});

	test('has at least 8 sections, each with a story in Vietnamese', () => {
		const filled = new Set(inLocale('vi').map(({ section }) => section.id));
		expect(filled.size).toBeGreaterThanOrEqual(8);
		expect(
			listSections(db, 'vi')
				.filter(({ id }) => !filled.has(id))
				.map(({ name }) => name),
		).toEqual([]);
		expect(listSections(db, 'en')).toHaveLength(listSections(db, 'vi').length);
	});

	test('has a correction, a gallery, a fact box, a table, a sound and a paper', () => {
		expect(localeCodes.flatMap((locale) => listCorrections(db, locale, 1)?.items ?? []).length).toBeGreaterThanOrEqual(1);
		for (const type of ['gallery', 'factBox', 'table', 'audio', 'pdf', 'blockquote', 'figure', 'heading'])
			expect(countOf(type), type).toBeGreaterThanOrEqual(1);
	});

	test('has videos that play and videos broken in several ways', () => {
		const states = new Set(
			articles.flatMap(({ video, media }) => [
				...(video ? [video.video.state] : []),
				...[...media.videos.values()].map(({ state }) => state),
			]),
		);
		expect([...states].filter(isPlayable).length).toBeGreaterThanOrEqual(1);
		expect([...states].filter((state) => !isPlayable(state)).length).toBeGreaterThanOrEqual(5);
		for (const locale of localeCodes) expect(videoArticles.newest(db, locale, undefined, 9).length, locale).toBeGreaterThanOrEqual(1);
	});

	test('has a front page in both languages with nothing missing', () => {
		for (const locale of localeCodes) {
			const front = readFrontPage(db, locale, listSections(db, locale));
			expect(front.lead?.picture, locale).toBeDefined();
			expect([front.second.length, front.latest.length], locale).toEqual([2, 12]);
			expect(front.blocks.length, locale).toBeGreaterThanOrEqual(5);
			expect(front.mostRead.length, locale).toBeGreaterThanOrEqual(3);
			expect(front.videos.length, locale).toBeGreaterThanOrEqual(1);
		}
	});

	test('has no topic without a story', () => {
		const empty = db
			.select()
			.from(topicName)
			.all()
			.filter(({ locale, topicId }) => locale === 'vi' && topicArticles.newest(db, locale, topicId, 1).length === 0);
		expect(empty.map(({ name }) => name)).toEqual([]);
	});

	test('says everything that a paper must say of itself, in both languages', () => {
		for (const locale of localeCodes)
			expect(
				settingKeys.filter((key) => !(key in switches) && !readSite(db, locale).settings[key]),
				locale,
			).toEqual([]);
	});

	test('is found by its words', () => {
		for (const { id, locale, title } of articles) {
			const { items } = searchArticles(db, parseQuery(`"${title}"`), { locale }, 1);
			expect(
				items.map((hit) => hit.id),
				title,
			).toContain(id);
		}
	});
});

describe('every story', () => {
	test('is published, in the past', () => {
		const now = Date.now();
		expect(articles).toHaveLength(rows.length);
		expect(rows.filter(({ publishedAt, updatedAt }) => !publishedAt || publishedAt.getTime() > now || updatedAt.getTime() > now)).toEqual(
			[],
		);
	});

	test('has a title, a lead, a body, an author and a picture or its words alone', () => {
		for (const { title, lead, document, credits, words, alt, image } of articles) {
			expect([lead.length > 0, document.content.length > 2, credits.length > 0, words > 100], title).toEqual([true, true, true, true]);
			if (image) expect(alt, title).not.toBe('');
		}
	});

	test('has an address that answers with it', () => {
		for (const each of articles)
			expect(resolve(db, articlePath(each), null)).toEqual({ kind: 'page', locale: each.locale, route: `articles/${each.id}` });
	});

	test('is corrected after it appeared, and not in the future', () => {
		for (const { articleId, at } of db.select().from(correction).all()) {
			const corrected = articles.find(({ id }) => id === articleId);
			expect(at.getTime()).toBeGreaterThan(corrected?.publicAt.getTime() ?? Number.POSITIVE_INFINITY);
			expect(at.getTime()).toBeLessThan(Date.now());
		}
	});

	test('stands in the list of its language', () => {
		for (const locale of localeCodes) expect(latestArticles.newest(db, locale, undefined, 500)).toHaveLength(inLocale(locale).length);
	});
});

test('links of stories and pages to our own pages lead somewhere', () => {
	const pages = db.select({ document: pageText.document }).from(pageText).all();
	const hrefs = [...articles, ...pages].flatMap(({ document }) => linksOf(document)).filter((href) => href.startsWith('/'));
	expect(hrefs.length).toBeGreaterThan(0);
	expect(hrefs.filter((href) => resolve(db, href, null).kind !== 'page')).toEqual([]);
	expect(db.select().from(page).all().length).toBeGreaterThanOrEqual(3);
});

function linksOf(document: Document): string[] {
	return Array.from(JSON.stringify(document).matchAll(/"href":"([^"]+)"/g), ([, href = '']) => href);
}
