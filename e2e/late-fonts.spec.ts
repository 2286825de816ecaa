import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.describe('fonts that come late', { tag: '@script' }, () => {
	for (const width of [360, 768, 1280]) {
		test(`move nothing on a screen of ${width} px`, async ({ page, made }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.route('**/*.woff2', async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 700));
				await route.continue();
			});
			await page.addInitScript(() => {
				const shifts = { total: 0 };
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) shifts.total += 'value' in entry ? Number(entry.value) : 0;
				}).observe({ type: 'layout-shift', buffered: true });
			});
			for (const path of ['/', '/thoi-su', storyPath(made.shape), storyPath(made.demo['na-hang-six-frames']?.vi)]) {
				await page.goto(path);
				const total = await page.evaluate(async () => {
					await document.fonts.ready;
					await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
					return 'shifts' in window ? (window.shifts as { total: number }).total : Number.NaN;
				});
				expect(total, path).toBeLessThan(0.01);
			}
		});
	}
});
