import type { Locator, Page } from '@playwright/test';
import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('the page the portal began from is shown whole, in its own order', async ({ page, made }) => {
	test.skip(made.seed === undefined, 'the text of that page is not at hand');
	await page.goto(storyPath(made.seed?.id));
	await expectInOrder(page, [
		page.getByRole('navigation', { name: 'Ngôn ngữ' }),
		page.getByRole('heading', { level: 1, name: made.seed?.title, exact: true }),
		page.getByRole('list', { name: 'Tóm tắt' }).getByText('Ngày 1-7, Ban Tổ chức Trung ương tổ chức Hội nghị'),
		page.getByRole('figure').getByText('Video không hợp lệ'),
		page.getByRole('figure').getByText('Các đại biểu dự hội nghị tại điểm cầu Tuyên Quang.'),
		page.getByText('Đồng chí Phạm Minh Chính, Ủy viên Bộ Chính trị'),
		page.getByText('Tại hội nghị, đại biểu đã tham gia nhiều ý kiến'),
		page.getByText('Đồng chí nhấn mạnh, ngành tập trung vào 10 nhóm giải pháp'),
		page.getByText('Tin, ảnh: Trang Tâm'),
		page.getByRole('heading', { level: 2, name: 'Tin cùng chuyên mục' }),
	]);
	await expect(page.getByText('Thứ Tư, 1/7/2020, 14:05 (GMT+7)')).toHaveAttribute('datetime', '2020-07-01T14:05:00+07:00');
	await expect(page.getByText(/cách đây hơn \d+ năm/)).toBeVisible();
});

test('an article of the same shape has every part of the printed page, in its order', async ({ page, made }) => {
	await page.goto(storyPath(made.shape));
	const lead = page.getByRole('list', { name: 'Tóm tắt' });
	const photo = page.getByRole('figure').filter({ hasText: 'Quầy một cửa ngày đầu tuần.' });
	await expectInOrder(page, [
		page.getByRole('navigation', { name: 'Ngôn ngữ' }),
		page.getByRole('navigation', { name: 'Đường dẫn' }),
		page.getByRole('heading', { level: 1, name: 'Bài đúng khuôn trang gốc: quầy một cửa mở thêm buổi tối' }),
		lead,
		page.getByText(/^(Thứ|Chủ).*\(GMT\+7\)$/).first(),
		page.getByRole('figure').filter({ hasText: 'Video không hợp lệ' }),
		photo,
		page.getByText('Một đoạn văn của bài kiểm tra.'),
		page.getByText('Đoạn thứ hai, để trang có thân bài.'),
		page.getByText('Tin, ảnh: Người Kiểm Thử'),
		page.getByRole('region', { name: 'Tin cùng chuyên mục' }),
	]);
	await expect(lead.getByRole('listitem')).toHaveText([/^Dòng tóm tắt thứ nhất/, /^Dòng tóm tắt thứ hai/]);
	await expect(lead).not.toHaveCSS('list-style-type', 'none');
	await expect(photo.getByRole('img', { name: 'Người dân làm thủ tục tại quầy một cửa.' })).toBeVisible();
	await expect(photo.locator('figcaption')).toHaveText('Quầy một cửa ngày đầu tuần.');
	await expect(page.getByRole('figure').filter({ hasText: 'Video không hợp lệ' })).toContainText('Phóng sự về quầy một cửa.');
});

test('more in the section are other articles of it, each once, never the article itself', async ({ page, made }) => {
	await page.goto(storyPath(made.shape));
	const links = page.getByRole('region', { name: 'Tin cùng chuyên mục' }).getByRole('link');
	const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(paths.length).toBeGreaterThan(3);
	expect(new Set(paths).size).toBe(paths.length);
	expect(paths).not.toContain(new URL(page.url()).pathname);
	for (const path of paths) expect(path).toMatch(/^\/chinh-quyen-co-so\/[a-z0-9-]+-\d+$/);
});

