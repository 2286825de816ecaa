import type { Page } from '@playwright/test';
import { type PageOf, pages, storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const everyKind = Object.entries(pages).flatMap(([locale, kinds]) =>
	Object.entries(kinds).map(([name, pathOf]) => ({ name: `${name} (${locale})`, pathOf })),
);

test('at night the paper is dark and its ink is light', async ({ page, made }) => {
	for (const [colorScheme, paper, ink] of [
		['light', 'light', 'dark'],
		['dark', 'dark', 'light'],
	] as const) {
		await page.emulateMedia({ colorScheme });
		for (const path of ['/', storyPath(made.shape), '/tim-kiem']) {
			await page.goto(path);
			expect(await toneOf(page, 'background-color'), `${path} ${colorScheme}`).toBe(paper);
			expect(await toneOf(page, 'color'), `${path} ${colorScheme}`).toBe(ink);
		}
	}
});

test('printed, a story is ink on white with its address, and without ways to click', async ({ page, made }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto(storyPath(made.shape));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText('Một đoạn văn của bài kiểm tra.')).toBeVisible();
	await expect(page.getByText(page.url())).toBeVisible();
	for (const name of ['Chuyên mục', 'Ngôn ngữ', 'Bài liền kề trong chuyên mục', 'Chủ đề', 'Tòa soạn']) {
		await expect(page.getByRole('navigation', { name, exact: true })).toHaveCount(0);
	}
	await expect(page.getByRole('list', { name: 'Chia sẻ bài viết' })).toHaveCount(0);
	await expect(page.getByRole('region', { name: 'Tin cùng chuyên mục' })).toHaveCount(0);
	expect(await toneOf(page, 'background-color')).toBe('light');
	expect(await toneOf(page, 'color')).toBe('dark');
	await page.emulateMedia({ media: 'screen' });
	await expect(page.getByText(`Địa chỉ bài viết: ${page.url()}`)).toBeHidden();
});

for (const { name, pathOf } of everyKind) {
	test(`nothing runs past the edge of the screen, from the narrowest to the widest: ${name}`, async ({ page, made }) => {
		await page.goto(pathOf(made));
		for (const width of [320, 360, 768, 1280, 1920]) {
			await page.setViewportSize({ width, height: 800 });
			const { over, widest } = await page.evaluate(() => ({
				over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
				widest: [...document.querySelectorAll('body *')]
					.findLast((each) => each.getBoundingClientRect().right > innerWidth + 1)
					?.outerHTML.slice(0, 80),
			}));
			expect(over, `${width} px: ${widest}`).toBeLessThanOrEqual(0);
			const headline = await page
				.getByRole('heading', { level: 1 })
				.evaluate((h1) => ({ needs: h1.scrollHeight, has: h1.clientHeight, hidden: h1.className === 'hidden' }));
			if (!headline.hidden) expect(headline.needs, `${width} px: the marks of the headline`).toBeLessThanOrEqual(headline.has);
		}
	});
}

test('every picture keeps its place and says what it shows', async ({ page, made }) => {
	test.slow();
	for (const { name, pathOf } of everyKind) {
		await page.goto(pathOf(made), { waitUntil: 'domcontentloaded' });
		await expect.soft(page.locator('img:not([width]), img:not([height]), img:not([alt])'), name).toHaveCount(0);
		await expect.soft(page.locator('video:not([width]), video:not([height])'), name).toHaveCount(0);
	}
});

const loading: Record<string, PageOf> = {
	'the front page': () => '/',
	'the English front page': () => '/en',
	'a section': () => '/thoi-su',
	'a search': () => '/tim-kiem?q=duong',
	'an article': ({ shape }) => storyPath(shape),
	'an article with every block': ({ everyBlock }) => storyPath(everyBlock),
	'an article with a film': ({ demo }) => storyPath(demo['before-light-on-the-lo']?.vi),
};
for (const [name, pathOf] of Object.entries(loading)) {
	test(`nothing jumps while it loads and is scrolled through: ${name}`, async ({ page, made, javaScriptEnabled }) => {
		test.skip(!javaScriptEnabled, 'shifts are measured by a script in the page');
		await page.addInitScript(() => {
			const shifts = { total: 0 };
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.total += 'value' in entry ? Number(entry.value) : 0;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(pathOf(made));
		const total = await page.evaluate(async () => {
			await document.fonts.ready;
			const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
				scrollTo({ top: y, behavior: 'instant' });
				await frame();
			}
			return 'shifts' in window ? (window.shifts as { total: number }).total : Number.NaN;
		});
		expect(total).toBeLessThan(0.01);
	});
}

test('a reader who zooms to four times the size can still read and find the way', async ({ page, made }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto(storyPath(made.shape));
	await expect(page.getByRole('navigation', { name: 'Ngôn ngữ' })).toBeVisible();
	const words = page.getByText('Một đoạn văn của bài kiểm tra.');
	await words.scrollIntoViewIfNeeded();
	const box = await words.boundingBox();
	expect(box?.width).toBeGreaterThan(250);
	const covering = await page.evaluate(
		() => [...document.querySelectorAll('*')].filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position)).length,
	);
	expect(covering).toBe(0);
});

test('nothing moves for a reader who wants no motion', async ({ page, made }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const path of ['/', storyPath(made.shape)]) {
		await page.goto(path);
		await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	}
});

for (const name of ['a section', 'an article']) {
	test(`a thumb hits what it aims at: ${name}`, async ({ page, made }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(loading[name]?.(made) ?? '');
		const aims = page.locator('header nav a, header .masthead-search, nav a, footer a, main button, main select, main input');
		const small: string[] = [];
		for (const aim of await aims.all()) {
			const box = await aim.boundingBox();
			if (box && (box.width < 24 || box.height < 24)) small.push(`${await aim.textContent()} ${box.width}×${box.height}`);
		}
		expect(small).toEqual([]);
	});
}

async function toneOf(page: Page, property: 'color' | 'background-color'): Promise<'light' | 'dark' | 'neither'> {
	const colour = await page.locator('body').evaluate((body, name) => getComputedStyle(body).getPropertyValue(name), property);
	const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
	const brightness = (red + green + blue) / 3;
	return brightness > 200 ? 'light' : brightness < 55 ? 'dark' : 'neither';
}
