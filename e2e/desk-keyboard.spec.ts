import { randomBytes } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import type { Role } from '#lib/desk/roles.ts';
import { beginWhole } from './support/desk-stories.ts';
import { enterOn, reach, writeIn } from './support/keyboard.ts';
import { answering, openPage } from './support/sign-in.ts';
import { emailOf, password } from './support/staff.ts';
import { expect, test } from './support/test.ts';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'The desk needs JavaScript.');
test.describe.configure({ timeout: 180_000 });

/** Somebody of a role comes in by the keyboard. */
async function comeIn(browser: Browser, role: Role): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await openPage(page, '/admin/sign-in');
	await writeIn(page, page.getByLabel('Thư điện tử'), emailOf(role, 2));
	await writeIn(page, page.getByLabel('Mật khẩu'), password);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/admin$/);
	await answering(page);
	return page;
}

const way = (page: Page, name: string) =>
	page.getByRole('region', { name: 'Đường đến trang báo' }).getByRole('button', { name, exact: true });
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });
const says = (page: Page, words: string) => expect(page.locator('.tag').getByText(words, { exact: true }).first()).toBeVisible();

/** Opens a story from the list of stories. */
async function openStory(page: Page, title: string) {
	await enterOn(page, page.getByRole('link', { name: 'Tin bài', exact: true }));
	await expect(page).toHaveURL(/\/admin\/articles/);
	await reach(page, page.getByLabel(/^Tìm trong tiêu đề/));
	await page.keyboard.type(title);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/words=/);
	await enterOn(page, page.getByRole('rowheader', { name: title }).getByRole('link', { name: title }));
	// The editor is the largest part of the desk: a busy machine takes its time to bring it.
	await expect(page).toHaveURL(/\/admin\/articles\/\d+$/);
}

async function beginStory(page: Page, title: string) {
	await enterOn(page, page.getByRole('button', { name: 'Viết bài' }));
	const begin = inDialog(page, 'Bắt đầu viết');
	await expect(begin).toBeDisabled();
	await enterOn(page, page.getByRole('dialog').getByRole('button', { name: /Chuyên mục/ }));
	await reach(page, page.getByRole('option', { name: 'Văn hóa', exact: true }), 'ArrowDown');
	await page.keyboard.press('Enter');
	await enterOn(page, begin);
	await expect(page).toHaveURL(/\/admin\/articles\/\d+$/);
	await writeIn(page, page.getByLabel('Tiêu đề', { exact: true }), title);
}

test('one story from its first word to its withdrawal, by the keyboard alone', async ({ browser }) => {
	const word = randomBytes(3).toString('hex');
	const title = `Phiên chợ đêm ${word}`;
	const reporter = await comeIn(browser, 'reporter');
	await beginStory(reporter, title);
	// Nothing below the title yet: it is not handed in, and the desk says what is missing.
	await enterOn(reporter, way(reporter, 'Gửi duyệt'));
	await expect(reporter.getByText('Chưa gửi duyệt được: bài chưa có nội dung, ảnh hay video nào.')).toBeVisible();
	await writeIn(reporter, reporter.getByLabel('Sapo'), 'Chợ họp từ chập tối.');
	await writeIn(reporter, reporter.getByRole('textbox', { name: 'Nội dung bài' }), 'Hàng trăm quầy hàng sáng đèn.');
	await writeIn(reporter, reporter.getByLabel('Thêm tác giả (bút danh)'), `Bút Danh ${word}`);
	await reporter.keyboard.press('Enter');
	await expect(reporter.getByRole('row', { name: `Bút Danh ${word}` })).toBeVisible();
	await writeIn(reporter, reporter.getByLabel('Thêm chủ đề'), `Chợ đêm ${word}`);
	await reporter.keyboard.press('Enter');
	await expect(reporter.getByRole('row', { name: `Chợ đêm ${word}` })).toHaveCount(0);
	await expect(reporter.getByRole('option', { name: `Tạo chủ đề “Chợ đêm ${word}”` })).toBeVisible();
	await reporter.keyboard.press('ArrowDown');
	await reporter.keyboard.press('Enter');
	await expect(reporter.getByRole('row', { name: `Chợ đêm ${word}` })).toBeVisible();
	await enterOn(reporter, way(reporter, 'Gửi duyệt'));
	await says(reporter, 'Chờ duyệt');

	const editor = await comeIn(browser, 'editor');
	await openStory(editor, title);
	await enterOn(editor, way(editor, 'Trả lại'));
	await expect(editor.getByLabel('Cần sửa những gì?')).toBeFocused();
	await editor.keyboard.type('Chợ họp ở đâu?');
	await enterOn(editor, inDialog(editor, 'Trả lại'));
	await says(editor, 'Bị trả lại');

	await reporter.reload();
	await answering(reporter);
	await expect(reporter.getByText('Chợ họp ở đâu?')).toBeVisible();
	await writeIn(reporter, reporter.getByLabel('Sapo'), 'Chợ họp ở bến sông từ chập tối.');
	await enterOn(reporter, way(reporter, 'Gửi duyệt'));
	await says(reporter, 'Chờ duyệt');
	await editor.reload();
	await answering(editor);
	await enterOn(editor, way(editor, 'Duyệt'));
	await says(editor, 'Đã duyệt');

	const chief = await comeIn(browser, 'chief');
	await openStory(chief, title);
	await enterOn(chief, way(chief, 'Đăng'));
	await expect(chief.getByRole('dialog').getByText(`/van-hoa/phien-cho-dem-${word}-`)).toBeVisible();
	await writeIn(chief, chief.getByRole('dialog').getByLabel('Đường dẫn'), `cho-dem-${word}`);
	await reach(chief, chief.getByRole('dialog').getByLabel('Vẫn đăng dù còn cảnh báo'));
	await chief.keyboard.press('Space');
	await enterOn(chief, inDialog(chief, 'Đăng'));
	await says(chief, 'Đã đăng');
	const address = await chief.getByRole('link', { name: 'Xem bài trên báo' }).getAttribute('href');
	expect(address).toMatch(new RegExp(`^/van-hoa/cho-dem-${word}-\\d+$`));
	expect(await (await chief.request.get(`${address}`)).text()).toContain('Hàng trăm quầy hàng sáng đèn.');

	await enterOn(chief, way(chief, 'Cải chính'));
	await expect(chief.getByLabel('Lời cải chính')).toBeFocused();
	await chief.keyboard.type(`Chợ có 80 quầy hàng (${word}).`);
	await enterOn(chief, inDialog(chief, 'Cải chính'));
	await expect.poll(async () => (await chief.request.get('/cai-chinh')).text(), { timeout: 30_000 }).toContain(`80 quầy hàng (${word})`);
	await enterOn(chief, way(chief, 'Gỡ bài'));
	await chief.keyboard.type('Sai sự thật.');
	await enterOn(chief, inDialog(chief, 'Gỡ bài'));
	await says(chief, 'Đã gỡ');
	expect((await chief.request.get(`${address}`)).status()).toBe(410);
	await expect.poll(async () => (await chief.request.get('/cai-chinh')).text(), { timeout: 30_000 }).not.toContain(`href="${address}"`);
	expect(await (await chief.request.get('/cai-chinh')).text()).toContain(`80 quầy hàng (${word})`);
});

