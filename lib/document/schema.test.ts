import { describe, expect, test } from 'vitest';
import { documentOf, listItem, paragraph, text } from './build.ts';
import { everyBlock, figure } from './every-block.testing.ts';
import { plainText } from './plain-text.ts';
import { referencesOf } from './references.ts';
import { Document } from './schema.ts';

test('an article may hold every kind of block, and is kept as it is', () => {
	expect(Document.parse(everyBlock)).toEqual(everyBlock);
	expect(Document.parse(documentOf())).toEqual({ type: 'doc', content: [] });
});

/** A document around one block or one run of text that an attacker or an old editor might send. */
const withBlock = (block: unknown) => ({ type: 'doc', content: [block] });
const withInline = (inline: unknown) => withBlock({ type: 'paragraph', content: [inline] });
const withMark = (mark: unknown) => withInline({ type: 'text', text: 'x', marks: [mark] });
const link = (attrs: unknown) => withMark({ type: 'link', attrs });
const attrs = { imageId: 1, alt: '', caption: '', credit: '' };

describe('refused whole', () => {
	test.each<[string, unknown]>([
		['no document', { type: 'paragraph' }],
		['a list of blocks', []],
		['text as it is', 'Cầu mới'],
		['an unknown block', withBlock({ type: 'script', content: [] })],
		['raw HTML', withBlock({ type: 'html', attrs: { html: '<script>' } })],
		['an embed', withBlock({ type: 'iframe', attrs: { src: 'https://a.example' } })],
		['an unknown mark', withMark({ type: 'underline' })],
		['an attribute too many on a mark', withMark({ type: 'bold', attrs: { onclick: 'x' } })],
		['an attribute too many on a block', withBlock({ type: 'paragraph', attrs: { style: 'color:red' } })],
		['an attribute too many on a picture', withBlock({ type: 'figure', attrs: { ...attrs, onerror: 'x' } })],
		['a field too many on the document', { ...everyBlock, version: 2 }],
		['a link that runs a script', link({ href: 'javascript:alert(1)' })],
		['a link that runs a script behind a tab', link({ href: 'java\tscript:alert(1)' })],
		['a link to data', link({ href: 'data:text/html,x' })],
		['a link to another host without a scheme', link({ href: '//evil.example' })],
		['a link with a target', link({ href: '/', target: '_blank' })],
		['a link without an address', link({})],
		['a link of 2001 characters', link({ href: `/${'x'.repeat(2000)}` })],
		['an empty text', withInline({ type: 'text', text: '' })],
		['a text that is none', withInline({ type: 'text', text: 7 })],
		['a picture between words', withInline({ type: 'figure', attrs })],
		['a heading of the first level', withBlock({ type: 'heading', attrs: { level: 1 } })],
		['a picture by its address', withBlock({ type: 'figure', attrs: { ...attrs, imageId: 'https://a.example/a.jpg' } })],
		['a picture numbered zero', withBlock({ type: 'figure', attrs: { ...attrs, imageId: 0 } })],
		['an empty gallery', withBlock({ type: 'gallery', content: [] })],
		['a gallery of 61', withBlock({ type: 'gallery', content: Array(61).fill(figure(1)) })],
		['words in a gallery', withBlock({ type: 'gallery', content: [paragraph('x')] })],
		['an empty list', withBlock({ type: 'bulletList', content: [] })],
		[
			'a heading in a list',
			withBlock({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'heading', attrs: { level: 2 } }] }] }),
		],
		['a table in a quotation', withBlock({ type: 'blockquote', content: [everyBlock.content[8]] })],
		[
			'a cell over 51 columns',
			withBlock({
				type: 'table',
				content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 51, rowspan: 1 }, content: [paragraph('x')] }] }],
			}),
		],
		['a fact box without a title', withBlock({ type: 'factBox', attrs: { title: '' }, content: [paragraph('x')] })],
		['a number with a fraction', withBlock({ type: 'video', attrs: { videoId: 1.5, caption: '' } })],
	])('%s', (_, document) => {
		expect(Document.safeParse(document).success).toBe(false);
	});

	test('with the place of what is wrong', () => {
		const document = { type: 'doc', content: [paragraph('Cầu'), ...link({ href: 'javascript:alert(1)' }).content] };
		expect(Document.safeParse(document).error?.issues.map(({ path }) => path.join('.'))).toEqual([
			'content.1.content.0.marks.0.attrs.href',
		]);
	});
});

test('the plain text has every word, one line a block, with titles, captions and sources', () => {
	expect(plainText(everyBlock).split('\n')).toEqual([
		...['Sau hai năm', 'Cầu Soi Mận', 'mở.', 'Xe tải', 'Xe máy', 'nhỏ', 'Bước ba', 'Bà Sửu', 'Đi nhanh hơn.'],
		...['Cầu sáng nay.', 'Cầu sáng nay.', 'Cầu sáng nay.', 'Số xe', 'Loại', 'Xe tải: 120', 'Cầu Soi Mận', 'Dài 300 mét.'],
		...['Phóng sự.', 'Nghe bài.', 'Chương trình'],
	]);
	expect(plainText(documentOf())).toBe('');
});

test('references are all pictures, videos and files that are shown', () => {
	expect(referencesOf(everyBlock)).toEqual({ images: [7, 8, 9], videos: [3], files: [4, 5] });
	expect(referencesOf(documentOf(paragraph('x')))).toEqual({ images: [], videos: [], files: [] });
});

test('no words make no run of text, which a document may not hold', () => {
	expect(text('')).toEqual([]);
	expect(paragraph('')).toEqual({ type: 'paragraph', content: [] });
	expect(Document.safeParse(documentOf(paragraph(''), { type: 'bulletList', content: [listItem([])] })).success).toBe(true);
});
