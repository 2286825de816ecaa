import { expect, test } from 'vitest';
import { databaseProblems } from '#db/check.ts';
import { readHoldings } from '#db/desk/holdings.ts';
import { findArticle } from '#db/reading/article.ts';
import { listCorrections } from '#db/reading/corrections.ts';
import { latestArticles, personArticles, sectionArticles, topicArticles, videoArticles } from '#db/reading/lists.ts';
import { mostRead } from '#db/reading/most-read.ts';
import { versionsOfStory } from '#db/reading/pairs.ts';
import { searchArticles } from '#db/reading/search.ts';
import { listSections } from '#db/reading/sections.ts';
import { openEmpty, openNewsroom, titles, today } from '#db/testing/newsroom.ts';
import { plainText } from '#lib/document/plain-text.ts';
import { parseQuery } from '#lib/search/query.ts';
import { countWords } from '#lib/text/words.ts';
import { generateArticles } from './generate-articles.ts';

const now = today('12:00').getTime();
const articles = 1200;

function generated(seed = 1, count = articles) {
	const db = openEmpty();
	const batches: number[] = [];
	generateArticles(db, { articles: count, seed, now }, (stored) => batches.push(stored));
	return { db, batches };
}

const { db, batches } = generated();
const cards = [...latestArticles.newest(db, 'vi', undefined, articles, now), ...latestArticles.newest(db, 'en', undefined, articles, now)];

test('there are as many as were asked for, a tenth of them the English version of a story', () => {
	expect(cards).toHaveLength(articles);
	expect(batches).toEqual([1000, 200]);
	const english = latestArticles.newest(db, 'en', undefined, articles, now);
	expect(english.length / articles).toBeCloseTo(0.1, 1);
	const [pair] = english;
	const storyId = pair && findArticle(db, pair.id, now)?.storyId;
	expect(
		versionsOfStory(db, storyId ?? 0, now)
			.map(({ locale }) => locale)
			.sort(),
	).toEqual(['en', 'vi']);
});

test('nothing is wrong with the database, and each batch is one change of the whole site', () => {
	expect(databaseProblems(db)).toEqual([]);
	const keys = db.$client.prepare<[], string>(`SELECT keys FROM change WHERE keys = '["site"]'`).pluck().all();
	expect(keys).toEqual(['["site"]', '["site"]']);
});

test('they cover ten years, up to the last hours', () => {
	const times = cards.map(({ publicAt }) => publicAt.getTime());
	expect(now - Math.max(...times)).toBeLessThan(3_600_000);
	expect((now - Math.min(...times)) / (365.25 * 86_400_000)).toBeCloseTo(10, 1);
});

test('each has 80 to 150 words, counted as the desk counts them', () => {
	for (const { id } of cards.slice(0, 200)) {
		const article = findArticle(db, id, now);
		const words = countWords(article ? plainText(article.document) : '');
		expect(article?.words).toBe(words);
		expect(words).toBeGreaterThanOrEqual(80);
		expect(words).toBeLessThanOrEqual(150);
	}
});

test('each is found by the words of its title, with accents or without', () => {
	for (const { id, title } of latestArticles.newest(db, 'vi', undefined, 100, now)) {
		expect(searchArticles(db, parseQuery(title), { locale: 'vi' }, 1, now).items[0]?.id).toBe(id);
	}
});

test('every list of readers has some', () => {
	const { people, topics } = readHoldings(db);
	expect(people).toHaveLength(25);
	const sections = listSections(db, 'vi');
	for (const { id } of sections) expect(sectionArticles.newest(db, 'vi', [id], 1, now)).toHaveLength(1);
	expect(personArticles.newest(db, 'vi', 1, 1, now)).toHaveLength(1);
	expect(topicArticles.newest(db, 'vi', topics[0]?.id ?? 0, 1, now)).toHaveLength(1);
	expect(videoArticles.newest(db, 'vi', undefined, 1, now)).toHaveLength(1);
	expect(listCorrections(db, 'vi', 1, now)?.items.length).toBeGreaterThan(0);
	expect(mostRead(db, 'vi', 8, now)).toHaveLength(8);
});

test('a seed gives the same articles again, another seed others', () => {
	const firstTitles = (seed: number) => titles(latestArticles.newest(generated(seed, 20).db, 'vi', undefined, 20, now));
	expect(firstTitles(7)).toEqual(firstTitles(7));
	expect(firstTitles(7)).not.toEqual(firstTitles(8));
});

test('a paper that has sections keeps to them', () => {
	const newsroom = openNewsroom();
	generateArticles(newsroom.db, { articles: 50, seed: 1, now });
	expect(listSections(newsroom.db, 'vi')).toHaveLength(Object.keys(newsroom.sections).length);
	expect(latestArticles.newest(newsroom.db, 'vi', undefined, 100, now).length).toBeGreaterThan(30);
});
