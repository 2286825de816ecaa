import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pages, storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [locale, kinds] of Object.entries(pages)) {
	for (const [name, pathOf] of Object.entries(kinds)) {
		test(`axe finds nothing by day or by night: ${name} (${locale})`, async ({ page, made, javaScriptEnabled }) => {
			test.skip(!javaScriptEnabled, 'axe runs in the page');
			await page.goto(pathOf(made));
			const found: string[] = [];
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
				found.push(...violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${colorScheme}, ${id}: ${target} (${help})`)));
			}
			expect(found).toEqual([]);
		});
	}

	test(`headings and landmarks tell how every page in ${locale} is built`, async ({ page, made }) => {
		test.slow();
		const wrong: string[] = [];
		for (const [name, pathOf] of Object.entries(kinds)) {
			await page.goto(pathOf(made), { waitUntil: 'domcontentloaded' });
			for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(landmark), name).toHaveCount(1);
			const levels = await page.getByRole('heading').evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
			const inOrder = levels.every((level, place) => level <= (levels[place - 1] ?? 1) + 1);
			if (!inOrder || levels.filter((level) => level === 1).length !== 1) wrong.push(`${name}: headings of level ${levels.join(' ')}`);
			const names = await page.getByRole('navigation').evaluateAll((all) => all.map((nav) => nav.getAttribute('aria-label') ?? ''));
			const twice = names.filter((each, place) => each === '' || names.indexOf(each) !== place);
			if (twice.length > 0) wrong.push(`${name}: more than one navigation is called “${twice.join()}”`);
		}
		expect(wrong).toEqual([]);
	});
}

for (const [path, words] of [
	['/', 'Đến nội dung chính'],
	['/en', 'Skip to main content'],
] as const) {
	test(`the keyboard goes through ${path} in order, and one sees where it is`, async ({ page }) => {
		await page.goto(path);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: words })).toBeFocused();
		const seen: number[] = [];
		for (let stop = 0; stop < 25; stop++) {
			await page.keyboard.press('Tab');
			const { place, outline } = await focused(page);
			expect(outline).toBeGreaterThanOrEqual(2);
			seen.push(place);
		}
		expect(seen).toEqual(seen.toSorted((a, b) => a - b));
		expect(new Set(seen).size).toBe(seen.length);
	});
}

test('whatever has the focus can be seen, on a phone as well', async ({ page, made }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(storyPath(made.everyBlock));
	for (let stop = 0; stop < 40; stop++) {
		await page.keyboard.press('Tab');
		await expect.poll(() => focused(page)).toMatchObject({ seen: true });
	}
});

test('a link to a story can be told from the rest of its card by its words alone', async ({ page }) => {
	await page.goto('/');
	const names = await page
		.getByRole('main')
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => (link.textContent ?? '').trim()));
	expect(names.filter((name) => name.length < 3)).toEqual([]);
});

test('a film, a sound and a table say what they are', async ({ page, made }) => {
	await page.goto(storyPath(made.everyBlock));
	await expect(page.getByRole('region', { name: 'Giá cam theo tuần' }).getByRole('table')).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Tuần' })).toBeVisible();
	await expect(page.getByLabel('Giai điệu đàn tính.')).toBeVisible();
	await expect(page.getByRole('complementary', { name: 'Cần biết' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Chương trình lễ hội' })).toBeVisible();
});

/** Where the keyboard is: the place of the element in the document, the width of the ring around it or its card, whether it is on the screen. */
function focused(page: Page) {
	return page.evaluate(() => {
		const element = document.activeElement ?? document.body;
		const ringed = [element, element.closest('.card')].flatMap((each) => (each ? [getComputedStyle(each)] : []));
		const widths = ringed.map(({ outlineStyle, outlineWidth }) => (outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)));
		const { top, bottom, left, right, width } = element.getBoundingClientRect();
		const seen = width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
		return {
			place: [...document.querySelectorAll('*')].indexOf(element),
			outline: Math.max(...widths),
			seen,
			is: element.outerHTML.slice(0, 80),
		};
	});
}
