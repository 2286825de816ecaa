import type { Page } from '@playwright/test';
import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('without script an article has no control that would do nothing', async ({ page, made, javaScriptEnabled }) => {
	await page.goto(storyPath(made.shape));
	await expect(page.getByRole('group', { name: 'Cỡ chữ' })).toBeVisible({ visible: javaScriptEnabled });
	if (!javaScriptEnabled) await expect(page.getByRole('article').getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('list', { name: 'Chia sẻ bài viết' }).getByRole('link', { name: 'Facebook' })).toBeVisible();
});

test.describe('the size of the text', { tag: '@script' }, () => {
	test('grows and shrinks between bounds, is told, and is remembered', async ({ page, made }) => {
		await page.goto(storyPath(made.shape));
		const usual = await sizeOf(page);
		const larger = page.getByRole('button', { name: 'Chữ to hơn' });
		await larger.click();
		expect(await sizeOf(page)).toBeCloseTo(usual * 1.15, 1);
		await expect(page.getByRole('status').filter({ hasText: '115 %' })).toHaveCount(1);
		for (let press = 0; press < 5; press++) await larger.click({ force: true });
		expect(await sizeOf(page)).toBeCloseTo(usual * 1.5, 1);
		await expect(larger).toHaveAttribute('aria-disabled', 'true');
		await page.goto(storyPath(made.everyBlock));
		expect(await sizeOf(page)).toBeCloseTo(usual * 1.5, 1);
		const smaller = page.getByRole('button', { name: 'Chữ nhỏ hơn' });
		for (let press = 0; press < 6; press++) await smaller.click({ force: true });
		expect(await sizeOf(page)).toBeCloseTo(usual * 0.9, 1);
	});

	test('never makes a phone scroll sideways', async ({ page, made }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.addInitScript(() => localStorage.setItem('text-size', '1.5'));
		await page.goto(storyPath(made.everyBlock));
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});

test.describe('the link to a story', { tag: '@script' }, () => {
	test('is copied, and that is said', async ({ page, made, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(storyPath(made.shape));
		const address = page.url();
		await page.getByRole('link', { name: 'Chép liên kết' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Đã chép liên kết' })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
		expect(page.url()).toBe(address);
	});

	test('can be given to what the phone offers', async ({ page, made }) => {
		await page.addInitScript(() => {
			const shared: ShareData[] = [];
			Object.assign(window, { shared });
			navigator.share = async (data) => void shared.push(data ?? {});
		});
		await page.goto(storyPath(made.shape));
		await page.getByRole('button', { name: 'Chia sẻ…' }).click();
		expect(await page.evaluate(() => ('shared' in window ? window.shared : undefined))).toMatchObject([{ url: page.url() }]);
	});
});

function sizeOf(page: Page): Promise<number> {
	return page
		.locator('.article > p')
		.first()
		.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
}
