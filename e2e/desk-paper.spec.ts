import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page, Request } from '@playwright/test';
import { breakNews, deskBreaking } from '#db/desk/breaking-news.ts';
import type { Role } from '#lib/desk/roles.ts';
import { withDatabase } from './support/newcomer.ts';
import { openPage, signIn } from './support/sign-in.ts';
import { atOnce, expect, test } from './support/test.ts';

// Each changes what stands around the whole paper, and puts it back.
test.describe.configure({ mode: 'default' });
test.use({ mayFail: /\/admin\// });

/** The first three headlines of a front page, as it is sent. */
async function headlines(page: Page, path: string): Promise<string[]> {
	const html = await (await page.request.get(path)).text();
	const main = html.slice(html.indexOf('<main'));
	return Array.from(main.matchAll(/<h[23][^>]*><a [^>]*>(?:<[^>]*>)*([^<]+)/g), ([, title = '']) => title).slice(0, 3);
}

/** Whether a page, as it is sent, holds breaking news. */
async function isBreaking(page: Page, path: string): Promise<boolean> {
	return /<aside class="breaking"/.test(await (await page.request.get(path)).text());
}

/** Somebody of a role in a browser of their own. */
async function enter(browser: Browser, role: Role, number = 1): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await signIn(page, role, number);
	return page;
}

/** Sends an action of the desk again, as somebody else: what is asked is the same, only the session differs. */
async function repeatAs(page: Page, request: Request): Promise<string> {
	const { 'next-action': action = '', 'content-type': type = '', accept = '' } = request.headers();
	const { origin } = new URL(request.url());
	const headers = { 'next-action': action, 'content-type': type, accept, origin };
	const answer = await page.request.post(request.url(), { headers, data: request.postData() ?? '' });
	return answer.text();
}

const actionOf = (page: Page) => page.waitForRequest((request) => request.method() === 'POST' && 'next-action' in request.headers());

/** Moves an item of a list by one place, with the keyboard alone: to its handle, picked up, down, dropped. */
async function moveDown(page: Page, name: string | RegExp): Promise<void> {
	const row = page.getByRole('row', { name }).first();
	// While an order is being saved nothing else is picked up.
	await expect(row.getByRole('button', { name: /^Đổi chỗ/ }).first()).toBeEnabled();
	await row.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: /^Chèn/ }).first()).toBeAttached();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: /^Chèn/ })).toHaveCount(0);
}

/** Deletes what is open, by its button and the question that follows. */
async function remove(page: Page, name: string): Promise<void> {
	const button = page.getByRole('button', { name });
	// While something is being saved a key does nothing.
	await expect(button).toBeEnabled();
	await button.press('Enter');
	await page.getByRole('alertdialog').getByRole('button', { name }).click();
}

test('the secretary sets the front page by keyboard, and readers see it @script', async ({ browser, page }) => {
	const desk = await enter(browser, 'secretary');
	const before = await headlines(page, '/en');
	await openPage(desk, '/admin/front-page?locale=en');
	const rows = desk.getByRole('grid', { name: 'Bài được chọn' }).getByRole('row');
	await expect(rows).toHaveCount(3);
	await moveDown(desk, /./);
	await expect(rows.first()).toContainText(before[1] ?? '');
	const request = actionOf(desk);
	await desk.getByRole('button', { name: 'Lưu trang nhất' }).click();
	const sent = await request;
	await expect(desk.getByText('Đã lưu. Bạn đọc thấy ngay.')).toBeVisible();
	await expect.poll(() => headlines(page, '/en'), atOnce).toEqual([before[1], before[0], before[2]]);

	const reporter = await enter(browser, 'reporter');
	expect(await repeatAs(reporter, sent)).toContain('"refused":"notAllowed"');
	expect((await reporter.goto('/admin/front-page'))?.status()).toBe(404);

	await moveDown(desk, /./);
	await desk.getByRole('button', { name: 'Lưu trang nhất' }).click();
	await expect(desk.getByText('Đúng như bạn đọc đang thấy.')).toBeVisible();
	await expect.poll(() => headlines(page, '/en')).toEqual(before);
});

