import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const night = 'rgb(22, 22, 20)';
const day = 'rgb(253, 252, 250)';

test('without a choice the paper has the colours of the device, and nothing to choose where no script could keep it', async ({
	page,
	javaScriptEnabled,
}) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto('/');
		await expect(page.locator('body')).toHaveCSS('background-color', colorScheme === 'dark' ? night : day);
		await expect(page.getByRole('combobox', { name: 'Màu nền' })).toBeVisible({ visible: javaScriptEnabled });
	}
});

test.describe('a chosen theme', { tag: '@script' }, () => {
	test('goes before the device’s, on this page and the next, and can be given up', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/');
		const choice = page.getByRole('combobox', { name: 'Màu nền' });
		await choice.selectOption('Nền tối');
		await expect(page.locator('body')).toHaveCSS('background-color', night);
		await page.goto('/en/current-affairs');
		await expect(page.locator('body')).toHaveCSS('background-color', night);
		await expect(page.getByRole('combobox', { name: 'Colours' })).toHaveValue('dark');
		await page.goBack();
		await expect(choice).toHaveValue('dark');
		await choice.selectOption('Theo thiết bị');
		await expect(page.locator('body')).toHaveCSS('background-color', day);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect(page.locator('body')).toHaveCSS('background-color', night);
		await choice.selectOption('Nền sáng');
		await expect(page.locator('body')).toHaveCSS('background-color', day);
	});

	test('colours the browser’s own bars too', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('combobox', { name: 'Màu nền' }).selectOption('Nền tối');
		expect(await barsOf(page)).toEqual(['#161614', '#161614']);
		await page.getByRole('combobox', { name: 'Màu nền' }).selectOption('Theo thiết bị');
		expect(await barsOf(page)).toEqual(['#fdfcfa', '#161614']);
	});

	test('never flashes: nothing is painted before it is known, however late the script comes', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.addInitScript(() => {
			localStorage.setItem('theme', 'dark');
			new MutationObserver(() => performance.mark('themed')).observe(document, {
				attributes: true,
				subtree: true,
				attributeFilter: ['data-theme'],
			});
		});
		await page.route('**/_next/static/media/reader.*', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			await route.continue();
		});
		await page.goto('/');
		await expect(page.locator('body')).toHaveCSS('background-color', night);
		const { themed, painted } = await page.evaluate(async () => {
			const paint = await new Promise<PerformanceEntry | undefined>((resolve) => {
				new PerformanceObserver((list) => resolve(list.getEntries()[0])).observe({ type: 'paint', buffered: true });
			});
			return { themed: performance.getEntriesByName('themed')[0]?.startTime, painted: paint?.startTime };
		});
		expect(themed).toBeGreaterThan(1500);
		expect(painted).toBeGreaterThan(themed ?? Number.NaN);
	});

	test('is there, and the page is whole, in a browser that may store nothing', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('denied', 'SecurityError');
				},
			});
		});
		await page.goto('/');
		await page.getByRole('combobox', { name: 'Màu nền' }).selectOption('Nền tối');
		await expect(page.locator('body')).toHaveCSS('background-color', night);
	});
});

function barsOf(page: Page): Promise<(string | null)[]> {
	return page.locator('meta[name=theme-color]').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('content')));
}
