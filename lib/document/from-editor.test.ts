import { describe, expect, test } from 'vitest';
import { everyBlock } from './every-block.testing.ts';
import { fromEditor } from './from-editor.ts';
import { Document } from './schema.ts';
import { type EditorMark, type EditorNode, toEditor } from './to-editor.ts';

const untitled = { factBox: 'Thông tin', pdf: 'Văn bản' };
const given = (...content: EditorNode[]) => Document.parse(fromEditor({ type: 'doc', content }, untitled)).content;
const words = (text: string, ...marks: EditorMark[]): EditorNode => ({ type: 'text', text, marks });
const line = (...content: EditorNode[]): EditorNode => ({ type: 'paragraph', content });

test('every block comes back from the editor as it went in, but for empty lines', () => {
	const content = everyBlock.content.filter((block) => block.type !== 'paragraph' || block.content);
	expect(content.length).toBe(everyBlock.content.length - 1);
	expect(fromEditor(toEditor(everyBlock), untitled)).toEqual({ type: 'doc', content });
});

test('an empty document has a line to write on, which is no text', () => {
	expect(toEditor({ type: 'doc', content: [] })).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
	expect(given({ type: 'paragraph' })).toEqual([]);
});

describe('left out', () => {
	test.each<[string, EditorNode[], unknown[]]>([
		[
			'empty lines between blocks',
			[line(), line(words('a')), { type: 'heading', attrs: { level: 2 } }, line({ type: 'hardBreak' })],
			[{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
		],
		[
			'attributes the schema does not know',
			[{ type: 'paragraph', attrs: { textAlign: 'left' }, content: [words('a')] }],
			[{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
		],
		[
			'unknown marks and unsafe links',
			[line(words('a', { type: 'underline' }, { type: 'link', attrs: { href: 'javascript:x' } }))],
			[{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
		],
		[
			'attributes of links',
			[line(words('a', { type: 'link', attrs: { href: '/tin', target: '_blank', class: null } }))],
			[{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: '/tin' } }] }] }],
		],
		[
			'zero-width characters and texts of nothing else',
			[line(words('\u200B'), words('e\u0302\u200B'))],
			[{ type: 'paragraph', content: [{ type: 'text', text: 'ê' }] }],
		],
		[
			'an unknown block, whose words stay',
			[{ type: 'callout', content: [line(words('a'))] }],
			[{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
		],
		[
			'pictures, videos and files without a number',
			[
				{ type: 'figure', attrs: { imageId: null } },
				{ type: 'gallery', content: [{ type: 'figure', attrs: { imageId: 0 } }] },
				{ type: 'video', attrs: {} },
				{ type: 'audio', attrs: { fileId: '4' } },
			],
			[],
		],
		[
			'lists, boxes and tables without content',
			[
				{ type: 'bulletList' },
				{ type: 'orderedList', content: [{ type: 'listItem' }] },
				{ type: 'blockquote' },
				{ type: 'factBox', attrs: { title: 'x' } },
				{ type: 'table', content: [{ type: 'tableRow' }] },
			],
			[],
		],
	])('%s', (_, nodes, expected) => expect(given(...nodes)).toEqual(expected));
});

test('titles that nobody wrote are the set ones; attributes are cut to what the schema holds', () => {
	const box = { type: 'factBox', attrs: { title: '' }, content: [line(words('a'))] };
	const [fact, pdf, figure] = given(
		box,
		{ type: 'pdf', attrs: { fileId: 1 } },
		{
			type: 'figure',
			attrs: { imageId: 1, alt: 'x'.repeat(600), focus: [-5, 2000.4], decorative: false },
		},
	);
	expect(fact).toMatchObject({ attrs: { title: 'Thông tin' } });
	expect(pdf).toMatchObject({ attrs: { title: 'Văn bản' } });
	expect(figure).toEqual({ type: 'figure', attrs: { imageId: 1, alt: 'x'.repeat(500), caption: '', credit: '', focus: [0, 1000] } });
});

test('a gallery of more than 60 pictures becomes two', () => {
	const figure = { type: 'figure', attrs: { imageId: 3 } };
	const galleries = given({ type: 'gallery', content: Array.from({ length: 61 }, () => figure) });
	expect(galleries.map((block) => (block.type === 'gallery' ? block.content.length : 0))).toEqual([60, 1]);
});

test('a row that merging left empty goes, and the cells over it become shorter', () => {
	const cell = (rowspan: number) => ({ type: 'tableCell', attrs: { colspan: 1, rowspan, colwidth: null }, content: [line(words('a'))] });
	const row = (...content: EditorNode[]) => ({ type: 'tableRow', content });
	const [table] = given({ type: 'table', attrs: { caption: '' }, content: [row(cell(2), cell(2)), row(), row(cell(1), cell(1))] });
	expect(table?.type === 'table' && table.content.map(({ content }) => content.map(({ attrs }) => attrs))).toEqual([
		[undefined, undefined],
		[undefined, undefined],
	]);
});

test('whatever the editor gives, the document is valid', () => {
	let seed = 20_261_125;
	const pick = <Item>(items: readonly Item[]): Item => {
		seed = (seed * 48_271) % 2_147_483_647;
		const item = items[seed % items.length];
		if (item === undefined) throw new Error('Nothing to pick from.');
		return item;
	};
	const types =
		'doc paragraph heading bulletList orderedList listItem blockquote figure gallery table tableRow tableCell tableHeader factBox video audio pdf horizontalRule text hardBreak iframe';
	const values = [null, 1, -1, 2.5, 'x', '', 'e\u0302\uD800', [1, 2], ['a', {}], true, { a: 1 }, 'javascript:x', '/tin', 'x'.repeat(3000)];
	const names = 'imageId videoId fileId alt caption credit focus decorative level start colspan rowspan title source href style'.split(' ');
	const node = (depth: number): EditorNode => ({
		type: pick(types.split(' ')),
		text: pick(['', 'chữ', '\u200B', '\uDC00']),
		attrs: Object.fromEntries(names.map((name) => [name, pick(values)])),
		marks: [{ type: pick(['bold', 'link', 'code']), attrs: { href: pick(values) } }],
		content: depth > 4 ? [] : Array.from({ length: pick([0, 1, 2, 3]) }, () => node(depth + 1)),
	});
	for (let round = 0; round < 3000; round++) {
		const root = node(0);
		expect(Document.safeParse(fromEditor(root, untitled)).error, JSON.stringify(root)).toBeUndefined();
	}
});