test('a story says where it stands, when it appeared and how long it takes', async ({ page, made }) => {
	await page.goto(storyPath(made.demo['commune-counter-papers']?.vi));
	const crumbs = page.getByRole('navigation', { name: 'Đường dẫn' }).getByRole('link');
	await expect(crumbs).toHaveText(['Trang chủ', 'Thời sự', 'Chính quyền cơ sở']);
	const date = page.getByRole('article').locator('header time').first();
	await expect(date).toHaveText(/^(Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật), \d{1,2}\/\d{1,2}\/\d{4}, \d\d:\d\d \(GMT\+7\)$/);
	await expect(date).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
	await expect(page.getByRole('article').locator('header')).toContainText(/Đọc .*\d+ phút/);
	await expect(page.getByText(/cách đây hơn \d+ năm/)).toHaveCount(0);
	const topics = page.getByRole('navigation', { name: 'Chủ đề' }).getByRole('link');
	await topics.first().click();
	await expect(page).toHaveURL(/\/chu-de\/[a-z0-9-]+$/);
});

test('the byline leads to the author', async ({ page, made }) => {
	await page.goto(storyPath(made.shape));
	await page.getByRole('link', { name: 'Người Kiểm Thử' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Người Kiểm Thử');
});

test('a story can be passed on without anything of the networks being loaded', async ({ page, made }) => {
	await page.goto(storyPath(made.shape));
	const share = page.getByRole('list', { name: 'Chia sẻ bài viết' });
	const hrefOf = async (name: string) => new URL((await share.getByRole('link', { name }).getAttribute('href')) ?? '');
	const own = page.url();
	const facebook = await hrefOf('Facebook');
	expect(facebook.host).toBe('www.facebook.com');
	expect(facebook.searchParams.get('u')).toBe(own);
	const zalo = await hrefOf('Zalo');
	expect(zalo.host).toMatch(/(^|\.)zalo\.me$/);
	expect(Buffer.from(zalo.searchParams.get('d') ?? '', 'base64').toString()).toContain(own);
	const mail = await hrefOf('email');
	expect(mail.protocol).toBe('mailto:');
	expect(mail.searchParams.get('body')).toBe(own);
	expect(mail.searchParams.get('subject')).toContain('Bài đúng khuôn trang gốc');
	expect((await hrefOf('Liên kết')).href).toBe(own);
});

test('older and newer stories of the section lead to each other', async ({ page, made }) => {
	await page.goto(storyPath(made.shape));
	const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
	const beside = page.getByRole('navigation', { name: 'Bài liền kề trong chuyên mục' });
	await beside.getByRole('link', { name: 'Bài cũ hơn' }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
	await expect(page).toHaveURL(/\/chinh-quyen-co-so\//);
	await beside.getByRole('link', { name: 'Bài mới hơn' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a reader with a keyboard can pass over the navigation', async ({ page, made }) => {
	await page.goto(storyPath(made.shape));
	const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
	await expect(skip).not.toBeInViewport();
	await page.keyboard.press('Tab');
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('main').getByRole('link', { name: 'Trang chủ' })).toBeFocused();
});

test('every page names its language and its one address', async ({ page, made, baseURL }) => {
	for (const [locale, id] of Object.entries(made.demo['commune-counter-papers'] ?? {})) {
		await page.goto(`${storyPath(id)}?utm_source=thu`);
		await expect(page.locator('html')).toHaveAttribute('lang', locale);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}${new URL(page.url()).pathname}`);
		await expect(page.getByRole('main')).toHaveCount(1);
	}
});

/** Each part is there once, visible, and begins after the part before it. */
async function expectInOrder(page: Page, parts: Locator[]): Promise<void> {
	for (const part of parts) await expect(part).toBeVisible();
	const places = await Promise.all(parts.map((part) => part.evaluate((element) => [...document.querySelectorAll('*')].indexOf(element))));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}
