import type { Page } from '@playwright/test';
import { pages, storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';
import { foreignWords } from './support/words.ts';

test('a story in two languages leads to its own other version, and back', async ({ page, made }) => {
	await page.goto(storyPath(made.demo['commune-counter-papers']?.vi));
	const vietnamese = page.url();
	await page.getByRole('link', { name: 'English', exact: true }).click();
	await expect(page).toHaveURL(/\/en\/local-government\/[a-z0-9-]+-\d+$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
	await expect(page).toHaveURL(vietnamese);
});

test('where there is no translation the reader comes to the same section, and is told so', async ({ page, made }) => {
	await page.goto(storyPath(made.shape));
	await page.getByRole('link', { name: 'English', exact: true }).click();
	await expect(page).toHaveURL(/\/en\/local-government(\?|$)/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Local government');
	await expect(page.getByText(/has not been translated into English/)).toBeVisible();
	await page.goto(storyPath(made.demo['address-guide']?.en));
	await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
	await expect(page).toHaveURL(/\/chinh-quyen-co-so(\?|$)/);
	await expect(page.getByText(/chưa có bản tiếng Việt/)).toBeVisible();
});

test('a section that is opened by itself says nothing of translations', async ({ page }) => {
	await page.goto('/en/local-government');
	await expect(page.getByText(/not been translated/)).toHaveCount(0);
});

const counterparts = [
	{ name: 'the front page', vi: '/', en: '/en' },
	{ name: 'a section', vi: '/thoi-su', en: '/en/current-affairs' },
	{ name: 'a section below another', vi: '/chinh-quyen-co-so', en: '/en/local-government' },
	{ name: 'search', vi: '/tim-kiem', en: '/en/search' },
	{ name: 'an author', vi: '/tac-gia/ha-linh', en: '/en/authors/ha-linh' },
	{ name: 'a topic', vi: '/chu-de/cay-che', en: '/en/topics/tea' },
	{ name: 'a static page', vi: '/gioi-thieu', en: '/en/about' },
	{ name: 'the corrections', vi: '/cai-chinh', en: '/en/corrections' },
	{ name: 'the videos', vi: '/video', en: '/en/video' },
];
for (const { name, vi, en } of counterparts) {
	test(`${name} leads to its counterpart, and back`, async ({ page, baseURL }) => {
		await page.goto(vi);
		const versions = await alternatesOf(page);
		await page.getByRole('link', { name: 'English', exact: true }).click();
		await expect(page).toHaveURL(en);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		expect(await alternatesOf(page)).toEqual(versions);
		await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
		await expect(page).toHaveURL(`${baseURL}${vi}`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
		const addresses = { vi: `${baseURL}${vi}`.replace(/\/$/, ''), en: `${baseURL}${en}` };
		const named = Object.fromEntries(Object.entries(versions).map(([code, href]) => [code, href.replace(/\/$/, '')]));
		expect(named).toEqual(name === 'search' ? {} : { ...addresses, 'x-default': addresses.vi });
	});
}

test('what was searched for goes along to the other language', async ({ page }) => {
	await page.goto('/tim-kiem?q=duong&page=2');
	await page.getByRole('link', { name: 'English', exact: true }).click();
	await expect(page).toHaveURL('/en/search?q=duong');
	await expect(page.getByRole('searchbox', { name: 'Search for' })).toHaveValue('duong');
});

test('the switcher says which language is which, and which one this is', async ({ page }) => {
	for (const [path, label, current] of [
		['/', 'Ngôn ngữ', 'Tiếng Việt'],
		['/en', 'Language', 'English'],
	] as const) {
		await page.goto(path);
		const links = page.getByRole('navigation', { name: label }).getByRole('link');
		await expect(links).toHaveText(['Tiếng Việt', 'English']);
		for (const [place, code] of ['vi', 'en'].entries()) {
			await expect(links.nth(place)).toHaveAttribute('lang', code);
			await expect(links.nth(place)).toHaveAttribute('hreflang', code);
		}
		await expect(links.and(page.locator('[aria-current=true]'))).toHaveText([current]);
	}
});

test('both versions of a story name both to search engines, by their own addresses', async ({ page, made }) => {
	const addresses: Record<string, string> = {};
	const named: Record<string, string>[] = [];
	for (const [locale, id] of Object.entries(made.demo['commune-counter-papers'] ?? {})) {
		await page.goto(storyPath(id));
		addresses[locale] = page.url();
		named.push(await alternatesOf(page));
	}
	const expected = { ...addresses, 'x-default': addresses.vi };
	expect(named).toEqual([expected, expected]);
});

test('a page that exists once, or not at all, names no other versions', async ({ page, made }) => {
	const single = [made.shape, made.demo['address-guide']?.en, made.withdrawn].map(storyPath);
	for (const path of [...single, '/khong-co-trang-nay', '/thoi-su?page=2']) {
		await page.goto(path);
		expect(await alternatesOf(page), path).toEqual({});
	}
});

for (const [locale, kinds] of Object.entries(pages)) {
	test(`no page in ${locale} speaks the interface of another language`, async ({ page, made }) => {
		test.slow();
		for (const [name, pathOf] of Object.entries(kinds)) {
			await page.goto(pathOf(made), { waitUntil: 'domcontentloaded' });
			expect(await foreignWords(page, locale), name).toEqual([]);
		}
	});
}

async function alternatesOf(page: Page): Promise<Record<string, string>> {
	const pairs = await page
		.locator('link[rel=alternate][hreflang]')
		.evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']));
	return Object.fromEntries(pairs);
}
