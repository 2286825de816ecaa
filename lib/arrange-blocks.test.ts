import { expect, test } from 'vitest';
import { arrangeBlocks, type FrontBlock } from './arrange-blocks.ts';
import type { Card, SectionForm } from './content.ts';

const card = (id: number): Card => ({
	id,
	locale: 'vi',
	slug: 'bai',
	title: 'Bài',
	lead: [],
	publicAt: new Date(0),
	section: { name: 'Mục', slug: 'muc' },
	picture: { hash: 'a', width: 3, height: 2, tone: 0 },
	alt: '',
	hasVideo: false,
});
const block = (form: SectionForm, stories = 5): FrontBlock => ({
	section: { id: 1, name: 'Mục', slug: 'muc', description: '', form },
	cards: Array.from({ length: stories }, (_, id) => card(id)),
});
const forms = (blocks: FrontBlock[]) => arrangeBlocks(blocks).map(({ section }) => section.form);

test('two lists stand side by side', () => {
	expect(forms([block('list'), block('list'), block('row')])).toEqual(['list', 'list', 'row']);
});

test('a third list, and one alone, take the whole width', () => {
	expect(forms([block('list'), block('list'), block('list')])).toEqual(['list', 'list', 'feature']);
	expect(forms([block('row'), block('list'), block('opinion')])).toEqual(['row', 'feature', 'opinion']);
});

test('a form that wants more stories than there are becomes a row', () => {
	expect(forms([block('feature', 2)])).toEqual(['row']);
	expect(forms([block('list', 1)])).toEqual(['row']);
});

test('a feature whose first story has no picture becomes a row', () => {
	const { section, cards } = block('feature');
	expect(forms([{ section, cards: cards.map((each) => ({ ...each, picture: undefined })) }])).toEqual(['row']);
});
