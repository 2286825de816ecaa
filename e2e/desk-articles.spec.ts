import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Database } from '#db/client.ts';
import { moveArticle } from '#db/desk/move-article.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { actorOf, beginStory, openTested, saveStory, submitStory } from './support/desk-stories.ts';
import { answering, openPage, signIn } from './support/sign-in.ts';
import { expect, test } from './support/test.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'The desk needs JavaScript.');

let db: Database;
test.beforeAll(() => {
	db = openTested();
});
test.afterAll(() => {
	db.$client.close();
});

/** A word that no other test's articles have. */
const unique = () => `mã${Math.random().toString(36).slice(2, 10)}`;
const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

async function expectNoFindings(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test.describe('a reporter', () => {
	test('begins a story from the list, and finds it there again', async ({ page }) => {
		await signIn(page, 'reporter');
		await openPage(page, '/admin/articles');
		await page.getByRole('button', { name: 'Viết bài' }).click();
		const dialog = page.getByRole('dialog', { name: 'Bài mới' });
		await dialog.getByRole('button', { name: /Ngôn ngữ/ }).click();
		await page.getByRole('listbox', { name: 'Ngôn ngữ' }).getByRole('option', { name: 'English' }).click();
		await dialog.getByRole('button', { name: /Chuyên mục/ }).click();
		await page.getByRole('listbox', { name: 'Chuyên mục' }).getByRole('option', { name: 'Culture', exact: true }).click();
		await dialog.getByRole('button', { name: 'Bắt đầu viết' }).click();
		await expect(page).toHaveURL(/\/admin\/articles\/\d+$/);
		const id = page.url().split('/').at(-1);
		await openPage(page, '/admin/articles?mine=1&state=draft&language=en');
		await expect(page.locator(`a[href="/admin/articles/${id}"]`)).toHaveText('Untitled story');
	});
});

test('a list is narrowed by state, section and words without accents, and its address holds the filter', async ({ page }) => {
	const word = unique();
	const reporter = actorOf(db, 'reporter');
	beginStory(db, reporter, `Đường lên bản ${word}`);
	submitStory(db, reporter, beginStory(db, reporter, `Chợ phiên ${word}`));
	await signIn(page, 'editor');
	await openPage(page, '/admin/articles');
	await page.getByRole('searchbox', { name: /Tìm trong tiêu đề/ }).fill(`duong len ${word.replace('ã', 'a')}`);
	await page.getByRole('button', { name: 'Tìm', exact: true }).click();
	await expect(row(page, word)).toHaveCount(1);
	await expect(row(page, `Đường lên bản ${word}`)).toContainText('Bản nháp');
	await page.getByRole('searchbox').fill(word);
	await page.getByText('Bộ lọc', { exact: true }).click();
	await page.getByLabel('Trạng thái').selectOption({ label: 'Chờ duyệt' });
	await page.getByLabel('Chuyên mục').selectOption({ label: 'Thời sự' });
	await page.getByRole('button', { name: 'Lọc', exact: true }).click();
	await expect(page).toHaveURL(/section=\d+&state=in_review&words=/);
	await expect(row(page, word)).toHaveCount(1);
	await page.reload();
	await answering(page);
	await expect(row(page, `Chợ phiên ${word}`)).toContainText('EN: chưa có');
	await page.getByRole('link', { name: 'Chờ duyệt', exact: true }).click();
	await expect(page).toHaveURL(/\/admin\/articles\?state=in_review$/);
	await expect(page.getByRole('link', { name: 'Chờ duyệt', exact: true })).toHaveAttribute('aria-current', 'page');
	await expectNoFindings(page);
});

test('a list that finds nothing says what to do', async ({ page }) => {
	await signIn(page, 'reporter', 2);
	await openPage(page, '/admin/articles?words=khongcotunaynhuvay');
	await expect(page.getByText('Không có bài nào khớp với bộ lọc này.')).toBeVisible();
	await expectNoFindings(page);
});

test('an editor approves several stories at once by keyboard, and reads what became of each', async ({ page }) => {
	const word = unique();
	const reporter = actorOf(db, 'reporter');
	const ids = [1, 2, 3].map((number) => beginStory(db, reporter, `Bài ${number} ${word}`));
	for (const id of ids.slice(0, 2)) submitStory(db, reporter, id);
	await signIn(page, 'editor');
	await openPage(page, `/admin/articles?words=${encodeURIComponent(word)}`);
	await page.getByRole('checkbox', { name: 'Chọn cả trang' }).focus();
	await page.keyboard.press('Space');
	await expect(page.getByRole('status').filter({ hasText: 'Đã chọn 3 bài' })).toBeVisible();
	await page.getByRole('button', { name: 'Duyệt (2)' }).focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Duyệt: 3 bài' });
	await expect(dialog.getByText('không làm được ở bước hiện tại')).toHaveCount(1);
	await expectNoFindings(page);
	await dialog.getByRole('button', { name: 'Duyệt: 3 bài' }).press('Enter');
	await expect(dialog.getByText('Kết quả: 2 xong, 1 không')).toBeVisible();
	await expect(dialog.getByText('Bạn không có quyền làm việc này ở bước hiện tại.')).toHaveCount(1);
	await dialog.getByRole('button', { name: 'Đóng' }).press('Enter');
	await expect(row(page, `Bài 1 ${word}`)).toContainText('Đã duyệt');
	await expect(row(page, `Bài 3 ${word}`)).toContainText('Bản nháp');
});

test('drafts are thrown away only after a question, and a story is returned only with a reason', async ({ page }) => {
	const word = unique();
	const reporter = actorOf(db, 'reporter');
	beginStory(db, reporter, `Bỏ đi ${word}`);
	submitStory(db, reporter, beginStory(db, reporter, `Trả lại ${word}`));
	await signIn(page, 'editor');
	await openPage(page, `/admin/articles?words=${encodeURIComponent(word)}`);
	await page.getByRole('checkbox', { name: `Chọn bài: Trả lại ${word}` }).check();
	await page.getByRole('button', { name: 'Trả lại (1)' }).click();
	const returning = page.getByRole('dialog', { name: 'Trả lại: 1 bài' });
	await returning.getByRole('button', { name: 'Trả lại: 1 bài' }).click();
	await expect(returning).toBeVisible();
	await returning.getByLabel('Lý do (bắt buộc)').fill('Thiếu nguồn tin');
	await returning.getByRole('button', { name: 'Trả lại: 1 bài' }).click();
	await returning.getByRole('button', { name: 'Đóng' }).click();
	await expect(row(page, `Trả lại ${word}`).getByText('Trả lại', { exact: true })).toBeVisible();
	await page.getByRole('checkbox', { name: `Chọn bài: Bỏ đi ${word}` }).check();
	await page.getByRole('button', { name: 'Xóa bản nháp (1)' }).click();
	const asking = page.getByRole('alertdialog');
	await expect(asking.getByText('lấy lại được trong 30 ngày')).toBeVisible();
	await asking.getByRole('button', { name: 'Hủy' }).click();
	await expect(row(page, `Bỏ đi ${word}`)).toBeVisible();
	await page.getByRole('button', { name: 'Xóa bản nháp (1)' }).click();
	await asking.getByRole('button', { name: 'Xóa bản nháp: 1 bài' }).click();
	await page.getByRole('button', { name: 'Đóng' }).click();
	await expect(row(page, `Bỏ đi ${word}`)).toHaveCount(0);
});

test('the desk opens on what waits, by role, on a phone as well', async ({ page }) => {
	const word = unique();
	submitStory(db, actorOf(db, 'reporter'), beginStory(db, actorOf(db, 'reporter'), `Chờ đọc ${word}`));
	await signIn(page, 'editor');
	const waiting = page.getByRole('region', { name: 'Chờ tôi' });
	await expect(waiting.getByRole('link', { name: /^Chờ duyệt: \d/ })).toBeVisible();
	await expect(waiting.getByText(`Chờ đọc ${word}`)).toBeVisible();
	await expect(page.getByRole('region', { name: 'Hôm nay trên báo' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Video hỏng' })).toContainText(/video trên các bài đã đăng không xem được/);
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of ['/admin/articles?state=published', '/admin/calendar', '/admin']) {
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	}
	await expectNoFindings(page);
});

test('the calendar shows at which minute of which day in Vietnam a story appears', async ({ page }) => {
	const word = unique();
	const [reporter, chief] = [actorOf(db, 'reporter'), actorOf(db, 'chief')];
	const id = beginStory(db, reporter, `Hẹn giờ ${word}`);
	submitStory(db, reporter, id);
	moveArticle(db, chief, { id, rev: 1, move: 'approve' });
	moveArticle(db, chief, { id, rev: 1, move: 'schedule', at: new Date('2031-05-14T23:30:00Z'), override: true });
	await signIn(page, 'secretary');
	await openPage(page, '/admin/calendar?view=month&day=2031-05-01');
	await expect(page.getByRole('heading', { name: /tháng 5 năm 2031/i })).toBeVisible();
	await expect(page.getByText('Giờ Việt Nam (GMT+7)')).toBeVisible();
	const day = page.getByRole('listitem').filter({ has: page.locator('time[datetime="2031-05-15"]') });
	await expect(day.getByRole('link', { name: `Hẹn giờ ${word}` })).toBeVisible();
	await expect(day).toContainText('06:30');
	await expectNoFindings(page);
	await page.getByRole('link', { name: 'Tháng sau' }).press('Enter');
	await expect(page.getByRole('heading', { name: /tháng 6 năm 2031/i })).toBeVisible();
	await page.setViewportSize({ width: 360, height: 740 });
	await openPage(page, '/admin/calendar?view=week&day=2031-05-15');
	await expect(page.getByRole('link', { name: `Hẹn giờ ${word}` })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await expectNoFindings(page);
});

test.describe('the history of a story', () => {
	test('shows what was changed word by word, and an earlier text is restored as a new one', async ({ page }) => {
		const reporter = actorOf(db, 'reporter');
		const id = beginStory(db, reporter, 'Cầu mới thông xe', {
			document: documentOf(paragraph('Sáng nay cầu được thông xe.'), paragraph('Đoạn không đổi.')),
		});
		const document = documentOf(paragraph('Sáng nay cây cầu được thông xe.'), paragraph('Đoạn không đổi.'.normalize('NFD')));
		saveStory(db, reporter, id, 1, { title: 'Cầu cũ thông xe', document });
		submitStoryAt(id, 2);
		await signIn(page, 'editor');
		await openPage(page, `/admin/articles/${id}/history`);
		await page.getByRole('radio', { name: 'So từ: Bản 1 (Bản đầu)' }).check();
		await page.getByRole('radio', { name: 'So đến: Bản đang làm' }).check();
		await page.getByRole('button', { name: 'So sánh' }).click();
		const comparison = page.getByRole('region', { name: 'So sánh: Bản 1 → Bản đang làm' });
		await expect(comparison.locator('del')).toHaveText(['[bỏ] mới']);
		await expect(comparison.locator('ins')).toHaveText(['[thêm] cũ', '[thêm] cây ']);
		await expectNoFindings(page);
		await page.getByRole('button', { name: 'Khôi phục bản 1' }).click();
		await page.getByRole('dialog', { name: 'Khôi phục bản 1?' }).getByRole('button', { name: 'Khôi phục' }).click();
		await expect(page.getByText('Đã khôi phục bản 1 thành bản mới.')).toBeVisible();
		await expect(row(page, 'Bản 3')).toContainText('Khôi phục');
		for (const each of ['Bản 1', 'Bản 2', 'Bản 3']) await expect(page.getByRole('rowheader', { name: each })).toHaveCount(1);
		await expect(row(page, 'Gửi duyệt (bản 2)').getByRole('radio')).toHaveCount(0);
		await openPage(page, `/admin/articles/${id}/history?from=working&to=working`);
		await expect(page.getByText('Hai bản giống hệt nhau.')).toBeVisible();
		await expect(page.getByRole('region', { name: 'Nhật ký của bài' })).toContainText('Gửi duyệt');
	});

	test('restores nothing over what somebody else has saved meanwhile', async ({ page }) => {
		const reporter = actorOf(db, 'reporter');
		const id = beginStory(db, reporter, 'Bài của hai người');
		await signIn(page, 'editor');
		await openPage(page, `/admin/articles/${id}/history`);
		saveStory(db, reporter, id, 1, { title: 'Bài đã sửa' });
		await page.getByRole('button', { name: 'Khôi phục bản 1' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Khôi phục' }).click();
		await expect(dialog.getByRole('alert')).toContainText('Chưa có gì bị ghi đè.');
	});

	test('is not for another reporter', async ({ page }) => {
		const id = beginStory(db, actorOf(db, 'reporter'), 'Bài riêng');
		await signIn(page, 'reporter', 2);
		expect((await page.request.get(`/admin/articles/${id}/history`)).status()).toBe(404);
	});
});

/** Hands in a revision that is not the first. */
function submitStoryAt(id: number, rev: number): void {
	moveArticle(db, actorOf(db, 'reporter'), { id, rev, move: 'submit' });
}

test('the month’s work is counted by author and role, and comes as a file for Excel', async ({ page }) => {
	await signIn(page, 'secretary');
	const [reporter, chief] = [actorOf(db, 'reporter'), actorOf(db, 'chief')];
	const id = beginStory(db, reporter, '=1+1 cầu; đường');
	moveArticle(db, chief, { id, rev: 1, move: 'publishAtOnce', override: true });
	await openPage(page, '/admin/reports');
	await expect(row(page, 'Người Kiểm Thử').filter({ hasText: 'Bài viết' })).toBeVisible();
	await page.getByRole('link', { name: 'Xem các bài của Người Kiểm Thử, Bài viết' }).click();
	await expect(
		page.getByRole('region', { name: /Người Kiểm Thử, Bài viết: các bài trong tháng/ }).getByRole('link', { name: '=1+1 cầu; đường' }),
	).toBeVisible();
	await expectNoFindings(page);
	const address = await page.getByRole('link', { name: 'Tải CSV cho Excel' }).getAttribute('href');
	const answer = await page.request.get(address ?? '');
	expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
	const text = await answer.text();
	expect(text.startsWith('\uFEFFTác giả;Vai trò;Mã bài;')).toBe(true);
	expect(text).toContain(`Người Kiểm Thử;Bài viết;${id};"'=1+1 cầu; đường";`);
});

test('nobody but those who pay reads who wrote how much', async ({ page }) => {
	await signIn(page, 'editor');
	expect((await page.request.get('/api/desk/reports/fees?month=2026-11')).status()).toBe(403);
	expect((await page.goto('/admin/reports'))?.status()).toBe(404);
});