test('of two who set the front page the second is told, and loses nothing @script', async ({ browser }) => {
	const [one, other] = [await enter(browser, 'secretary'), await enter(browser, 'secretary', 2)];
	for (const desk of [one, other]) await openPage(desk, '/admin/front-page?locale=en');
	const rows = other.getByRole('grid', { name: 'Bài được chọn' }).getByRole('row');
	await other
		.getByRole('button', { name: /^Bỏ khỏi trang nhất/ })
		.last()
		.click();
	await expect(rows).toHaveCount(2);
	await moveDown(one, /./);
	await one.getByRole('button', { name: 'Lưu trang nhất' }).click();
	await expect(one.getByText('Đúng như bạn đọc đang thấy.')).toBeVisible();
	await other.getByRole('button', { name: 'Lưu trang nhất' }).click();
	await expect(other.getByRole('main').getByRole('alert')).toContainText('Chưa có gì bị ghi đè');
	await expect(rows).toHaveCount(2);
	await moveDown(one, /./);
	await one.getByRole('button', { name: 'Lưu trang nhất' }).click();
	await expect(one.getByText('Đúng như bạn đọc đang thấy.')).toBeVisible();
});

test('a story is found without accents, planned, and seen before readers see it @script', async ({ browser, page, made }) => {
	const desk = await enter(browser, 'secretary');
	await openPage(desk, '/admin/front-page');
	await desk.getByRole('button', { name: 'Thêm lịch' }).click();
	const dialog = desk.getByRole('dialog');
	await dialog.getByRole('combobox', { name: 'Bài' }).fill('hen gio chua den');
	await desk.getByRole('option', { name: /Bài hẹn giờ chưa đến lúc đăng/ }).click();
	await dialog.getByRole('button', { name: 'Đưa vào lịch' }).click();
	await expect(desk.getByText('Có thay đổi chưa lưu.')).toBeVisible();
	const address = (await desk.getByRole('link', { name: /^Xem thử trang thật/ }).getAttribute('href')) ?? '';
	expect((await desk.goto(address))?.status()).toBe(200);
	await expect(desk.getByText('Bản xem trước của tòa soạn.')).toBeVisible();
	const answer = await page.request.get(address, { maxRedirects: 0 });
	expect(answer.status()).toBe(307);
	expect(answer.headers()['cache-control']).toContain('no-store');
	expect(await answer.text()).not.toContain('Bài hẹn giờ chưa đến lúc đăng');
	expect(made.scheduled).toBeGreaterThan(0);
});

test('breaking news stands above every page, moves nothing, and ends @script', async ({ browser, page }) => {
	const desk = await enter(browser, 'secretary');
	await openPage(desk, '/admin/front-page?locale=en');
	await desk.getByLabel('Nội dung').fill('River Lô passes alarm level three');
	const request = actionOf(desk);
	await desk.getByRole('button', { name: 'Đưa lên mọi trang' }).click();
	const sent = await request;
	await expect(desk.getByText(/^Đang hiện trên mọi trang đến/)).toBeVisible();
	const bar = page.getByRole('complementary', { name: 'Breaking' });
	for (const path of ['/en', '/en/search', '/en/about']) await expect.poll(() => isBreaking(page, path), atOnce).toBe(true);
	await page.goto('/en');
	await expect(bar).toContainText('River Lô passes alarm level three');
	await page.emulateMedia({ media: 'print' });
	await expect(bar).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	expect(await axeOf(page)).toEqual([]);
	await page.goto('/');
	await expect(page.getByRole('complementary', { name: 'Tin nóng' })).toHaveCount(0);

	const reporter = await enter(browser, 'reporter');
	expect(await repeatAs(reporter, sent)).toContain('"refused":"notAllowed"');

	await desk.getByRole('button', { name: 'Gỡ xuống ngay' }).click();
	await expect(desk.getByText('Hiện không có dòng tin nóng.')).toBeVisible();
	await expect.poll(() => isBreaking(page, '/en'), atOnce).toBe(false);

	const soon = Date.now() + 15_000;
	withDatabase((db) => {
		const chief = { id: 'chief', name: 'Vi Văn Tổng Biên Tập', role: 'chief', locale: 'vi' } as const;
		breakNews(db, chief, {
			locale: 'en',
			rev: deskBreaking(db, chief, 'en').rev,
			text: 'River Lô passes alarm level three',
			untilAt: soon,
		});
	});
	await expect.poll(() => isBreaking(page, '/en')).toBe(true);
	await expect.poll(() => isBreaking(page, '/en'), { timeout: 40_000 }).toBe(false);
	expect(Date.now() - soon).toBeGreaterThanOrEqual(0);
});

