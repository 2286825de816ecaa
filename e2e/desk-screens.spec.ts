import AxeBuilder from '@axe-core/playwright';
import { beginWhole } from './support/desk-stories.ts';
import { openPage, signIn } from './support/sign-in.ts';
import { expect, test } from './support/test.ts';

/** Every part of the desk that the navigation leads to, and those that it does not. */
const screens = [
	'/admin',
	'/admin/articles',
	'/admin/calendar',
	'/admin/media',
	'/admin/media/files',
	'/admin/trash',
	'/admin/broken-media',
	'/admin/front-page',
	'/admin/sections',
	'/admin/topics',
	'/admin/people',
	'/admin/pages',
	'/admin/redirects',
	'/admin/reports',
	'/admin/settings',
	'/admin/users',
	'/admin/audit',
	'/admin/account',
];

test.describe('the desk', { tag: '@script' }, () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`has no screen on which axe finds anything, or that is wider than a phone, when it is ${colorScheme}`, async ({ page }) => {
			test.setTimeout(180_000);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await signIn(page, 'administrator');
			const story = beginWhole('Bài để xem màn hình', 'administrator');
			for (const screen of [...screens, `/admin/articles/${story}`, `/admin/articles/${story}/history`]) {
				await page.setViewportSize({ width: 1280, height: 900 });
				await page.goto(screen);
				await expect(page.locator('main h1, main textarea').first()).toBeVisible();
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect({ screen, violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`) }).toEqual({ screen, violations: [] });
				await page.setViewportSize({ width: 360, height: 760 });
				const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				expect({ screen, overhang }).toEqual({ screen, overhang: 0 });
			}
		});
	}

	test('leads nobody anywhere without a session, and says nothing to whoever has none', async ({ page }) => {
		for (const screen of [...screens, '/admin/articles/1', '/admin/articles/1/history']) {
			await page.goto(screen);
			await expect(page).toHaveURL(/\/admin\/sign-in/);
		}
	});

	test('the way to sign in is one for the keyboard, and clean', async ({ page }) => {
		await openPage(page, '/admin/sign-in');
		await expect(page.getByLabel('Thư điện tử')).toBeFocused();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});
});
