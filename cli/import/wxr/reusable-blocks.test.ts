import { expect, test } from 'vitest';
import { textOf } from './read-wxr.testing.ts';
import { withReusable } from './reusable-blocks.ts';

const paragraph = (text: string) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
const block = (id: number) => `<!-- wp:block {"ref":${id}} /-->`;

test('the text of a reusable block stands where a post names it, with the blocks within it', async () => {
	const { text, dropped } = await textOf(
		`${paragraph('Một')}\n\n${block(900)}\n\n${paragraph('Hai')}`,
		{ id: 900, type: 'wp_block', content: `${paragraph('Hộp')}\n\n${block(901)}` },
		{ id: 901, type: 'wp_block', content: paragraph('Trong hộp') },
	);
	expect(text).toBe('p(Một) p(Hộp) p(Trong hộp) p(Hai)');
	expect(dropped).toEqual({});
});

test('a block that is not in the file, or that nobody published, is said', async () => {
	const { text, dropped } = await textOf(`${paragraph('Một')}${block(900)}${block(901)}`, {
		...{ id: 901, type: 'wp_block', status: 'draft', content: paragraph('Nháp') },
	});
	expect(text).toBe('p(Một)');
	expect(dropped).toEqual({ 'reusable block that is not in the file': 2, 'item of type wp_block': 1 });
});

test('blocks that hold each other, or multiply, end', () => {
	const dropped: string[] = [];
	const circle = new Map([
		['1', `a${block(2)}`],
		['2', `b${block(1)}`],
	]);
	expect(withReusable(block(1), circle, dropped)).toBe('ab');
	expect(dropped).toEqual(['reusable block within itself, or too much of it']);
	const bomb = new Map(Array.from({ length: 9 }, (_, id) => [String(id), block(id + 1).repeat(40)]));
	expect(withReusable(block(0), bomb.set('9', 'x'.repeat(1000)), dropped).length).toBeLessThan(5_000_001);
});
