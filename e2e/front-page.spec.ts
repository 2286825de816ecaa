import { frontPage, stories } from '#demo/stories.ts';
import { expect, test } from './support/test.ts';

for (const [path, words] of Object.entries({
	'/': { latest: 'Mới nhất', read: 'Đọc nhiều', section: 'Du lịch' },
	'/en': { latest: 'Latest', read: 'Most read', section: 'Travel' },
})) {
	test(`the front page at ${path} has a lead, the latest, every section, what is read most, and video`, async ({ page }) => {
		await page.goto(path);
		const lead = page.getByRole('main').getByRole('article').first();
		await expect(lead.getByRole('heading', { level: 2 })).toBeVisible();
		await expect(lead.getByRole('img')).toBeVisible();
		const latest = page.getByRole('region', { name: words.latest }).getByRole('article');
		expect(await latest.count()).toBeGreaterThanOrEqual(5);
		await expect(latest.first().locator('time')).toBeVisible();
		await expect(page.getByRole('region', { name: words.section }).getByRole('article').first()).toBeVisible();
		await expect(page.getByRole('region', { name: words.read }).getByRole('listitem').first()).toBeVisible();
		await expect(page.getByRole('region', { name: 'Video' }).getByRole('article').first()).toBeVisible();
	});
}

test('the desk chooses what leads, and no story stands twice at the top', async ({ page }) => {
	await page.goto('/');
	const chosen = frontPage.map((key) => stories.find((story) => story.key === key)?.vi?.title ?? '');
	const headlines = await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').allTextContents();
	expect(headlines.slice(0, chosen.length)).toEqual(chosen);
	const latest = await page.getByRole('region', { name: 'Mới nhất' }).getByRole('heading').getByRole('link').allTextContents();
	expect(latest.filter((title) => chosen.includes(title))).toEqual([]);
});
