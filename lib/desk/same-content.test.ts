import { expect, test } from 'vitest';
import { documentOf, paragraph } from '../document/build.ts';
import type { ArticleContent } from './article-content.ts';
import { addsNothing, sameContent } from './same-content.ts';

const copy = (title: string, ...words: string[]): ArticleContent => ({
	title,
	lead: ['Tóm tắt'],
	sectionId: 1,
	slug: '',
	document: documentOf(...words.map(paragraph)),
	credits: [],
	topics: [],
	labels: [],
	sourceLine: '',
	seoTitle: '',
	seoDescription: '',
});

test('a text is the same in whatever order its parts stand, and with blanks that are not stored', () => {
	const backwards = Object.fromEntries(Object.entries(copy('Cầu mới', 'một')).reverse()) as ArticleContent;
	expect(sameContent(copy('Cầu mới', 'một'), backwards)).toBe(true);
	expect(sameContent(copy('Cầu mới ', 'một'), copy('Cầu mới', 'một'))).toBe(true);
	expect(sameContent(copy('Cầu mới', 'một'), copy('Cầu mới', 'hai'))).toBe(false);
});

test('a text that is stored already adds nothing, nor does one whose changes stand in what is stored', () => {
	const base = copy('Cầu', 'một', 'hai');
	expect(addsNothing(base, copy('Cầu mới', 'một', 'hai'), copy('Cầu mới', 'một', 'hai'))).toBe(true);
	expect(addsNothing(base, copy('Cầu mới', 'một', 'hai'), copy('Cầu mới', 'một', 'hai', 'ba'))).toBe(true);
});

test('a text with a change that is not stored adds something, whether it meets another change or not', () => {
	const base = copy('Cầu', 'một', 'hai');
	expect(addsNothing(base, copy('Cầu cũ', 'một', 'hai'), copy('Cầu mới', 'một', 'hai'))).toBe(false);
	expect(addsNothing(base, copy('Cầu', 'một', 'hai', 'ba'), copy('Cầu mới', 'một', 'hai'))).toBe(false);
});