test('a section is made, renamed with its address, and deleted again @script', async ({ browser, page }) => {
	const desk = await enter(browser, 'chief');
	await openPage(desk, '/admin/sections');
	await desk.getByRole('button', { name: 'Thêm chuyên mục' }).click();
	const fields = desk.getByRole('group', { name: 'Tiếng Việt' });
	await fields.getByLabel('Tên').fill('Chợ phiên');
	await expect(fields.getByLabel('Đường dẫn')).toHaveValue('cho-phien');
	await fields.getByLabel('Đường dẫn').fill('tim-kiem');
	await desk.getByRole('button', { name: 'Lưu chuyên mục' }).click();
	await expect(fields.getByText('Đường dẫn này đã có nơi dùng')).toBeVisible();
	await fields.getByLabel('Đường dẫn').fill('cho-phien');
	await desk.getByRole('button', { name: 'Lưu chuyên mục' }).click();
	await expect(desk.getByRole('row', { name: 'Chợ phiên' })).toBeVisible();
	expect((await page.request.get('/cho-phien')).status()).toBe(200);

	await fields.getByLabel('Đường dẫn').fill('phien-cho');
	const request = actionOf(desk);
	await desk.getByRole('button', { name: 'Lưu chuyên mục' }).click();
	const sent = await request;
	await expect.poll(async () => (await page.request.get('/cho-phien', { maxRedirects: 0 })).headers().location).toBe('/phien-cho');
	await page.goto('/cho-phien');
	await expect(page).toHaveURL(/\/phien-cho$/);

	const secretary = await enter(browser, 'secretary');
	expect(await repeatAs(secretary, sent)).toContain('"refused":"notAllowed"');
	expect((await secretary.goto('/admin/sections'))?.status()).toBe(404);

	await remove(desk, 'Xóa chuyên mục');
	await expect(desk.getByRole('row', { name: 'Chợ phiên' })).toHaveCount(0);
	await expect.poll(async () => (await page.request.get('/phien-cho')).status()).toBe(404);
});

test('sections change their order by keyboard, and one with stories stays @script', async ({ browser, page }) => {
	const desk = await enter(browser, 'chief');
	await openPage(desk, '/admin/sections');
	const order = async () => {
		const html = await (await page.request.get('/')).text();
		const nav = html.slice(html.indexOf('<nav class="sections"'), html.indexOf('<main'));
		return Array.from(nav.matchAll(/<a [^>]*>([^<]+)/g), ([, name]) => name);
	};
	const before = await order();
	await moveDown(desk, 'Ý kiến');
	await expect.poll(order).not.toEqual(before);
	await moveDown(desk, 'Phóng sự ảnh');
	await expect.poll(order).toEqual(before);
	await desk.getByRole('row', { name: 'Ý kiến' }).click();
	await remove(desk, 'Xóa chuyên mục');
	await expect(desk.getByRole('main').getByRole('alert')).toBeVisible();
	await expect(desk.getByRole('row', { name: 'Ý kiến' })).toBeVisible();
});

test('a page is written, and readers are led to its new address @script', async ({ browser, page }) => {
	const desk = await enter(browser, 'secretary');
	await openPage(desk, '/admin/pages/new');
	const vietnamese = desk.getByRole('region', { name: 'Tiếng Việt' });
	await vietnamese.getByLabel('Tiêu đề').fill('Đặt báo dài hạn');
	await desk.getByRole('button', { name: 'Lưu trang' }).click();
	await expect(desk).toHaveURL(/\/admin\/pages\/\d+$/);
	await page.goto('/dat-bao-dai-han');
	await expect(page.getByRole('heading', { level: 1, name: 'Đặt báo dài hạn' })).toBeVisible();
	await vietnamese.getByLabel('Đường dẫn').fill('dat-bao');
	await desk.getByRole('button', { name: 'Lưu trang' }).click();
	await expect.poll(async () => (await page.request.get('/dat-bao-dai-han', { maxRedirects: 0 })).headers().location).toBe('/dat-bao');
	await remove(desk, 'Xóa trang');
	await expect(desk).toHaveURL(/\/admin\/pages$/);
	await expect.poll(async () => (await page.request.get('/dat-bao')).status()).toBe(404);
});

