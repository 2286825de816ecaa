import { expect, test } from 'vitest';
import { setLines } from './set-lines.ts';

/** A typewriter: every letter is half as wide as it is high. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const steps = [
	{ size: 40, lines: 2 },
	{ size: 20, lines: 3 },
];

test('a short headline is set large, its lines about equally long', () => {
	expect(setLines('Hội nghị trực tuyến toàn quốc', 400, steps, measure)).toEqual({ lines: ['Hội nghị trực', 'tuyến toàn quốc'], size: 40 });
});

test('a longer one is set smaller, and no line is wider than the card', () => {
	const { lines, size } = setLines('Tuyên Quang đẩy mạnh chuyển đổi số trong nông nghiệp và du lịch cộng đồng', 400, steps, measure);
	expect(size).toBe(20);
	expect(lines.join(' ')).toBe('Tuyên Quang đẩy mạnh chuyển đổi số trong nông nghiệp và du lịch cộng đồng');
	for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(400);
});

test('what fits in no size is cut, also one word without end', () => {
	for (const text of ['đẩy mạnh '.repeat(500).trim(), 'ă'.repeat(500)]) {
		const { lines, size } = setLines(text, 400, steps, measure);
		expect(lines.at(-1)).toMatch(/…$/);
		expect(lines.length).toBeLessThanOrEqual(3);
		for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(400);
	}
});

test('nothing to say is set as nothing', () => {
	expect(setLines('', 400, steps, measure).lines.join('')).toBe('');
});
