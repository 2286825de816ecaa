import { expect, test } from 'vitest';
import { cpuSince } from '#lib/cpu-time.testing.ts';
import { expandShortcodes } from './shortcodes.ts';

const expand = (text: string) =>
	expandShortcodes(text, ({ name, attributes, inside }) =>
		name === 'a' || name === 'ab' ? `<${name} ${[...attributes]}|${inside}>` : undefined,
	);

test.each([
	['[ab]', '<ab |>'],
	['[ab x=1 y="2 3" z=\'4\']', '<ab x,1,y,2 3,z,4|>'],
	['[ab https://a.vn/x?y=1]', '<ab ,https://a.vn/x?y=1|>'],
	['[ab]in [ab x=1 /]side[/ab] out', '<ab |in <ab x,1|>side> out'],
	['[ab “x”] [[ab x=1]] [ab', '[ab “x”] [ab x=1] [ab'],
	['[1] […] [Ảnh minh họa] [sic nói vậy]', '[1] […] [Ảnh minh họa] [sic nói vậy]'],
	['a [other x="1"]b[/other] c [/other]', 'a b c '],
])('%s', (text, html) => expect(expand(text).html).toBe(html));

test('those that nobody knows are named', () => {
	expect(expand('[other][more x=1][/more][ab][third][/ab]').unknown.sort()).toEqual(['more', 'other', 'third']);
});

test('text without ends costs no time', () => {
	const start = process.cpuUsage();
	for (const text of [
		'[ab '.repeat(50_000),
		'[ab x="'.repeat(30_000),
		'[ab]'.repeat(50_000),
		'[/ab]'.repeat(50_000),
		'[ab][cd]'.repeat(20_000),
	])
		expect(expand(text).html.length).toBeGreaterThan(0);
	expect(cpuSince(start)).toBeLessThan(5_000);
});
