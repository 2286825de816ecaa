import type { APIRequestContext, Page } from '@playwright/test';
import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('a picture is kept for ever by whoever has it, and cannot be anything but a picture', async ({ page, request, made }) => {
	const { headers } = await pictureOf(page, request, made.shape);
	expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
	expect(headers['content-type']).toBe('image/webp');
	expect(headers['x-content-type-options']).toBe('nosniff');
	expect(headers['content-security-policy']).toContain('sandbox');
});

test('a player may ask for any part of a file', async ({ page, request, made }) => {
	const { path, size } = await pictureOf(page, request, made.shape);
	for (const [range, status, contentRange, length] of [
		['bytes=0-9', 206, `bytes 0-9/${size}`, 10],
		['bytes=10-', 206, `bytes 10-${size - 1}/${size}`, size - 10],
		['bytes=-5', 206, `bytes ${size - 5}-${size - 1}/${size}`, 5],
		[`bytes=0-${size * 2}`, 206, `bytes 0-${size - 1}/${size}`, size],
		[`bytes=${size}-`, 416, `bytes */${size}`, 0],
		['bytes=-0', 416, `bytes */${size}`, 0],
		['bytes=9-1', 200, undefined, size],
		['lines=1-2', 200, undefined, size],
	] as const) {
		const answer = await request.get(path, { headers: { range } });
		const { 'content-range': given } = answer.headers();
		expect({ range, status: answer.status(), given, length: (await answer.body()).length }).toEqual({
			range,
			status,
			given: contentRange,
			length,
		});
	}
});

test('every picture of a story is there in every width it offers', async ({ page, request, made }) => {
	await page.goto(storyPath(made.shape));
	const sets = await page
		.locator('main [srcset]')
		.evaluateAll((elements) => elements.map((element) => element.getAttribute('srcset') ?? ''));
	const paths = new Set(sets.flatMap((set) => set.split(',').map((each) => each.trim().split(' ')[0] ?? '')));
	expect(paths.size).toBeGreaterThan(5);
	for (const path of paths) expect((await request.head(path)).status(), path).toBe(200);
});

test('a file that is not there is not found, whatever its name', async ({ request }) => {
	const hash = '0'.repeat(32);
	for (const name of ['x', `${hash}.pdf`, `${hash}-320.webp`, `${hash}-320.svg`, '..%2fportal.db']) {
		const answer = await request.get(`/media/${name}`);
		expect(answer.status(), name).toBe(404);
		expect(answer.headers()['cache-control'] ?? '', name).not.toContain('immutable');
	}
});

async function pictureOf(page: Page, request: APIRequestContext, article: number) {
	await page.goto(storyPath(article));
	const path = (await page.getByRole('article').getByRole('img').first().getAttribute('src')) ?? '';
	const answer = await request.get(path);
	expect(answer.status()).toBe(200);
	return { path, headers: answer.headers(), size: (await answer.body()).length };
}
