import { describe, expect, test } from 'vitest';
import { isMediaName, mediaPath, mediaType, pictureFormats, pictureName, pictureWidths, widthsFor } from './media.ts';

const hash = '0123456789abcdef0123456789abcdef';

describe('the widths of a picture', () => {
	test.each([
		[1, [1]],
		[200, [200]],
		[320, [320]],
		[321, [320, 321]],
		[1000, [320, 480, 768, 1000]],
		[1600, [320, 480, 768, 1080, 1600]],
		[4000, [320, 480, 768, 1080, 1600]],
	])('of %i pixels are %j', (width, expected) => {
		expect(widthsFor(width)).toEqual(expected);
	});

	test('are never twice the same, never more than there are, and rise', () => {
		for (let width = 1; width < 2000; width++) {
			const widths = widthsFor(width);
			expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
			expect(Math.max(...widths)).toBeLessThanOrEqual(width);
		}
	});
});

describe('names of stored files', () => {
	test('are those we give, at every width', () => {
		for (const width of [1, 9, 10, ...pictureWidths]) {
			for (const format of pictureFormats) expect(isMediaName(pictureName(hash, width, format)), `${width}`).toBe(true);
		}
		for (const extension of ['mp3', 'm4a', 'mp4', 'webm', 'pdf']) expect(isMediaName(`${hash}.${extension}`)).toBe(true);
		expect(mediaPath(pictureName(hash, 320, 'avif'))).toBe(`/media/${hash}-320.avif`);
	});

	test.each([
		'',
		hash,
		`${hash}.svg`,
		`${hash}.html`,
		`${hash}.php`,
		`${hash}-320.avif.html`,
		`${hash}-320.AVIF`,
		`${hash.toUpperCase()}.mp4`,
		`${hash}-99999.avif`,
		`${hash}-320.avif\n`,
		`${hash}-320.avif\u0000`,
		`../${hash}.mp4`,
		`${hash}/../../etc/passwd.pdf`,
		'..%2f..%2fetc%2fpasswd',
		'portal.db',
	])('are not %j', (name) => {
		expect(isMediaName(name)).toBe(false);
	});
});

test.each([
	['avif', 'image/avif'],
	['webp', 'image/webp'],
	['mp3', 'audio/mpeg'],
	['m4a', 'audio/mp4'],
	['mp4', 'video/mp4'],
	['webm', 'video/webm'],
	['pdf', 'application/pdf'],
	['exe', 'application/octet-stream'],
])('a file ending in .%s is sent as %s', (extension, type) => {
	expect(mediaType(`${hash}.${extension}`)).toBe(type);
});
