import type { Page } from '@playwright/test';
import { beginWhole } from './support/desk-stories.ts';
import { answering, openPage, signIn } from './support/sign-in.ts';
import { emailOf, password } from './support/staff.ts';
import { atOnce, expect, test } from './support/test.ts';

const open = (page: Page, id: number) => openPage(page, `/admin/articles/${id}`);
const move = (page: Page, name: string) =>
	page.getByRole('region', { name: 'Đường đến trang báo' }).getByRole('button', { name, exact: true }).click();
const title = (page: Page) => page.getByLabel('Tiêu đề', { exact: true });
const saved = (page: Page) => expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');
const status = async (page: Page, id: number) => {
	const answer = await page.request.get(`/xa-hoi/x-${id}`);
	return { status: answer.status(), text: await answer.text() };
};

test.describe('an article on its way to print', { tag: '@script' }, () => {
	test.slow();

	test('a reporter writes, an editor returns it with a note, it is mended, approved and scheduled, and appears at its minute', async ({
		browser,
	}) => {
		test.setTimeout(240_000);
		const id = beginWhole('Phiên chợ cuối năm trên bến');
		const [reporter, editor, secretary] = await Promise.all([browser.newPage(), browser.newPage(), browser.newPage()]);
		await signIn(reporter, 'reporter');
		await open(reporter, id);
		await title(reporter).fill('Phiên chợ cuối năm trên bến Soi Mận');
		await saved(reporter);
		await move(reporter, 'Gửi duyệt');
		await expect(reporter.getByText('Chờ duyệt', { exact: true })).toBeVisible();

		await signIn(editor, 'editor');
		await open(editor, id);
		await move(editor, 'Trả lại');
		await editor.getByLabel('Cần sửa những gì?').fill('Cho biết chợ họp mấy giờ.');
		await editor.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
		await expect(editor.getByText('Bị trả lại', { exact: true })).toBeVisible();

		await open(reporter, id);
		await expect(reporter.getByText('Cho biết chợ họp mấy giờ.')).toBeVisible();
		await reporter.getByLabel('Sapo').fill('Chợ họp từ 5 giờ sáng.');
		await saved(reporter);
		await move(reporter, 'Gửi duyệt');
		await expect(reporter.getByText('Chờ duyệt', { exact: true })).toBeVisible();

		await open(editor, id);
		await move(editor, 'Duyệt');
		await expect(editor.getByText('Đã duyệt', { exact: true })).toBeVisible();

		await signIn(secretary, 'secretary');
		await open(secretary, id);
		await move(secretary, 'Hẹn giờ đăng');
		const minute = new Date(Math.ceil((Date.now() + 30_000) / 60_000) * 60_000);
		await secretary.getByLabel('Thời điểm đăng').fill(new Date(minute.getTime() + 7 * 3_600_000).toISOString().slice(0, 16));
		await secretary.getByRole('dialog').getByRole('button', { name: 'Hẹn giờ đăng' }).click();
		await expect(secretary.getByText('Hẹn giờ', { exact: true })).toBeVisible();
		expect((await status(secretary, id)).status).toBe(404);
		await expect.poll(async () => (await status(secretary, id)).status, { timeout: 120_000, intervals: [1000] }).toBe(200);
		expect(Date.now()).toBeGreaterThanOrEqual(minute.getTime());
		expect((await status(secretary, id)).text).toContain('Chợ họp từ 5 giờ sáng.');

		await secretary.reload();
		await answering(secretary);
		await expect(secretary.getByText('Đã đăng', { exact: true })).toBeVisible();
		for (const name of ['Đăng', 'Trả lại', 'Gửi duyệt']) await expect(secretary.getByRole('button', { name, exact: true })).toHaveCount(0);
		await secretary.getByRole('link', { name: 'Lịch sử' }).click();
		await expect(secretary.getByRole('listitem').filter({ hasText: 'Lên trang đúng giờ hẹn' })).toContainText('hệ thống');
	});

	test('a correction is live within a second, and a withdrawal answers 410 and keeps the copy', async ({ page }) => {
		const id = beginWhole('Kho muối cũ thành nhà trưng bày', 'chief');
		await signIn(page, 'chief');
		await open(page, id);
		await move(page, 'Đăng ngay, không qua duyệt');
		await page.getByRole('dialog').getByRole('button', { name: 'Đăng ngay, không qua duyệt' }).click();
		await expect(page.getByText('Đã đăng', { exact: true })).toBeVisible();
		expect((await status(page, id)).text).toContain('Kho muối cũ thành nhà trưng bày');

		await move(page, 'Cải chính');
		await page.getByLabel('Lời cải chính').fill('Kho muối xây năm 1932, không phải 1923.');
		await page.getByRole('dialog').getByRole('button', { name: 'Cải chính' }).click();
		await expect(page.getByText('Lời cải chính đã hiện dưới bài.')).toBeVisible();
		await expect.poll(async () => (await status(page, id)).text, atOnce).toContain('Kho muối xây năm 1932');
		await expect.poll(async () => (await page.request.get('/cai-chinh')).text(), { timeout: 30_000 }).toContain('Kho muối xây năm 1932');

		await move(page, 'Gỡ bài');
		await page.getByLabel('Vì sao gỡ bài?').fill('Chủ nhà đề nghị.');
		await page.getByRole('dialog').getByRole('button', { name: 'Gỡ bài' }).click();
		await expect(page.getByText('Lý do: Chủ nhà đề nghị.')).toBeVisible();
		expect((await status(page, id)).status).toBe(410);
		await expect(title(page)).toHaveValue('Kho muối cũ thành nhà trưng bày');
	});

	test('a topic that exists is found without its accents; the proposed address is shown, and another time is another time', async ({
		page,
	}) => {
		const id = beginWhole('Chè shan trên núi cao', 'secretary');
		await signIn(page, 'secretary');
		await open(page, id);
		await page.getByLabel('Thêm chủ đề').fill('cay che');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('row', { name: 'Cây chè' })).toBeVisible();
		await page.getByText('Đường dẫn và tìm kiếm').click();
		await expect(page.getByLabel('Đường dẫn', { exact: true })).toHaveAttribute('placeholder', 'che-shan-tren-nui-cao');
		await expect(page.getByText(`/che-shan-tren-nui-cao-${id}`)).toBeVisible();
		await saved(page);
		await move(page, 'Gửi duyệt');
		await move(page, 'Duyệt');
		await move(page, 'Hẹn giờ đăng');
		await page.getByLabel('Thời điểm đăng').fill('2031-05-15T06:00');
		await page.getByRole('dialog').getByRole('button', { name: 'Hẹn giờ đăng' }).click();
		await expect(page.getByText(/^Sẽ đăng: .*06:00/)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Hẹn giờ đăng' })).toHaveCount(0);
		await move(page, 'Đổi giờ đăng');
		await expect(page.getByLabel('Thời điểm đăng')).toHaveValue('2031-05-15T06:00');
		await page.getByLabel('Thời điểm đăng').fill('2031-05-15T07:30');
		await page.getByRole('dialog', { name: 'Đổi giờ đăng' }).getByRole('button', { name: 'Đổi giờ đăng' }).click();
		await expect(page.getByText('Đã đổi giờ đăng.')).toBeVisible();
		await expect(page.getByText(/^Sẽ đăng: .*07:30/)).toBeVisible();
	});

	test('an update waits beside the text that readers see, until it is published', async ({ page }) => {
		const id = beginWhole('Thư viện xã mở cửa buổi tối', 'chief');
		await signIn(page, 'chief');
		await open(page, id);
		await move(page, 'Đăng ngay, không qua duyệt');
		await page.getByRole('dialog').getByRole('button', { name: 'Đăng ngay, không qua duyệt' }).click();
		await expect(page.getByText('Đã đăng', { exact: true })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Đăng ngay, không qua duyệt' })).toHaveCount(0);
		await title(page).fill('Thư viện xã mở cửa cả buổi tối');
		await saved(page);
		expect((await status(page, id)).text).not.toContain('cả buổi tối');
		await move(page, 'Đăng ngay, không qua duyệt');
		await page.getByRole('dialog').getByRole('button', { name: 'Đăng ngay, không qua duyệt' }).click();
		await expect.poll(async () => (await status(page, id)).text, atOnce).toContain('cả buổi tối');
	});

	test('what is missing is named, leads to where it is mended, and stops the press', async ({ page }) => {
		const id = beginWhole('Bài còn thiếu', 'chief', { lead: [], credits: [], image: undefined });
		await signIn(page, 'chief');
		await open(page, id);
		await page.getByRole('button', { name: 'Thiếu: sapo' }).click();
		await expect(page.getByLabel('Sapo')).toBeFocused();
		await move(page, 'Đăng ngay, không qua duyệt');
		await expect(page.getByRole('dialog').getByRole('button', { name: 'Đăng ngay, không qua duyệt' })).toBeDisabled();
	});

	test('a preview shows the working copy in the real page to whoever has its address, and to no search engine', async ({
		page,
		browser,
	}) => {
		const id = beginWhole('Bài chỉ để xem trước', 'editor');
		await signIn(page, 'editor');
		await open(page, id);
		await page.getByRole('button', { name: 'Xem trước' }).click();
		const frame = page.frameLocator('iframe[title="Xem trước trên trang báo"]');
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Bài chỉ để xem trước');
		const address = (await page.getByRole('link', { name: 'Mở trong thẻ mới' }).getAttribute('href')) ?? '';
		const stranger = await (await browser.newContext()).newPage();
		const answer = await stranger.goto(address);
		expect(answer?.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' });
		await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Bài chỉ để xem trước');
		expect((await stranger.request.get(`${address.slice(0, -1)}0`)).status()).toBe(404);
		expect((await stranger.request.get(`/xa-hoi/x-${id}`)).status()).toBe(404);
	});
});

test.describe('no word is lost', { tag: '@script' }, () => {
	// Requests that are cut off are what these journeys are about.
	test.use({ mayFail: /./ });
	test.slow();

	test('two people who edit at once see each other; the second gets both texts and merges them', async ({ browser }) => {
		const id = beginWhole('Hai người cùng sửa', 'editor');
		const [one, two] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
		await signIn(one, 'editor');
		await open(one, id);
		await signIn(two, 'editor', 2);
		await open(two, id);
		await expect(two.getByText('cũng đang mở bài này')).toBeVisible();
		await one.getByLabel('Sapo').fill('Sapo của người thứ nhất.');
		await title(one).fill('Tiêu đề của người thứ nhất');
		await saved(one);
		await title(two).fill('Tiêu đề của người thứ hai');
		const dialog = two.getByRole('alertdialog', { name: 'Hai người cùng sửa bài' });
		await expect(dialog.getByText('Tiêu đề của người thứ nhất')).toBeVisible();
		await expect(dialog.getByText('Tiêu đề của người thứ hai')).toBeVisible();
		await dialog.getByLabel('Giữ bản của tôi').check();
		await dialog.getByRole('button', { name: 'Gộp và lưu' }).click();
		await saved(two);
		await two.reload();
		await answering(two);
		await expect(title(two)).toHaveValue('Tiêu đề của người thứ hai');
		await expect(two.getByLabel('Sapo')).toHaveValue('Sapo của người thứ nhất.');
	});

	test('who goes to the list while writing and comes back by the browser finds every word, and no quarrel with themselves', async ({
		page,
	}) => {
		const id = beginWhole('Đi rồi về', 'editor');
		await signIn(page, 'editor');
		await open(page, id);
		await title(page).fill('Đi rồi về ngay');
		await page.getByRole('navigation').getByRole('link', { name: 'Tin bài' }).click();
		await expect(page).toHaveURL(/\/admin\/articles$/);
		await page.goBack();
		await expect(title(page)).toHaveValue('Đi rồi về ngay');
		await title(page).fill('Đi rồi về ngay, viết tiếp');
		await saved(page);
		await expect(page.getByRole('alertdialog')).toHaveCount(0);
		await expect(page.getByText('Bài này đang mở ở hai nơi')).toHaveCount(0);
		await page.reload();
		await answering(page);
		await expect(title(page)).toHaveValue('Đi rồi về ngay, viết tiếp');
		await expect(page.getByRole('button', { name: 'Dùng lại văn bản này' })).toHaveCount(0);
	});

	test('a text that the server has is taken without a question, whoever stored it first', async ({ context }) => {
		const id = beginWhole('Cùng một lời', 'editor');
		const [one, two] = [await context.newPage(), await context.newPage()];
		await signIn(one, 'editor');
		await open(one, id);
		await open(two, id);
		await title(one).fill('Cùng một lời ở hai nơi');
		await saved(one);
		await title(two).fill('Cùng một lời ở hai nơi');
		await two.getByLabel('Sapo').focus();
		await saved(two);
		await expect(two.getByRole('alertdialog')).toHaveCount(0);
		await two.getByLabel('Sapo').fill('Viết tiếp được.');
		await saved(two);
		await expect(two.getByRole('alertdialog')).toHaveCount(0);
	});

	test('whoever has to sign in again comes back to the story they were at, and never leaves the desk', async ({ page, context }) => {
		const id = beginWhole('Vào lại từ cửa', 'editor');
		const enter = async () => {
			await answering(page);
			await page.getByLabel('Thư điện tử').fill(emailOf('editor', 1));
			await page.getByLabel('Mật khẩu').fill(password);
			await page.getByRole('button', { name: 'Đăng nhập' }).click();
		};
		await open(page, id);
		await expect(page).toHaveURL(`/admin/sign-in?next=${encodeURIComponent(`/admin/articles/${id}`)}`);
		await enter();
		await expect(page).toHaveURL(`/admin/articles/${id}`);
		await expect(title(page)).toHaveValue('Vào lại từ cửa');
		for (const elsewhere of ['//evil.example/admin', 'https://evil.example', '/\\evil.example', '/admin/..//evil.example']) {
			await context.clearCookies();
			await openPage(page, `/admin/sign-in?next=${encodeURIComponent(elsewhere)}`);
			await enter();
			await expect(page).toHaveURL('/admin');
		}
	});

	test('one person in two tabs is told that it is they', async ({ context }) => {
		const id = beginWhole('Một người hai thẻ', 'editor');
		const [one, two] = [await context.newPage(), await context.newPage()];
		await signIn(one, 'editor');
		await open(one, id);
		await open(two, id);
		await title(one).fill('Viết ở thẻ thứ nhất');
		await saved(one);
		await title(two).fill('Viết ở thẻ thứ hai');
		const dialog = two.getByRole('alertdialog', { name: 'Bài này đang mở ở hai nơi' });
		await expect(dialog.getByText('Chính bạn đã lưu bài này')).toBeVisible();
		await dialog.getByLabel('Lấy bản ở nơi kia').check();
		await dialog.getByRole('button', { name: 'Gộp và lưu' }).click();
		await saved(two);
		await expect(title(two)).toHaveValue('Viết ở thẻ thứ nhất');
	});

	test('handing in without a network says what became of the text and what to do, and works once there is one', async ({
		page,
		context,
	}) => {
		const id = beginWhole('Gửi bài từ bản xa', 'reporter');
		await signIn(page, 'reporter');
		await open(page, id);
		await context.setOffline(true);
		await title(page).fill('Gửi bài từ bản xa, lần hai');
		await move(page, 'Gửi duyệt');
		await expect(page.getByText(/Chưa thực hiện được “Gửi duyệt”.*được giữ trong trình duyệt này và tự gửi lên khi có mạng/)).toBeVisible();
		await context.setOffline(false);
		await saved(page);
		await move(page, 'Gửi duyệt');
		await expect(page.getByText('Chờ duyệt', { exact: true })).toBeVisible();
		await page.reload();
		await answering(page);
		await expect(title(page)).toHaveValue('Gửi bài từ bản xa, lần hai');
	});

	test('the network goes, the tab is closed, and the text is offered back', async ({ page, context }) => {
		const id = beginWhole('Mạng chập chờn', 'reporter');
		await signIn(page, 'reporter');
		await open(page, id);
		await context.setOffline(true);
		await title(page).fill('Mạng chập chờn nhưng chữ vẫn còn');
		await expect(page.locator('[data-save-state="offline"]')).toBeVisible();
		// A tab saves once more while it closes; without a session that comes too late, though the network is back.
		await context.clearCookies();
		await page.close({ runBeforeUnload: false });
		await context.setOffline(false);
		const again = await context.newPage();
		await signIn(again, 'reporter');
		await open(again, id);
		await expect(again.getByText('Có văn bản chưa lưu.')).toBeVisible();
		await again.getByRole('button', { name: 'Dùng lại văn bản này' }).click();
		await saved(again);
		await again.reload();
		await answering(again);
		await expect(title(again)).toHaveValue('Mạng chập chờn nhưng chữ vẫn còn');
	});

	test('a save whose answer is lost is not taken for somebody else’s', async ({ page }) => {
		const id = beginWhole('Câu trả lời bị rơi', 'reporter');
		await signIn(page, 'reporter');
		await open(page, id);
		let lost = 0;
		await page.route('**/draft', async (route) => {
			if (lost++ > 0) return route.continue();
			await route.fetch();
			await route.abort();
		});
		await title(page).fill('Câu trả lời bị rơi lần một');
		await expect(page.locator('[data-save-state="offline"]')).toBeVisible();
		await title(page).fill('Câu trả lời bị rơi rồi được gửi lại');
		await expect.poll(() => page.locator('[data-save-state]').getAttribute('data-save-state')).toBe('saved');
		await page.reload();
		await answering(page);
		await expect(title(page)).toHaveValue('Câu trả lời bị rơi rồi được gửi lại');
	});
});

test.describe('two languages', { tag: '@script' }, () => {
	test('a translation begins with the structure of its source, side by side, and hears when the source changes', async ({ page }) => {
		const id = beginWhole('Mùa cam chín bên sông', 'editor');
		await signIn(page, 'editor');
		await open(page, id);
		await page.getByRole('button', { name: 'Bắt đầu dịch' }).click();
		await expect(page.getByRole('region', { name: 'Bản gốc' })).toContainText('Mùa cam chín bên sông');
		const translation = Number(/articles\/(\d+)/.exec(page.url())?.[1]);
		await title(page).fill('Orange season by the river');
		await saved(page);
		await open(page, id);
		await title(page).fill('Mùa cam chín rộ bên sông');
		await saved(page);
		await open(page, translation);
		await expect(page.getByText('Bản gốc đã thay đổi từ khi dịch.')).toBeVisible();
		await page.getByRole('button', { name: 'Bản dịch đã theo kịp' }).click();
		await expect(page.getByText('Bản gốc đã thay đổi từ khi dịch.')).toBeHidden();
	});
});
