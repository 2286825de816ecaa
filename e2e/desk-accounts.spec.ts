import type { Page } from '@playwright/test';
import { totp } from '#db/testing/totp.ts';
import { axeFindings } from './support/axe.ts';
import { makeNewcomer } from './support/newcomer.ts';
import { answering, enter, openPage, signIn } from './support/sign-in.ts';
import { password } from './support/staff.ts';
import { expect, test } from './support/test.ts';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'The desk needs JavaScript.');
test.describe.configure({ timeout: 90_000 });
test.use({ mayFail: /\/api\/(auth|keys|desk)\// });

const givePassword = async (page: Page) => {
	await page.getByRole('dialog', { name: 'Nhập lại mật khẩu' }).getByLabel('Mật khẩu của bạn').fill(password);
	await page.getByRole('button', { name: 'Tiếp tục' }).click();
};

test('somebody is invited, chooses a password by a link that works once, and works until they are shut out', async ({ page, browser }) => {
	const email = `moi-${Date.now()}@bao.example`;
	await signIn(page, 'administrator');
	await openPage(page, '/admin/users');
	await page.getByRole('button', { name: 'Mời người mới' }).click();
	await page.getByLabel('Thư điện tử').fill(email);
	await page.getByLabel('Họ tên').fill('Triệu Thị Mới');
	await page.getByRole('button', { name: 'Tạo liên kết mời' }).click();
	await givePassword(page);
	const link = await page.getByLabel('Liên kết', { exact: true }).inputValue();
	expect(link).toMatch(/\/admin\/key\/[\w-]{32}$/);
	await page.getByRole('button', { name: 'Đóng' }).click();
	await expect(page.getByText('Được mời làm Phóng viên')).toBeVisible();

	const other = await browser.newPage();
	await openPage(other, link);
	await other.getByLabel('Mật khẩu mới', { exact: true }).fill('một câu dài dễ nhớ');
	await other.getByLabel('Nhập lại mật khẩu mới').fill('một câu dài dễ nhớ');
	await other.getByRole('button', { name: 'Lưu mật khẩu' }).click();
	await expect(other).toHaveURL(/\/admin\/sign-in(\?next=|$)/);
	await other.goto(link);
	await expect(other.getByText('đã được dùng hoặc đã hết hạn')).toBeVisible();
	await enter(other, email, 'một câu dài dễ nhớ');
	await expect(other.getByRole('heading', { name: 'Chào Triệu Thị Mới' })).toBeVisible();

	await openPage(page, '/admin/users');
	await page.getByRole('button', { name: 'Thay đổi tài khoản Triệu Thị Mới' }).click();
	await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
	await expect(page.getByText('Đã khóa tài khoản Triệu Thị Mới')).toBeVisible();
	await openPage(other, '/admin/account');
	await expect(other).toHaveURL(/\/admin\/sign-in(\?next=|$)/);
	await enter(other, email, 'một câu dài dễ nhớ');
	await expect(other.getByText('Thư điện tử hoặc mật khẩu không đúng.')).toBeVisible();
	await other.close();
});

test('a change of role asks for the password, a wrong one changes nothing, and the new role is true at once', async ({ page, browser }) => {
	const { email } = await makeNewcomer('reporter', 'Lò Văn Thăng');
	const other = await browser.newPage();
	await enter(other, email, password);
	await expect(other).toHaveURL(/\/admin$/);
	await signIn(page, 'administrator', 2);
	await openPage(page, '/admin/users');
	await page.getByRole('row', { name: email }).getByRole('button').click();
	await page.getByRole('button', { name: 'Phóng viên Vai trò' }).click();
	await page.getByRole('option', { name: 'Tổng biên tập' }).click();
	await page.getByRole('button', { name: 'Đổi vai trò' }).click();
	const asking = page.getByRole('dialog', { name: 'Nhập lại mật khẩu' });
	await asking.getByLabel('Mật khẩu của bạn').fill('sai rồi mà');
	await asking.getByRole('button', { name: 'Tiếp tục' }).click();
	await expect(asking.getByText('Mật khẩu hiện tại không đúng.')).toBeVisible();
	await givePassword(page);
	await expect(page.getByText('Đã đổi vai trò của Lò Văn Thăng.')).toBeVisible();
	await openPage(other, '/admin/audit');
	await expect(other).toHaveURL(/\/admin\/sign-in(\?next=|$)/);
	await enter(other, email, password);
	await expect(other).toHaveURL(/\/admin$/);
	await openPage(other, '/admin/audit');
	await expect(other.getByRole('heading', { name: 'Nhật ký' })).toBeVisible();
	await other.close();
});

test('the language of the desk is kept for the next sign-in, on any machine', async ({ page, browser }) => {
	const { email } = await makeNewcomer('editor');
	await enter(page, email, password);
	await expect(page).toHaveURL(/\/admin$/);
	await openPage(page, '/admin/account');
	await page.getByRole('button', { name: 'Ngôn ngữ của bàn biên tập' }).click();
	await page.getByRole('option', { name: 'English' }).click();
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'My account' })).toBeVisible();
	const other = await browser.newPage();
	await enter(other, email, password);
	await expect(other.getByRole('link', { name: 'Stories' })).toBeVisible();
	await other.close();
});

