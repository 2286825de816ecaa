import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings as axe } from './support/axe.ts';
import { beginWhole } from './support/desk-stories.ts';
import { openPage, signIn } from './support/sign-in.ts';
import { password as passwordOfTests } from './support/staff.ts';
import { expect, test } from './support/test.ts';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'the desk is an application');
test.use({ mayFail: /\/api\/desk\// });
test.describe.configure({ timeout: 120_000 });

const demo = (name: string) => readFileSync(join(import.meta.dirname, '../demo/media', name));
const saved = (page: Page) => expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');
type Sent = { name: string; mimeType: string; buffer: Buffer };
const choose = (page: Page, ...files: Sent[]) => page.locator('input[type=file]').last().setInputFiles(files);
const sound = (name: string): Sent => ({ name, mimeType: 'audio/mp4', buffer: demo('then-melody.m4a') });
/** A film that no other test has sent: a box that players pass over makes it another. */
const film = (name: string): Sent => {
	const unused = Buffer.from(`\0\0\0\x18free${`${Math.random()}`.padEnd(16).slice(0, 16)}`, 'latin1');
	return { name, mimeType: 'video/mp4', buffer: Buffer.concat([demo('lantern-film.mp4'), unused]) };
};
/** A document that no other test has sent. */
const document = (name: string): Sent => ({
	name,
	mimeType: 'application/pdf',
	buffer: Buffer.concat([demo('festival-programme.pdf'), Buffer.from(`%${Math.random()}\n%%EOF\n`)]),
});

test('files are uploaded, found without accents, heard and put to no story yet; what is none is refused with what to do', async ({
	page,
}) => {
	await signIn(page, 'reporter');
	await openPage(page, '/admin/media');
	await page.getByRole('link', { name: 'Âm thanh, video, PDF' }).click();
	await expect(page.getByRole('heading', { name: 'Kho âm thanh, video và PDF' })).toBeVisible();
	const name = `Nghị quyết ${process.pid}.pdf`;
	await choose(
		page,
		document(name),
		{ name: 'setup.mp3', mimeType: 'audio/mpeg', buffer: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]) },
		{ name: 'cut.mp4', mimeType: 'video/mp4', buffer: demo('lantern-film.mp4').subarray(0, 9000) },
		{ name: 'ảnh.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg onload="alert(1)"/>'.padEnd(99)) },
	);
	const refused = (file: string) => page.getByRole('alert').filter({ hasText: file });
	await expect(refused('setup.mp3')).toContainText('Âm thanh: MP3, M4A');
	await expect(refused('cut.mp4')).toContainText('bị hỏng hoặc bị cắt cụt');
	await expect(refused('ảnh.svg')).toContainText('không phải loại mà báo nhận');
	expect(await axe(page)).toEqual([]);
	await page.getByRole('searchbox').fill(`nghi quyet ${process.pid}`);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?q=nghi/);
	await page.getByRole('button', { name: `Xem ${name}` }).click();
	const dialog = page.getByRole('dialog', { name });
	await expect(dialog.getByText('Chưa có bài nào dùng')).toBeVisible();
	const address = await dialog.getByRole('link', { name: 'Tải về máy' }).getAttribute('href');
	const { headers } = { headers: (await page.request.get(address ?? '')).headers() };
	expect(headers['content-disposition']).toBe('attachment');
	expect(headers['content-security-policy']).toContain('sandbox');
	expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a recording, a document and a film go into a story and to its readers; the story has its own recording', async ({ page }, info) => {
	const id = beginWhole(`Đêm hội bên sông ${process.pid}`, 'chief', { document: { type: 'doc', content: [{ type: 'paragraph' }] } });
	await signIn(page, 'chief');
	await openPage(page, `/admin/articles/${id}`);
	const insert = async (file: Sent, block: string) => {
		await page.getByRole('textbox', { name: 'Nội dung bài' }).press('Control+End');
		await page.getByRole('button', { name: 'Chèn' }).click();
		await page.getByRole('menuitem', { name: 'Âm thanh, video, PDF' }).click();
		await choose(page, file);
		await page.getByRole('dialog').getByRole('button', { name: 'Dùng tệp này' }).click();
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.locator(block).last()).toBeVisible();
	};
	await insert(sound('Tiếng then.m4a'), '.file-block audio');
	await insert(document('Chương trình lễ hội.pdf'), '.file-block');
	await insert(film('Rước đèn.mp4'), '.video-block');
	await expect(page.locator('.video-block')).toContainText('Phát được');
	await page.getByRole('button', { name: 'Chọn bản thu' }).click();
	await page
		.getByRole('dialog')
		.getByRole('radio', { name: /then|Tiếng/ })
		.first()
		.check({ force: true });
	await page.getByRole('dialog').getByRole('button', { name: 'Dùng tệp này' }).click();
	await expect(page.getByRole('region', { name: 'Bản thu đọc bài' }).locator('audio')).toBeVisible();
	await saved(page);
	await page.screenshot({ path: info.outputPath('story.png'), fullPage: true });
	await page.getByRole('button', { name: 'Đăng ngay, không qua duyệt' }).click();
	const dialog = page.getByRole('dialog');
	const override = dialog.getByRole('checkbox');
	if (await override.count()) await override.check();
	await dialog.getByRole('button', { name: 'Đăng ngay, không qua duyệt' }).click();
	await expect(page.getByText('Đã đăng', { exact: true })).toBeVisible();
	await page.goto(`/xa-hoi/x-${id}`);
	const article = page.getByRole('article');
	await expect(article.locator('figure.audio audio')).toHaveCount(2);
	await expect(article.getByRole('link', { name: 'Chương trình lễ hội' })).toHaveAttribute('download', 'chuong-trinh-le-hoi.pdf');
	await expect(article.locator('video source[src$=".mp4"]')).toHaveCount(1);
	await openPage(page, `/admin/articles/${id}`);
	await page.getByRole('button', { name: 'Bỏ bản thu' }).click();
	await saved(page);
});

