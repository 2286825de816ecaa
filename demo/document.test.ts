import { describe, expect, test } from 'vitest';
import { openEmpty } from '#db/testing/newsroom.ts';
import { text } from '#lib/document/build.ts';
import { plainText } from '#lib/document/plain-text.ts';
import { Document } from '#lib/document/schema.ts';
import { rowsOnly } from './demo.testing.ts';
import { demoDocument } from './document.ts';
import { parseInlines } from './inlines.ts';
import { pages } from './site.ts';
import { stories } from './stories.ts';

describe('a line of a demo text', () => {
	test('is words with marks', () => {
		expect(parseInlines('Cầu **Soi Mận** và *then*, [xem thêm](/thoi-su).')).toEqual([
			...text('Cầu '),
			...text('Soi Mận', { type: 'bold' }),
			...text(' và '),
			...text('then', { type: 'italic' }),
			...text(', '),
			...text('xem thêm', { type: 'link', attrs: { href: '/thoi-su' } }),
			...text('.'),
		]);
	});

	test('without marks is as typed', () => {
		expect(parseInlines('5 * 3 = 15, giá [tạm tính] (2 nghìn)')).toEqual(text('5 * 3 = 15, giá [tạm tính] (2 nghìn)'));
		expect(parseInlines('')).toEqual([]);
	});
});

test('every body of the demo is a document of the closed schema', () => {
	const media = rowsOnly(openEmpty());
	const bodies = [...stories, ...pages].flatMap(({ vi, en }) => [vi, en].flatMap((version) => (version ? [version.body] : [])));
	for (const body of bodies) expect(Document.safeParse(demoDocument(body, media)).error).toBeUndefined();
});

test('no mark of the demo’s own notation is left in what readers see', () => {
	const media = rowsOnly(openEmpty());
	const versions = stories.flatMap(({ vi, en }) => [vi, en].flatMap((version) => version ?? []));
	const seen = versions.flatMap(({ body, title, lead, alt = '', caption = '' }) => [
		...plainText(demoDocument(body, media)).split('\n'),
		...[title, ...lead, alt, caption],
	]);
	expect(seen.length).toBeGreaterThan(1000);
	expect(seen.filter((words) => /\*|\]\(/.test(words))).toEqual([]);
});
