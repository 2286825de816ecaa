import type { Page } from '@playwright/test';
import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.describe('a story counts as read', { tag: '@script' }, () => {
	test('once, after ten seconds in sight', async ({ page, made }) => {
		const told = await reads(page);
		await page.setViewportSize({ width: 360, height: 500 });
		await page.goto(storyPath(made.everyBlock));
		await page.clock.runFor(9_000);
		expect(told).toEqual([]);
		await page.clock.runFor(30_000);
		await expect.poll(() => told).toEqual([`${made.everyBlock}`]);
	});

	test('sooner, when its end was reached', async ({ page, made }) => {
		const told = await reads(page);
		await page.goto(storyPath(made.shape));
		await page.getByText('Đoạn thứ hai, để trang có thân bài.').scrollIntoViewIfNeeded();
		await page.keyboard.press('End');
		await page.clock.runFor(4_000);
		await expect.poll(() => told).toEqual([`${made.shape}`]);
	});

	test('not while it lies in a tab that nobody sees', async ({ page, made }) => {
		const told = await reads(page);
		await page.addInitScript(() => Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' }));
		await page.goto(storyPath(made.shape));
		await page.clock.runFor(60_000);
		expect(told).toEqual([]);
	});

	test('and the portal takes the count', async ({ page, made }) => {
		await page.clock.install();
		await page.goto(storyPath(made.narrated));
		const answered = page.waitForResponse('**/api/reads');
		await page.clock.runFor(11_000);
		expect((await answered).status()).toBe(204);
		expect(await page.context().cookies()).toEqual([]);
	});
});

/** Stops the clock, and fills up with the ids of articles that are told to the portal. */
async function reads(page: Page): Promise<string[]> {
	const told: string[] = [];
	await page.clock.install();
	await page.route('**/api/reads', async (route) => {
		told.push(route.request().postData() ?? '');
		await route.fulfill({ status: 204 });
	});
	return told;
}
