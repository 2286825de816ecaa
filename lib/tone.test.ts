import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toneColour, toneOf } from './tone.ts';

const tones = Array.from({ length: 64 }, (_, tone) => tone);

test('the style sheet has the colour of every tone, and no other', () => {
	const sheet = readFileSync(new URL('../app/(site)/style/tones.css', import.meta.url), 'utf8');
	const classes = Array.from(sheet.matchAll(/\.tone-(\d+)\s*\{\s*background:\s*(#[0-9a-f]{3});\s*\}/g), ([, tone, colour]) => [
		Number(tone),
		colour,
	]);
	expect(classes).toEqual(tones.map((tone) => [tone, toneColour(tone)]));
});

test.each([
	[0, 0, 0, '#000'],
	[255, 255, 255, '#fff'],
	[255, 0, 0, '#f00'],
	[0, 128, 0, '#0a0'],
	[42, 43, 127, '#055'],
	[12.7, 200.1, 254.9, '#0af'],
])('the tone of %d, %d, %d is drawn %s', (red, green, blue, colour) => {
	expect(toneColour(toneOf(red, green, blue))).toBe(colour);
});

test('a tone is a number from 0 to 63, whatever the picture', () => {
	const levels = [0, 42, 43, 127, 128, 213, 255];
	const found = new Set(levels.flatMap((r) => levels.flatMap((g) => levels.map((b) => toneOf(r, g, b)))));
	expect([...found].sort((a, b) => a - b)).toEqual(tones);
});
