import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createDraft } from '#db/desk/drafts.ts';
import { findSectionId } from '#db/desk/sections.ts';
import { wordPage } from '#lib/html/pasted.testing.ts';
import { openTested } from './support/desk-stories.ts';
import { openPage, signIn } from './support/sign-in.ts';
import { emailOf } from './support/staff.ts';
import { expect, test } from './support/test.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'the desk needs its script');
test.describe.configure({ timeout: 90_000 });

const surface = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });

/** A new article of a reporter, and its page. */
async function openDraft(page: Page): Promise<void> {
	const db = openTested();
	const id = db.$client.prepare<[string], string>('SELECT id FROM user WHERE email = ?').pluck().get(emailOf('reporter')) ?? '';
	const reporter = { id, name: 'Phóng viên', role: 'reporter', locale: 'vi' } as const;
	const sectionId = findSectionId(db, 'vi', 'thoi-su') ?? 1;
	const articleId = createDraft(db, reporter, { locale: 'vi', sectionId });
	db.$client.close();
	await signIn(page, 'reporter');
	await openPage(page, `/admin/articles/${articleId}`);
	await expect(surface(page)).toBeVisible();
}

/** Pastes as a word processor would have it; the clipboard itself is out of reach of a page. */
async function paste(page: Page, types: Record<string, string>): Promise<void> {
	await surface(page).evaluate((element, given) => {
		const data = new DataTransfer();
		for (const [type, text] of Object.entries(given)) data.setData(type, text);
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
	}, types);
}

test('a story is written with the keyboard alone', async ({ page }) => {
	await openDraft(page);
	await surface(page).focus();
	await page.keyboard.type('Sáng nay ');
	await page.keyboard.press('Control+b');
	await page.keyboard.type('cầu Soi Mận');
	await page.keyboard.press('Control+b');
	await page.keyboard.type(' mở.\n## Sau hai năm\n- xe tải\n');
	await page.keyboard.press('Tab');
	await page.keyboard.type('nhỏ');
	await expect(surface(page).locator('strong')).toHaveText('cầu Soi Mận');
	await expect(surface(page).getByRole('heading', { level: 2, name: 'Sau hai năm' })).toBeVisible();
	await expect(surface(page).locator('li li')).toHaveText('nhỏ');
	await expect(page.getByText('12 chữ')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	await expect(surface(page)).not.toBeFocused();
});

test('Alt+F10 goes to the tools, arrows go through them, and one of them tells all keys', async ({ page }) => {
	await openDraft(page);
	await surface(page).focus();
	await page.keyboard.press('Alt+F10');
	await expect(page.getByRole('button', { name: 'Tít phụ H2' })).toBeFocused();
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Tít phụ H2' })).toHaveAttribute('aria-pressed', 'true');
	await expect(surface(page)).toBeFocused();
	await page.keyboard.press('Control+/');
	await expect(page.getByRole('dialog', { name: 'Phím tắt' }).getByText('Alt+F10')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a story from Word keeps its structure and nothing else', async ({ page }) => {
	await openDraft(page);
	await surface(page).focus();
	await paste(page, { 'text/html': wordPage, 'text/plain': 'Hội nghị chuyển đổi số' });
	await expect(surface(page).getByRole('heading', { level: 2 })).toHaveText(['Hội nghị chuyển đổi số', 'Kết quả bước đầu']);
	await expect(surface(page).locator('ul > li > ul > li')).toHaveText(['toàn trình', 'một phần']);
	await expect(surface(page).locator('ol')).toHaveAttribute('start', '3');
	await expect(surface(page).getByRole('link')).toHaveText(['tin']);
	await expect(surface(page).getByRole('columnheader')).toHaveText(['Huyện', 'Hồ sơ']);
	await expect(page.getByText('1 ảnh không đi theo')).toBeVisible();
	await expect(surface(page).locator('[style*="mso"], [class*="Mso"], font, img')).toHaveCount(0);
});

test('a link to an article of the paper is found by a title without accents', async ({ page }) => {
	await openDraft(page);
	await surface(page).focus();
	await page.keyboard.type('Xem ');
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog', { name: 'Liên kết' });
	await dialog.getByLabel('Địa chỉ').fill('javascript:alert(1)');
	await dialog.getByRole('button', { name: 'Đặt liên kết' }).click();
	await expect(dialog.getByText('Đây không phải là địa chỉ')).toBeVisible();
	await dialog.getByLabel('Tìm bài của báo').fill('tuyen quang');
	await dialog.getByRole('listitem').first().getByRole('button').click();
	await expect(surface(page).getByRole('link')).toHaveAttribute('href', /^\/[a-z0-9-]+\//);
});

test('a table is made and changed by its tools', async ({ page }) => {
	await openDraft(page);
	await surface(page).focus();
	await page.getByRole('button', { name: 'Chèn' }).click();
	await page.getByRole('menuitem', { name: 'Bảng' }).click();
	const tools = page.getByRole('toolbar', { name: 'Công cụ bảng' });
	await expect(tools).toBeVisible();
	await expect(surface(page)).toBeFocused();
	await page.keyboard.type('Huyện');
	await expect(surface(page).getByRole('columnheader')).toHaveText(['Huyện']);
	await tools.getByRole('button', { name: 'Thêm hàng dưới' }).click();
	await expect(surface(page).locator('tr')).toHaveCount(4);
	await surface(page).locator('td').nth(0).click();
	await surface(page)
		.locator('td')
		.nth(1)
		.click({ modifiers: ['Shift'] });
	await tools.getByRole('button', { name: 'Gộp ô' }).click();
	await expect(surface(page).locator('td[colspan="2"]')).toHaveCount(1);
	await tools.getByRole('button', { name: 'Xóa bảng' }).click();
	await expect(surface(page).locator('table')).toHaveCount(0);
});

test('axe finds nothing on the surface by day or by night, and a phone shows it whole', async ({ page }) => {
	await openDraft(page);
	await surface(page).focus();
	await paste(page, { 'text/html': wordPage, 'text/plain': 'x' });
	await page.keyboard.type('> Đi nhanh hơn.');
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).include('.editor').analyze();
		expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme}, ${id}: ${target}`))).toEqual([]);
	}
	await page.setViewportSize({ width: 360, height: 740 });
	const overflow = await surface(page).evaluate((element) => element.scrollWidth - element.clientWidth);
	expect(overflow).toBeLessThanOrEqual(0);
});
