import { expect, test } from 'vitest';
import { splitValues } from './split-values.ts';

async function split(text: string, size: number, max?: number): Promise<string[]> {
	const parts = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
	const pieces = await Array.fromAsync(splitValues(chunks(parts), max));
	return pieces.map((piece) => ('text' in piece ? piece.text : piece.failure));
}

async function* chunks(parts: string[]): AsyncGenerator<string> {
	yield* parts;
}

const outside = 'There is text outside of any item.';

test.each([
	['{"a":1}', ['{"a":1}']],
	[' [ {"a":[1,{"b":2}]} ,\n{} ]\n', ['{"a":[1,{"b":2}]}', '{}']],
	['{"a":1}\n{"a":2}', ['{"a":1}', '{"a":2}']],
	['{"a":"}{\\"]\\\\"}{}', ['{"a":"}{\\"]\\\\"}', '{}']],
	['[]', []],
	['', []],
	['x{}', [outside, '{}']],
	['{} nonsense', ['{}', outside]],
	['"{"', [outside, 'The file ends in the middle of this item.']],
	['[{"a":1},{"a":', ['{"a":1}', 'The file ends in the middle of this item.']],
])('%j', async (text, pieces) => {
	for (const size of [1, 2, 3, 100]) expect(await split(text, size)).toEqual(pieces);
});

test('an item too long to be held is skipped', async () => {
	const text = `[{"a":"${'x'.repeat(100)}"},{"b":1}]`;
	for (const size of [1, 7, 1000]) expect(await split(text, size, 50)).toEqual(['The item is longer than 50 characters.', '{"b":1}']);
});