test('one session ends another, and all at once', async ({ page, browser }) => {
	const { email } = await makeNewcomer('editor');
	const other = await browser.newPage();
	for (const each of [other, page]) {
		await enter(each, email, password);
		await expect(each).toHaveURL(/\/admin$/);
	}
	await openPage(page, '/admin/account');
	await page.getByRole('button', { name: /^Kết thúc phiên/ }).click();
	await expect(page.getByText('Phiên đã kết thúc.')).toBeVisible();
	await openPage(other, '/admin/account');
	await expect(other).toHaveURL(/\/admin\/sign-in(\?next=|$)/);
	await enter(other, email, password);
	await expect(other).toHaveURL(/\/admin$/);
	await page.getByRole('button', { name: 'Đăng xuất ở mọi nơi' }).click();
	await expect(page).toHaveURL(/\/admin\/sign-in(\?next=|$)/);
	await openPage(other, '/admin');
	await expect(other).toHaveURL(/\/admin\/sign-in(\?next=|$)/);
	await other.close();
});

test('a second factor counts once its code was right; then the door asks for a code, and takes each recovery code once', async ({
	page,
}) => {
	const { email } = await makeNewcomer('editor');
	await enter(page, email, password);
	await expect(page).toHaveURL(/\/admin$/);
	await openPage(page, '/admin/account');
	await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
	await page.getByLabel('Mật khẩu của bạn').fill(password);
	await page.getByRole('button', { name: 'Tiếp tục' }).click();
	await expect(page.getByRole('img', { name: 'Mã QR' })).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	// A code opens once: each is that of another half minute, of which three are good at any time.
	const secret = (await page.locator('.people-secret').textContent()) ?? '';
	await page.getByLabel('Mã sáu chữ số').fill('000000');
	await page.getByRole('button', { name: 'Kiểm tra và bật' }).click();
	await expect(page.getByText('Mã không đúng')).toBeVisible();
	await page.getByLabel('Mã sáu chữ số').fill(totp(secret, Date.now() - 30_000));
	await page.getByRole('button', { name: 'Kiểm tra và bật' }).click();
	const shown = page.getByRole('list', { name: 'Mã khôi phục' }).getByRole('listitem');
	await expect(shown).toHaveCount(10);
	const codes = await shown.allTextContents();
	await page.getByRole('button', { name: 'Tôi đã cất' }).click();
	await expect(page.getByText('Đang bật')).toBeVisible();

	const leave = async () => {
		await answering(page);
		await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
		await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
	};
	await leave();
	await enter(page, email, password);
	await expect(page.getByLabel('Mã xác thực')).toBeVisible();
	await openPage(page, '/admin');
	await expect(page).toHaveURL(/\/admin\/sign-in(\?next=|$)/);
	await enter(page, email, password);
	await page.getByLabel('Mã xác thực').fill('123456');
	await page.getByRole('button', { name: 'Tiếp tục' }).click();
	await expect(page.getByText('Mã không đúng hoặc đã hết hạn.')).toBeVisible();
	await page.getByLabel('Mã xác thực').fill(totp(secret));
	await page.getByRole('button', { name: 'Tiếp tục' }).click();
	await expect(page).toHaveURL(/\/admin$/);

	for (const outcome of ['in', 'refused']) {
		await leave();
		await enter(page, email, password);
		await page.getByLabel('Mã xác thực').fill(codes[0] ?? '');
		await page.getByRole('button', { name: 'Tiếp tục' }).click();
		if (outcome === 'refused') await expect(page.getByText('Mã không đúng hoặc đã hết hạn.')).toBeVisible();
		else await expect(page).toHaveURL(/\/admin$/);
		if (outcome === 'refused') break;
	}
	await page.getByLabel('Mã xác thực').fill(totp(secret, Date.now() + 30_000));
	await page.getByRole('button', { name: 'Tiếp tục' }).click();
	await expect(page).toHaveURL(/\/admin$/);
	await openPage(page, '/admin/account');
	await page.getByRole('button', { name: 'Tắt xác thực hai bước' }).click();
	await page.getByLabel('Mật khẩu của bạn').fill(password);
	await page.getByRole('button', { name: 'Tắt xác thực hai bước' }).click();
	await expect(page.getByText('Đang tắt.')).toBeVisible();
});

for (const path of ['users', 'account', 'audit', 'topics', 'people', 'redirects'])
	test(`axe finds nothing, and nothing is wider than a phone: /admin/${path}`, async ({ page }) => {
		await signIn(page, 'administrator', 2);
		await openPage(page, `/admin/${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
		await page.setViewportSize({ width: 360, height: 740 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	});

for (const path of [
	'users',
	'audit',
	'topics',
	'people',
	'redirects',
	'sections',
	'settings',
	'pages',
	'reports',
	'front-page',
	'broken-media',
])
	test(`for a reporter /admin/${path} is not there`, async ({ page }) => {
		await signIn(page, 'reporter', 2);
		expect((await page.goto(`/admin/${path}`))?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
	});
