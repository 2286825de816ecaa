import { describe, expect, test } from 'vitest';
import { embedCode, embedPath, embedSize, escaped, parseEmbed } from './embed.ts';

test.each([
	[[], { width: 600, height: 220 }],
	[[650], { width: 640, height: 220 }],
	[[9000, 9000], { width: 700, height: 220 }],
	[[320], { width: 320, height: 420 }],
	[[320, 300], { width: 320, height: 220 }],
	[[600, 150], { width: 600, height: 140 }],
	[[1, 1], { width: 240, height: 100 }],
])('within %j a card is %j', (room, size) => {
	expect(embedSize(...room)).toEqual(size);
});

test('an address is read as it was written, in the sizes that there are', () => {
	const address = { id: 12, form: 'json' as const, size: embedSize(320) };
	expect(parseEmbed(embedPath(address))).toEqual(address);
	expect(parseEmbed('/embed/12')).toEqual({ id: 12, form: 'card' });
	for (const other of [
		'/embed',
		'/embed/x',
		'/embed/0',
		'/embed/12/321x420.json',
		'/embed/12/600x999.json',
		'/embed/12/600x220.html',
		'/embed/12/',
	])
		expect(parseEmbed(other), other).toBeUndefined();
});

test('there are not many answers to keep of one article', () => {
	const sizes = new Set<string>();
	for (let width = 0; width < 1000; width++)
		for (let height = 0; height < 600; height += 7) sizes.add(JSON.stringify(embedSize(width, height)));
	expect(sizes.size).toBeLessThan(100);
});

describe('hostile titles', () => {
	test.each(['</iframe><script>alert(1)</script>', '"onload="alert(1)', "' & <b>", 'đ\u0000\u0008\uFFFE\uD800'])(
		'%j stays a text',
		(title) => {
			const code = embedCode('https://bao.example', 1, title);
			expect(code.match(/<[^>]*>/g)).toHaveLength(2);
			expect(code).not.toMatch(/[\0\b\uFFFE]/);
			expect(escaped(title)).not.toMatch(/[<>"']/);
		},
	);
});
