import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { personNamed, topicNamed } from '#db/desk/names.ts';
import { axeFindings } from './support/axe.ts';
import { withDatabase } from './support/newcomer.ts';
import { openPage, signIn } from './support/sign-in.ts';
import { password } from './support/staff.ts';
import { expect, test } from './support/test.ts';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'The desk needs JavaScript.');
test.describe.configure({ timeout: 90_000 });

test('a topic is found without its accents, renamed and merged; readers of the old address come to the new one', async ({
	page,
	request,
}) => {
	const word = `Đò ngang ${Date.now()}`;
	withDatabase((db) => {
		topicNamed(db, 'vi', word);
		topicNamed(db, 'vi', `${word} cũ`);
	});
	await signIn(page, 'editor');
	await openPage(page, '/admin/topics');
	await page.getByRole('searchbox').fill(word.replace('Đò', 'do'));
	await page.getByRole('button', { name: 'Tìm', exact: true }).click();
	await expect(page.getByRole('row')).toHaveCount(3);
	await openPage(page, page.url().replace(/^https?:\/\/[^/]+/, ''));
	await page.getByRole('button', { name: `Sửa chủ đề ${word}`, exact: true }).click();
	expect(await axeFindings(page)).toEqual([]);
	await page.getByLabel('Tiếng Việt').fill(`Bến ${word}`);
	await page.getByLabel('English').fill(`Ferries ${word.slice(9)}`);
	await page.getByRole('button', { name: 'Lưu' }).click();
	await expect(page.getByText('Đã lưu chủ đề.')).toBeVisible();
	const slug = `do-ngang-${word.slice(9)}`;
	expect((await request.get(`/chu-de/${slug}`, { maxRedirects: 0 })).headers().location).toMatch(new RegExp(`/chu-de/ben-${slug}$`));

	await page.getByRole('button', { name: `Sửa chủ đề ${word} cũ` }).click();
	await page.getByRole('combobox', { name: 'Gộp vào' }).fill(`ben do ngang ${word.slice(9)}`);
	await page.getByRole('option', { name: `Bến ${word}` }).click();
	await page.getByRole('button', { name: 'Gộp', exact: true }).click();
	await expect(page.getByText(/^Đã gộp/)).toBeVisible();
	expect((await request.get(`/chu-de/${slug}-cu`, { maxRedirects: 0 })).headers().location).toMatch(new RegExp(`/chu-de/ben-${slug}$`));
});

test('an author gets another address and a biography; the old address leads on', async ({ page, request }) => {
	const name = `Bút Danh ${Date.now()}`;
	withDatabase((db) => personNamed(db, name));
	await signIn(page, 'editor', 2);
	await openPage(page, `/admin/people?q=${encodeURIComponent(name.toLowerCase())}`);
	await page.getByRole('button', { name: `Sửa tác giả ${name}` }).click();
	const address = `but-danh-moi-${name.slice(9)}`;
	await page.getByLabel('Đường dẫn').fill(address);
	await page.getByLabel('Giới thiệu (tiếng Việt)').fill('Viết về vùng cao từ năm 2010.');
	await page.getByRole('button', { name: 'Lưu' }).click();
	await expect(page.getByText('Đã lưu tác giả.')).toBeVisible();
	expect((await request.get(`/tac-gia/but-danh-${name.slice(9)}`, { maxRedirects: 0 })).headers().location).toMatch(
		new RegExp(`/tac-gia/${address}$`),
	);
	const answer = await page.request.get(`/api/desk/people?q=${encodeURIComponent(name.toLowerCase())}`);
	expect(await answer.json()).toMatchObject([{ name }]);
});

test('a redirect is added, works, and is taken away; one that leads elsewhere is refused', async ({ page, request }) => {
	const path = `/tin-cu/${Date.now()}.html`;
	await signIn(page, 'secretary');
	await openPage(page, '/admin/redirects');
	const add = async (target: string) => {
		await page.getByLabel('Địa chỉ cũ').fill(path);
		await page.getByLabel('Dẫn đến').fill(target);
		await page.getByRole('button', { name: 'Lưu' }).click();
	};
	await page.getByRole('button', { name: 'Thêm chuyển hướng' }).click();
	for (const target of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
		await add(target);
		await expect(page.getByText('Chỉ dẫn được đến một trang của báo này')).toBeVisible();
	}
	await add('/thoi-su');
	await expect(page.getByText('Đã thêm chuyển hướng.')).toBeVisible();
	expect((await request.get(path, { maxRedirects: 0 })).headers().location).toMatch(/\/thoi-su$/);
	await openPage(page, `/admin/redirects?q=${path}`);
	await page.getByRole('button', { name: `Xóa chuyển hướng từ ${path}` }).click();
	await expect(page.getByText(`Đã xóa chuyển hướng từ ${path}.`)).toBeVisible();
	expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(404);
});

/** The password is asked for once, and then not again for ten minutes. */
async function givePassword(page: Page) {
	const dialog = page.getByRole('dialog', { name: 'Nhập lại mật khẩu' });
	await dialog.getByLabel('Mật khẩu của bạn').fill(password);
	await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
}

test('the log says in sentences what was done, filters by its address, says that it is whole, and goes out as a file', async ({ page }) => {
	await signIn(page, 'chief');
	await openPage(page, '/admin/audit?subject=topic');
	await expect(page.getByText(/nguyên vẹn/)).toBeVisible();
	await page.getByRole('combobox', { name: 'Đối tượng', exact: true }).selectOption('');
	await page.getByRole('button', { name: 'Xem' }).click();
	await expect(page).toHaveURL(/subject=&/);
	const folder = mkdtempSync(join(tmpdir(), 'audit-'));
	for (const [name, file] of [
		['CSV', 'audit.csv'],
		['JSON Lines', 'audit.jsonl'],
	] as const) {
		const coming = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		if (name === 'CSV') await givePassword(page);
		await (await coming).saveAs(join(folder, file));
	}
	expect(readFileSync(join(folder, 'audit.csv'), 'utf8')).toMatch(/^\uFEFFid;at;userId;userName;action/);
	for (const line of readFileSync(join(folder, 'audit.jsonl'), 'utf8').trim().split('\n').filter(Boolean))
		expect(JSON.parse(line)).toMatchObject({ hash: expect.stringMatching(/^[\w-]{43}$/) });
});

test('a window of the desk is opened, filled and left by the keyboard alone', async ({ page }) => {
	await signIn(page, 'secretary', 2);
	await openPage(page, '/admin/redirects');
	const opener = page.getByRole('button', { name: 'Thêm chuyển hướng' });
	await opener.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Địa chỉ cũ')).toBeFocused();
	await page.keyboard.type('/ban-phim');
	await page.keyboard.press('Tab');
	await page.keyboard.type('https://evil.example');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Chỉ dẫn được đến một trang của báo này')).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(opener).toBeFocused();
});