test('an editor says from when a video is public, which readers are told, and takes it back', async ({ page }) => {
	const id = beginWhole(`Phim chiếu tối nay ${process.pid}`, 'editor');
	await signIn(page, 'editor');
	await openPage(page, `/admin/articles/${id}`);
	await page.getByRole('button', { name: 'Chọn video của tòa soạn' }).click();
	await choose(page, film('Rước đèn.mp4'));
	await page.getByRole('dialog').getByRole('button', { name: 'Dùng tệp này' }).click();
	const video = page.getByRole('region', { name: 'Video chính' });
	await expect(video.getByText('Phát được')).toBeVisible();
	await video.getByText('Video chưa công khai?').click();
	await video.getByLabel('Công khai từ').fill('2099-01-02T20:00');
	await video.getByRole('button', { name: 'Đặt giờ' }).click();
	await expect(video.getByText(/Chưa công khai trước/)).toBeVisible();
	await video.getByRole('button', { name: 'Đã công khai, kiểm tra ngay' }).click();
	await expect(video.getByText('Phát được')).toBeVisible();
});

test('a draft that was thrown away comes back from the trash', async ({ page }) => {
	const title = `Bài bỏ nhầm ${process.pid}`;
	const id = beginWhole(title);
	await signIn(page, 'reporter');
	await openPage(page, `/admin/articles/${id}`);
	await page.getByRole('button', { name: 'Xóa bản nháp' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Xóa bản nháp' }).click();
	await expect(page).toHaveURL(/\/admin\/articles$/);
	await page.getByRole('link', { name: 'Thùng rác' }).click();
	await expect(page.getByRole('heading', { name: 'Thùng rác' })).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: `Lấy lại: ${title}` }).click();
	await expect(page).toHaveURL(new RegExp(`/admin/articles/${id}$`));
	await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue(title);
});

test('a draft that was thrown away by mistake is had back at once, from the list', async ({ page }) => {
	const title = `Bài xóa nhầm ${process.pid}`;
	const id = beginWhole(title);
	await signIn(page, 'reporter');
	await openPage(page, `/admin/articles/${id}`);
	await page.getByRole('button', { name: 'Xóa bản nháp' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Xóa bản nháp' }).click();
	await expect(page).toHaveURL(/\/admin\/articles$/);
	const word = page.getByRole('alertdialog').filter({ hasText: 'Bản nháp đã vào thùng rác.' });
	await expect(word).toBeVisible();
	await word.getByRole('button', { name: 'Hoàn tác' }).click();
	await expect(page).toHaveURL(new RegExp(`/admin/articles/${id}$`));
	await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue(title);
});

test('many drafts at once go only after the password was given again', async ({ page }) => {
	const word = `Loạt bài ${process.pid}x${Date.now() % 1000}`;
	for (let time = 0; time < 6; time++) beginWhole(`${word} ${time}`, 'reporter');
	await signIn(page, 'reporter');
	await openPage(page, `/admin/articles?words=${encodeURIComponent(word)}`);
	await page.getByRole('checkbox', { name: 'Chọn cả trang' }).check();
	await page.getByRole('button', { name: /^Xóa bản nháp/ }).click();
	await page
		.getByRole('alertdialog')
		.getByRole('button', { name: /^Xóa bản nháp/ })
		.click();
	const asked = page.getByRole('dialog', { name: 'Nhập lại mật khẩu' });
	await asked.getByLabel('Mật khẩu của bạn').fill(passwordOfTests);
	await asked.getByRole('button', { name: 'Tiếp tục' }).click();
	await expect(page.getByText('Kết quả: 6 xong, 0 không')).toBeVisible();
});
