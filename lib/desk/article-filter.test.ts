import { expect, test } from 'vitest';
import { type ArticleFilter, articleListPath, parseArticleFilter } from './article-filter.ts';

test('a filter comes back from its own address', () => {
	const filter: ArticleFilter = {
		state: 'in_review',
		section: 3,
		author: 'abc',
		language: 'vi',
		from: '2026-11-01',
		to: '2026-11-30',
		video: 'broken',
		missing: 'en',
		mine: true,
		words: 'cầu mới',
		before: { changedAt: 1_764_000_000_000, id: 12 },
	};
	const path = articleListPath(filter);
	expect(parseArticleFilter(Object.fromEntries(new URL(path, 'http://x').searchParams))).toEqual(filter);
});

test('the same filter has one address, however it was put together', () => {
	expect(articleListPath({ state: 'draft', mine: true })).toBe(articleListPath({ mine: true, state: 'draft' }));
	expect(articleListPath({})).toBe('/admin/articles');
});

test('what means nothing in an address is left out, the rest counts', () => {
	expect(
		parseArticleFilter({
			state: 'gone',
			section: '-1',
			language: 'xx',
			from: '2026-02-31',
			video: '',
			mine: 'yes',
			words: ['a', 'b'],
			before: '1;2',
			to: '2026-03-01',
			other: '1',
		}),
	).toEqual({ to: '2026-03-01' });
});