test('on a phone the parts of the desk are behind a button, which Escape closes', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openPage(page, '/admin/sign-in');
	await writeIn(page, page.getByLabel('Thư điện tử'), emailOf('administrator', 2));
	await writeIn(page, page.getByLabel('Mật khẩu'), password);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/admin$/);
	await answering(page);
	const menu = page.getByRole('button', { name: /^Danh mục/ });
	const parts = page.getByRole('navigation', { name: 'Các phần của bàn biên tập' });
	await expect(menu).toHaveAttribute('aria-expanded', 'false');
	await expect(parts).toBeHidden();
	await enterOn(page, menu);
	await expect(parts.getByRole('link')).toHaveCount(16);
	for (const link of await parts.getByRole('link').all()) await expect(link).toBeInViewport();
	await page.keyboard.press('Tab');
	await expect(parts.getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(parts).toBeHidden();
	await expect(menu).toBeFocused();
	await page.keyboard.press('Enter');
	await enterOn(page, parts.getByRole('link', { name: 'Nhật ký' }));
	await expect(page).toHaveURL(/\/admin\/audit$/);
	await expect(parts).toBeHidden();
	await expect(menu).toContainText('Nhật ký');
});

/** English that React Aria says by itself. */
const foreign =
	/\b(?:press|drag|drop|dropzone|suggestions?|dismiss|expand|collapse|insert (?:before|after)|select an item|available|remove)\b/i;

test('controls name and describe themselves in the language of the desk', async ({ page }) => {
	await openPage(page, '/admin/sign-in');
	await writeIn(page, page.getByLabel('Thư điện tử'), emailOf('administrator', 2));
	await writeIn(page, page.getByLabel('Mật khẩu'), password);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/admin$/);
	const story = beginWhole('Bài để nghe tên các nút', 'administrator');
	for (const screen of ['front-page', 'sections', 'pages', 'media', 'topics', 'articles', 'settings', `articles/${story}`]) {
		await openPage(page, `/admin/${screen}`);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
		const words = () =>
			page.evaluate(() => {
				const labels = [...document.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
				const described = [...document.querySelectorAll('[aria-describedby]')].flatMap((element) =>
					(element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? ''),
				);
				const hidden = [...document.querySelectorAll('[role=button], button')].map((element) => element.textContent ?? '');
				return [...labels, ...described, ...hidden];
			});
		await expect.poll(async () => ({ screen, found: (await words()).filter((each) => foreign.test(each)) })).toEqual({ screen, found: [] });
	}
});
