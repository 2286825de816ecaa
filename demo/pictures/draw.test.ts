import { expect, test } from 'vitest';
import { drawPicture, pictureNames } from './draw.ts';

const kilobytes = (svg: string): number => Buffer.byteLength(svg) / 1024;

/** The names of elements left open, or closed twice, in the order met. */
function unbalanced(svg: string): string[] {
	const open: string[] = [];
	for (const [, closing, name = '', ending] of svg.matchAll(/<(\/?)([A-Za-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
		if (closing === '/' && open.pop() !== name) return [name];
		if (closing === '' && ending === '') open.push(name);
	}
	return open;
}

test('every name is used once', () => {
	expect(new Set(pictureNames).size).toBe(pictureNames.length);
});

test.each(pictureNames)('%s is a well-formed picture of modest size', (name) => {
	const svg = drawPicture(name);
	expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1600 1067" [^>]*>.*<\/svg>$/s);
	expect(unbalanced(svg)).toEqual([]);
	expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	expect(kilobytes(svg)).toBeLessThan(60);
});

test.each(pictureNames)('%s holds no words, scripts or links', (name) => {
	expect(drawPicture(name)).not.toMatch(/<text|<script|<image|<use|<foreignObject|href/i);
});

test.each(pictureNames)('%s is drawn alike each time', (name) => {
	expect(drawPicture(name)).toBe(drawPicture(name));
});

test.each(pictureNames)('%s refers only to paints it defines', (name) => {
	const svg = drawPicture(name);
	const defined = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
	expect(used.filter((id) => !defined.includes(id))).toEqual([]);
});

test('no two pictures are the same', () => {
	expect(new Set(pictureNames.map(drawPicture)).size).toBe(pictureNames.length);
});
