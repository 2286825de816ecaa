import { expect, test } from 'vitest';
import { documentOf, paragraph } from '../document/build.ts';
import type { ArticleContent } from './article-content.ts';
import { mergeContents, settle } from './merge.ts';

const texts = { slug: '', sourceLine: '', seoTitle: '', seoDescription: '' };
const copy = (title: string, ...words: string[]): ArticleContent => ({
	...texts,
	title,
	lead: ['Tóm tắt'],
	sectionId: 1,
	document: documentOf(...words.map(paragraph)),
	credits: [],
	topics: [],
	labels: [],
});
const words = ({ document }: ArticleContent) =>
	document.content.map((block) =>
		block.type === 'paragraph' ? block.content?.map((each) => ('text' in each ? each.text : '')).join('') : block.type,
	);

test('changes in different places are both kept', () => {
	const base = copy('Cầu mới', 'một', 'hai', 'ba', 'bốn');
	const { content, conflicts } = mergeContents(base, copy('Cầu mới', 'một sửa', 'hai', 'ba', 'bốn'), {
		...copy('Cầu mới', 'một', 'hai', 'ba', 'bốn', 'năm'),
		lead: ['Khác'],
	});
	expect(conflicts).toEqual([]);
	expect(words(content)).toEqual(['một sửa', 'hai', 'ba', 'bốn', 'năm']);
	expect(content.lead).toEqual(['Khác']);
});

test('one takes out what the other left alone', () => {
	const base = copy('Cầu mới', 'một', 'hai', 'ba');
	const { content, conflicts } = mergeContents(base, copy('Cầu mới', 'một', 'ba'), copy('Cầu mới', 'một', 'hai', 'ba', 'bốn'));
	expect(conflicts).toEqual([]);
	expect(words(content)).toEqual(['một', 'ba', 'bốn']);
});

test('what both changed is a conflict that either side, or both, settle', () => {
	const base = copy('Cầu mới', 'một', 'hai', 'ba');
	const merged = mergeContents(
		base,
		copy('Cầu mới của tôi', 'một', 'hai của tôi', 'ba'),
		copy('Cầu mới của họ', 'một', 'hai của họ', 'ba'),
	);
	expect(merged.conflicts).toMatchObject([
		{ field: 'title', mine: 'Cầu mới của tôi' },
		{ field: 'document', place: 1 },
	]);
	expect(words(settle(merged, ['mine', 'both']))).toEqual(['một', 'hai của tôi', 'hai của họ', 'ba']);
	expect(settle(merged, ['mine', 'theirs']).title).toBe('Cầu mới của tôi');
	expect(words(settle(merged, ['theirs', 'theirs']))).toEqual(['một', 'hai của họ', 'ba']);
});

test('the same change by both is no conflict', () => {
	const base = copy('Cầu mới', 'một');
	const changed = copy('Cầu mới', 'một', 'hai');
	expect(mergeContents(base, changed, structuredClone(changed))).toEqual({ content: changed, conflicts: [] });
});

test('settling by both joins lists without saying anything twice', () => {
	const base = { ...copy('Cầu mới'), topics: ['a'] };
	const merged = mergeContents(base, { ...base, topics: ['a', 'b'] }, { ...base, topics: ['a', 'c'] });
	expect(settle(merged, ['both']).topics).toEqual(['a', 'b', 'c']);
});
