import { expect, test } from 'vitest';
import { address, articleWith, origin, paper, storyWith } from './article.testing.ts';
import { newsArticle } from './news-article.ts';

const hoa = { id: 1, name: 'Lý Thu', slug: 'ly-thu' };
const son = { id: 2, name: 'Hoàng Sơn', slug: 'hoang-son' };

test('an article says what it is, when it was printed in Vietnam’s time, where it belongs and that it costs nothing', () => {
	const topics = [{ id: 1, name: 'Chuyển đổi số', slug: 'chuyen-doi-so' }];
	expect(
		newsArticle(paper, { ...storyWith({ topics, updatedAt: new Date('2026-03-02T03:30:00Z') }), images: ['https://a/1.jpg'] }),
	).toMatchObject({
		'@type': 'NewsArticle',
		'@id': address,
		mainEntityOfPage: address,
		headline: 'Hội nghị trực tuyến toàn quốc',
		image: ['https://a/1.jpg'],
		datePublished: '2026-03-02T08:00:00+07:00',
		dateModified: '2026-03-02T10:30:00+07:00',
		publisher: { '@id': `${origin}/#organization` },
		articleSection: ['Thời sự'],
		keywords: ['Chuyển đổi số'],
		inLanguage: 'vi',
		isAccessibleForFree: true,
		wordCount: 120,
	});
});

test('who wrote it are its authors, with their pages; who took the pictures is not, unless nobody wrote', () => {
	const both = storyWith({
		credits: [
			{ ...hoa, roles: ['text'] },
			{ ...son, roles: ['photo'] },
		],
	});
	expect(newsArticle(paper, both)?.author).toEqual([{ '@type': 'Person', name: 'Lý Thu', url: `${origin}/tac-gia/ly-thu` }]);
	expect(newsArticle(paper, both)?.contributor).toEqual([{ '@type': 'Person', name: 'Hoàng Sơn', url: `${origin}/tac-gia/hoang-son` }]);
	const essay = storyWith({ credits: [{ ...son, roles: ['photo'] }] });
	expect(newsArticle(paper, essay)?.author).toEqual([{ '@type': 'Person', name: 'Hoàng Sơn', url: `${origin}/tac-gia/hoang-son` }]);
});

test('agency copy is by its agency, and what nobody signed by the paper', () => {
	expect(newsArticle(paper, storyWith({ sourceLine: 'TTXVN' }))?.author).toEqual({ '@type': 'Organization', name: 'TTXVN' });
	expect(newsArticle(paper, storyWith())?.author).toEqual({ '@id': `${origin}/#organization` });
});

test('versions of a story are linked, the translated one to its original', () => {
	const translations = [{ locale: 'en', url: `${origin}/en/a/b-1` }];
	const other = [{ '@type': 'CreativeWork', '@id': `${origin}/en/a/b-1`, url: `${origin}/en/a/b-1`, inLanguage: 'en' }];
	expect(newsArticle(paper, { ...storyWith(), translations })?.workTranslation).toEqual(other);
	const translated = newsArticle(paper, { ...storyWith({ credits: [{ ...hoa, roles: ['translation'] }] }), translations });
	expect(translated).toMatchObject({ translationOfWork: other, translator: [{ name: 'Lý Thu' }] });
	expect(translated).not.toHaveProperty('workTranslation');
});

test('a correction is told with its text and day', () => {
	const corrections = [{ id: 1, text: 'Số xã là 124, không phải 142.', at: new Date('2026-03-03T02:00:00Z') }];
	expect(newsArticle(paper, storyWith({ corrections }))?.correction).toEqual([
		{ '@type': 'CorrectionComment', text: 'Số xã là 124, không phải 142.', datePublished: '2026-03-03T09:00:00+07:00' },
	]);
});

test('what an article does not have is left out, and without a headline it is not described at all', () => {
	const described = newsArticle(paper, storyWith({ words: 0 }));
	for (const name of [
		'image',
		'keywords',
		'correction',
		'translator',
		'contributor',
		'audio',
		'workTranslation',
		'description',
		'wordCount',
	])
		expect(described).not.toHaveProperty(name);
	expect(newsArticle(paper, storyWith({ title: ' ' }))).toBeUndefined();
});

test('a text that waited for its minute is not older than its publication', () => {
	const waited = articleWith({ updatedAt: new Date('2026-03-01T00:00:00Z') });
	expect(newsArticle(paper, { ...storyWith(), article: waited })?.dateModified).toBe('2026-03-02T08:00:00+07:00');
});
