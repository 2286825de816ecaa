import { describe, expect, test } from 'vitest';
import { embedCode, embedPath, embedRoom, embedSize, escaped, parseEmbed, thumbnailSize } from './embed.ts';

const sizeWithin = (...most: number[]) => {
	const room = embedRoom(...most);
	return room && embedSize(room);
};

test.each([
	[[], { width: 600, height: 220 }],
	[[650], { width: 640, height: 220 }],
	[[9000, 9000], { width: 700, height: 220 }],
	[[320], { width: 320, height: 420 }],
	[[320, 300], { width: 320, height: 220 }],
	[[600, 150], { width: 600, height: 140 }],
	[[240, 100], { width: 240, height: 100 }],
])('within %j a card is %j', (room, size) => {
	expect(sizeWithin(...room)).toEqual(size);
});

test('nothing is larger than what somebody has room for: no card, and no picture', () => {
	const picture = { width: 1600, height: 1200 };
	for (let width = 0; width < 1000; width += 7)
		for (let height = 0; height < 1300; height += 7) {
			const room = embedRoom(width, height);
			for (const { width: x, height: y } of [room && embedSize(room), room && thumbnailSize(picture, room)].filter(
				(each) => each !== undefined,
			))
				expect(x <= width && y <= height, `${x} × ${y} within ${width} × ${height}`).toBe(true);
		}
	expect([embedRoom(239), embedRoom(600, 99), embedRoom(1, 1)]).toEqual([undefined, undefined, undefined]);
});

test.each([
	[{ width: 1600, height: 1200 }, [], { width: 480, height: 360 }],
	[{ width: 1600, height: 1200 }, [320, 300], { width: 320, height: 240 }],
	[{ width: 1200, height: 1600 }, [], { width: 480, height: 640 }],
	[{ width: 1200, height: 1600 }, [600, 300], undefined],
	[{ width: 200, height: 150 }, [600, 300], { width: 200, height: 150 }],
])('of a picture of %j, whoever has %j gets %j', (picture, [width, height], size) => {
	const room = embedRoom(width, height);
	expect(room && thumbnailSize(picture, room)).toEqual(size);
});

test('an address is read as it was written, in the sizes that there are', () => {
	for (const room of [embedRoom(320), embedRoom(), embedRoom(700, 150), embedRoom(10)])
		for (const form of ['json', 'xml'] as const) expect(parseEmbed(embedPath({ id: 12, form, room }))).toEqual({ id: 12, form, room });
	expect(parseEmbed('/embed/12')).toEqual({ id: 12, form: 'card' });
	for (const other of [
		'/embed',
		'/embed/x',
		'/embed/0',
		'/embed/12/321x420.json',
		'/embed/12/600x998.json',
		'/embed/12/600x220.html',
		'/embed/12/220x220.json',
		'/embed/12/link.html',
		'/embed/12/',
	])
		expect(parseEmbed(other), other).toBeUndefined();
});

test('there are not many answers to keep of one article', () => {
	const sizes = new Set<string>();
	for (let width = 0; width < 1000; width++)
		for (let height = 0; height < 1100; height += 7) sizes.add(embedPath({ id: 1, form: 'json', room: embedRoom(width, height) }));
	expect(sizes.size).toBeLessThan(150);
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