test('a setting stands at the foot of the paper @script', async ({ browser, page }) => {
	const desk = await enter(browser, 'chief');
	await openPage(desk, '/admin/settings');
	const field = desk.getByRole('region', { name: 'English' }).getByLabel('Giấy phép');
	const before = await field.inputValue();
	await field.fill('No. 77/GP-BC');
	const request = actionOf(desk);
	await desk.getByRole('button', { name: 'Lưu cài đặt' }).click();
	const sent = await request;
	const footer = async () => (await page.request.get('/en/about')).text();
	await expect.poll(footer, atOnce).toContain('No. 77/GP-BC');
	expect(await repeatAs(await enter(browser, 'secretary'), sent)).toContain('"refused":"notAllowed"');
	await desk.getByLabel('Trang Facebook').fill('http://facebook.com/bao');
	await expect(desk.getByText('Địa chỉ phải bắt đầu bằng https://')).toBeVisible();
	await expect(desk.getByRole('button', { name: 'Lưu cài đặt' })).toBeDisabled();
	await desk.getByLabel('Trang Facebook').fill('https://www.facebook.com/');
	await field.fill(before);
	await desk.getByRole('button', { name: 'Lưu cài đặt' }).click();
	await expect.poll(footer, atOnce).toContain(before);
});

test('axe finds nothing on these screens by day or by night, and nothing runs past the edge of a phone @script', async ({ browser }) => {
	test.slow();
	const desk = await enter(browser, 'chief');
	const found: string[] = [];
	for (const path of ['/admin/front-page', '/admin/sections', '/admin/pages', '/admin/pages/1', '/admin/settings']) {
		for (const colorScheme of ['light', 'dark'] as const) {
			await desk.emulateMedia({ colorScheme });
			await desk.setViewportSize({ width: colorScheme === 'dark' ? 360 : 1280, height: 800 });
			await desk.goto(path);
			await desk.getByRole('heading', { level: 1 }).waitFor();
			if (path === '/admin/sections') await desk.getByRole('row', { name: 'Thời sự' }).click();
			found.push(...(await axeOf(desk)).map((each) => `${path} ${colorScheme}: ${each}`));
			const over = await desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
			if (over > 0) found.push(`${path}: ${over} px past the edge`);
		}
	}
	expect(found).toEqual([]);
});

async function axeOf(page: Page): Promise<string[]> {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target} (${help})`));
}

test('whoever goes elsewhere with unsaved changes is asked first, on the settings and on the front page’s desk @script', async ({
	browser,
}) => {
	const desk = await enter(browser, 'chief');
	const asked: string[] = [];
	let answer = false;
	desk.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void (answer ? dialog.accept() : dialog.dismiss());
	});
	const leave = () => desk.getByRole('navigation').getByRole('link', { name: 'Tin bài' }).click();
	await openPage(desk, '/admin/settings');
	await desk.getByRole('region', { name: 'English' }).getByLabel('Giấy phép').fill('No. 78/GP-BC');
	await leave();
	await expect.poll(() => asked).toEqual(['confirm']);
	await expect(desk).toHaveURL(/\/admin\/settings$/);
	await expect(desk.getByRole('region', { name: 'English' }).getByLabel('Giấy phép')).toHaveValue('No. 78/GP-BC');
	answer = true;
	await leave();
	await expect(desk).toHaveURL(/\/admin\/articles$/);

	answer = false;
	await openPage(desk, '/admin/front-page?locale=en');
	await expect(desk.getByText('Đúng như bạn đọc đang thấy.')).toBeVisible();
	await moveDown(desk, /./);
	await leave();
	await expect.poll(() => asked).toEqual(['confirm', 'confirm', 'confirm']);
	await expect(desk).toHaveURL(/\/admin\/front-page\?locale=en$/);
});
