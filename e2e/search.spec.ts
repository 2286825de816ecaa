import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const road = 'Con đường Quảng Yên vào mùa khô';
const sun = 'Ánh dương trên đỉnh núi buổi sớm';
const here = '&section=chinh-quyen-co-so';

test('a reader finds a story with accents and without, and exact accents come first', async ({ page }) => {
	await search(page, `đường${here}`);
	const accented = await titlesOf(page);
	expect(accented).toContain(road);
	if (accented.includes(sun)) expect(accented.indexOf(road)).toBeLessThan(accented.indexOf(sun));
	await search(page, `duong${here}`);
	expect(await titlesOf(page)).toEqual(expect.arrayContaining([road, sun]));
	await search(page, `dương${here}`);
	expect((await titlesOf(page))[0]).toBe(sun);
});

for (const [name, one, other] of [
	['letters with their marks apart are the same letters', 'đường Quảng Yên', 'đường Quảng Yên'.normalize('NFD')],
	['old and new tone placement are one word', 'Cộng hòa', 'Cộng hoà'],
	['capitals do not matter', 'đường quảng yên', 'ĐƯỜNG QUẢNG YÊN'],
] as const) {
	test(name, async ({ page }) => {
		await search(page, encodeURIComponent(one));
		const expected = await titlesOf(page);
		expect(expected.length).toBeGreaterThan(0);
		await search(page, encodeURIComponent(other));
		expect(await titlesOf(page)).toEqual(expected);
	});
}

test('the last word may be unfinished, others may not', async ({ page }) => {
	await search(page, 'con đườ');
	expect(await titlesOf(page)).toContain(road);
	await search(page, 'đườ con');
	expect(await titlesOf(page)).not.toContain(road);
});

test('words in quotation marks stand side by side', async ({ page }) => {
	await search(page, '"mùa khô"');
	expect(await titlesOf(page)).toContain(road);
	await search(page, '"khô mùa"');
	expect(await titlesOf(page)).not.toContain(road);
	await search(page, 'khô mùa');
	expect(await titlesOf(page)).toContain(road);
});

test('the form narrows a search to a section and a period', async ({ page }) => {
	await page.goto('/tim-kiem');
	const form = page.getByRole('search');
	await form.getByRole('searchbox', { name: 'Từ khóa' }).fill('duong');
	await form.getByRole('combobox', { name: 'Chuyên mục' }).selectOption({ label: 'Thời sự' });
	await form.getByRole('button', { name: 'Tìm' }).click();
	await expect(page).toHaveURL(/section=thoi-su/);
	await expect(form.getByRole('searchbox', { name: 'Từ khóa' })).toHaveValue('duong');
	expect(await titlesOf(page)).toEqual(expect.arrayContaining([road, sun]));
	await form.getByRole('combobox', { name: 'Thời gian' }).selectOption({ label: '7 ngày qua' });
	await form.getByRole('button', { name: 'Tìm' }).click();
	await expect(page).toHaveURL(/period=week/);
	expect(await titlesOf(page)).not.toContain(road);
	await expect(form.getByRole('combobox', { name: 'Chuyên mục' })).toHaveValue('thoi-su');
	await search(page, 'duong&section=van-hoa');
	expect(await titlesOf(page)).not.toContain(road);
});

test('the words that were found are marked as they are printed', async ({ page }) => {
	await search(page, `quang yen${here}`);
	const hit = page.getByRole('article').filter({ hasText: road });
	await expect(hit.getByRole('heading').locator('mark')).toHaveText(['Quảng', 'Yên']);
	await expect(hit.getByRole('heading')).toHaveText(road);
	await search(page, `thân bài${here}`);
	await expect(page.getByRole('article').first().getByRole('paragraph').locator('mark')).toContainText(['thân', 'bài']);
});

test('more results than fit on a page continue on the next', async ({ page }) => {
	await search(page, 'một');
	const first = await titlesOf(page);
	expect(first).toHaveLength(20);
	await page.getByRole('link', { name: 'Trang sau' }).click();
	await expect(page).toHaveURL(/q=.*page=2/);
	const second = await titlesOf(page);
	expect(second.length).toBeGreaterThan(0);
	expect(second.filter((title) => first.includes(title))).toEqual([]);
	await page.getByRole('link', { name: 'Trang trước' }).click();
	expect(await titlesOf(page)).toEqual(first);
});

test('a search that finds nothing says so and helps on', async ({ page }) => {
	await search(page, 'khongcotunaynhuvay');
	await expect(page.getByRole('status')).toContainText('khongcotunaynhuvay');
	await expect(page.getByText(/không dấu/).first()).toBeVisible();
	await expect(page.getByRole('region', { name: 'Tin mới nhất' }).getByRole('link').first()).toBeVisible();
});

test('pages of results stay out of search engines', async ({ page }) => {
	for (const path of ['/tim-kiem', '/tim-kiem?q=duong', '/en/search?q=river']) {
		await page.goto(path);
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
	}
});

test('one edition does not find the stories of the other', async ({ page }) => {
	await page.goto(`/en/search?q=${encodeURIComponent('đường Quảng Yên')}`);
	expect(await titlesOf(page)).not.toContain(road);
});

test('the search can be used with the keyboard alone', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('banner').getByRole('link', { name: 'Tìm kiếm' }).press('Enter');
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('dương');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('combobox', { name: 'Chuyên mục' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('combobox', { name: 'Thời gian' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Tìm' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('dương');
	await page.getByRole('link', { name: sun }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sun);
});

async function search(page: Page, query: string): Promise<void> {
	await page.goto(`/tim-kiem?q=${query}`);
}

async function titlesOf(page: Page): Promise<string[]> {
	return page
		.getByRole('main')
		.getByRole('list')
		.filter({ has: page.getByRole('article') })
		.first()
		.getByRole('heading', { level: 2 })
		.allInnerTexts();
}
