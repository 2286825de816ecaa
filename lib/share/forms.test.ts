import { expect, test } from 'vitest';
import { cropOf, type ShareForm, shareForms, sizeOfForm } from './forms.ts';

const picture = { width: 1600, height: 1200 };
const forms = Object.keys(shareForms).filter((form): form is ShareForm => form in shareForms);

test('a preview is cut around the point that must not be cut off', () => {
	expect(cropOf(picture, 'preview')).toEqual({ left: 0, top: 180, width: 1600, height: 840 });
	expect(cropOf(picture, 'preview', [500, 100])).toEqual({ left: 0, top: 0, width: 1600, height: 840 });
	expect(cropOf(picture, 'preview', [500, 1000])).toEqual({ left: 0, top: 360, width: 1600, height: 840 });
	expect(cropOf(picture, 'square', [800, 500])).toEqual({ left: 400, top: 0, width: 1200, height: 1200 });
});

test('whatever a picture measures, the piece lies inside it and holds the point', () => {
	for (const [width, height] of [
		[1600, 900],
		[601, 4000],
		[1600, 41],
		[640, 641],
	] as const)
		for (const form of forms)
			for (const x of [0, 333, 1000])
				for (const y of [0, 667, 1000]) {
					const { left, top, ...piece } = cropOf({ width, height }, form, [x, y]);
					expect(left).toBeGreaterThanOrEqual(0);
					expect(top).toBeGreaterThanOrEqual(0);
					expect(left + piece.width).toBeLessThanOrEqual(width);
					expect(top + piece.height).toBeLessThanOrEqual(height);
					expect(Math.abs((width * x) / 1000 - left - piece.width / 2)).toBeLessThanOrEqual(width / 2 + 1);
					expect(left).toBeLessThanOrEqual((width * x) / 1000);
					expect(top + piece.height).toBeGreaterThanOrEqual((height * y) / 1000 - 1);
				}
});

test('only a preview is made larger than its picture', () => {
	const small = { width: 800, height: 600 };
	expect(sizeOfForm(cropOf(small, 'preview'), 'preview')).toEqual({ width: 1200, height: 630 });
	expect(sizeOfForm(cropOf(small, 'square'), 'square')).toEqual({ width: 600, height: 600 });
	expect(sizeOfForm(cropOf(picture, 'classic'), 'classic')).toEqual({ width: 1200, height: 900 });
});
