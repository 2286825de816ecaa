import { listPatterns } from '#db/desk/list-patterns.ts';
import { addPattern, savePattern } from '#db/desk/redirect-patterns.ts';
import { rememberSourceItem } from '#db/desk/source-items.ts';
import { outbox, outboxService } from '#db/schema/moving.ts';
import { actorOf } from '#db/testing/staff.ts';
import { axeFindings } from './support/axe.ts';
import type { DemoIds } from './support/demo-ids.ts';
import { withDatabase } from './support/newcomer.ts';
import { openPage, signIn } from './support/sign-in.ts';
import { expect, test } from './support/test.ts';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'The desk needs JavaScript.');
test.describe.configure({ timeout: 90_000 });

/** The source id of an article of the demo, the one at a place, that came from an old system. */
function comeFrom({ demo }: { demo: DemoIds }, place: number): string {
	const articleId = Object.values(demo)[place]?.vi ?? 1;
	const sourceId = `${Date.now()}${articleId}`;
	withDatabase((db) => {
		db.$client.prepare('DELETE FROM source_item WHERE article_id = ?').run(articleId);
		rememberSourceItem(db, { locale: 'vi', sourceId, articleId, digest: '' });
	});
	return sourceId;
}

test('a pattern leads readers from the old site to the story, in one step, and is tried at the desk first', async ({
	page,
	request,
	made,
}) => {
	const word = `cu${Date.now()}`;
	const id = comeFrom(made, 0);
	await signIn(page, 'secretary');
	await openPage(page, '/admin/redirects/patterns');
	await page.getByRole('button', { name: 'Thêm mẫu' }).click();
	const write = async (pattern: string) => {
		await page.getByRole('textbox', { name: 'Mẫu' }).fill(pattern);
		await page.getByRole('button', { name: 'Lưu' }).click();
	};
	await write(`/${word}/{name}.html`);
	await expect(page.getByText('Chỉ dùng được {id}, {slug}, * và **.')).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await write(`/${word}/{slug}-{id}.html`);
	await expect(page.getByText('Đã thêm mẫu.')).toBeVisible();
	await page.getByLabel('Địa chỉ cũ').fill(`https://baocu.example/${word}/Bai-Cu-${id}.html`);
	await page.getByRole('button', { name: 'Thử' }).click();
	await expect(page.getByText(`/${word}/bai-cu-${id}.html được một mẫu dẫn đi.`)).toBeVisible();
	const to = await page.getByRole('status').getByRole('link').first().getAttribute('href');
	for (const path of [`/${word}/bai-cu-${id}.html`, `/${word.toUpperCase()}//Bai-Cu-${id}.html/`]) {
		const answer = await request.get(path, { maxRedirects: 0 });
		expect([answer.status(), new URL(answer.headers().location ?? '', 'http://any.example').pathname]).toEqual([301, to]);
	}
	expect((await request.get(to ?? '', { maxRedirects: 0 })).status()).toBe(200);
	expect((await request.get(`/${word}/bai-cu-1.html`, { maxRedirects: 0 })).status()).toBe(404);
	await expect(async () => {
		await openPage(page, '/admin/redirects/patterns');
		await expect(page.getByRole('row', { name: new RegExp(`/${word}/.*0 \\(và 2 lượt của máy\\)`) })).toBeVisible({ timeout: 1000 });
	}).toPass({ timeout: 30_000 });
	await page.getByRole('button', { name: `Xóa mẫu /${word}/{slug}-{id}.html` }).click();
	await expect(page.getByText(/Đã xóa mẫu/)).toBeVisible();
	expect((await request.get(`/${word}/bai-cu-${id}.html`, { maxRedirects: 0 })).status()).toBe(404);
});

test('a pattern is written anew in its place, after a look at what it would do; two editors do not overwrite each other', async ({
	page,
	request,
	made,
}) => {
	const word = `sua${Date.now()}`;
	const id = comeFrom(made, 2);
	const patternId = withDatabase((db) =>
		addPattern(db, actorOf('secretary'), { pattern: `/${word}/{id}`, kind: 'source', target: '{id}' }),
	);
	const status = async (path: string) => (await request.get(path, { maxRedirects: 0 })).status();
	await signIn(page, 'secretary');
	await openPage(page, '/admin/redirects/patterns');
	await page.getByRole('button', { name: `Sửa mẫu /${word}/{id}` }).click();
	const field = page.getByRole('dialog').getByRole('textbox', { name: 'Mẫu' });
	await expect(field).toHaveValue(`/${word}/{id}`);
	await field.fill(`/${word}/{slug}-{id}`);
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(page.getByRole('status')).toContainText(`/${word}/ten-bai-12345`);
	expect(await axeFindings(page)).toEqual([]);
	expect([await status(`/${word}/${id}`), await status(`/${word}/cau-${id}`)]).toEqual([301, 404]);
	// What was seen is of what was written then.
	await field.fill(`/${word}/x/{slug}-{id}`);
	await expect(page.getByRole('dialog').getByRole('status')).toHaveCount(0);
	await field.fill(`/${word}/{slug}-{id}`);
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
	await expect(page.getByText('Đã lưu mẫu.')).toBeVisible();
	expect([await status(`/${word}/${id}`), await status(`/${word}/cau-${id}`)]).toEqual([404, 301]);

	await page.getByRole('button', { name: `Sửa mẫu /${word}/{slug}-{id}` }).click();
	await field.fill(`/${word}/cua-toi/{id}`);
	withDatabase((db) => {
		const theirs = listPatterns(db, actorOf('secretary')).find((each) => each.id === patternId);
		if (theirs) savePattern(db, actorOf('secretary'), { ...theirs, pattern: `/${word}/cua-ho/{id}` });
	});
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
	await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Có người khác đã lưu sau khi bạn mở trang này.');
	expect([await status(`/${word}/cua-ho/${id}`), await status(`/${word}/cua-toi/${id}`)]).toEqual([301, 404]);
	await page.getByRole('button', { name: 'Lưu bản của tôi thay vào' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	expect([await status(`/${word}/cua-ho/${id}`), await status(`/${word}/cua-toi/${id}`)]).toEqual([404, 301]);
});

test('a table of old addresses is looked at, imported, and comes out again', async ({ page, request }) => {
	const word = `bang${Date.now()}`;
	await signIn(page, 'secretary', 2);
	await openPage(page, '/admin/redirects/import');
	await page
		.getByRole('textbox', { name: 'hoặc dán bảng vào đây' })
		.fill(
			`from;to\nhttps://baocu.example/${word}/1.html;/thoi-su\n/${word}/2.html;https://evil.example/\n/thoi-su;/video\n/${word}?id=7;/van-hoa`,
		);
	await page.getByRole('button', { name: 'Xem trước' }).click();
	await expect(page.getByText('Sẽ thêm 2, đổi 0, giữ nguyên 0. Không nhận được 2 dòng.')).toBeVisible();
	await expect(page.getByRole('row', { name: /3 .*evil.example.* đích không phải là địa chỉ của báo này/ })).toBeVisible();
	await expect(page.getByRole('row', { name: /4 .*địa chỉ cũ là một trang đang có/ })).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	expect((await request.get(`/${word}/1.html`, { maxRedirects: 0 })).status()).toBe(404);
	await page.getByRole('button', { name: 'Nhập 2 dòng' }).click();
	await expect(page.getByText('Đã thêm 2, đổi 0, giữ nguyên 0. Không nhận được 2 dòng.')).toBeVisible();
	expect((await request.get(`/${word}/1.html`, { maxRedirects: 0 })).headers().location).toMatch(/\/thoi-su$/);
	expect((await request.get(`/${word}?utm_source=x&id=7`, { maxRedirects: 0 })).headers().location).toMatch(/\/van-hoa$/);
	const table = await (await page.request.get('/api/desk/redirects/export')).text();
	expect(table).toContain(`/${word}/1.html;/thoi-su\r\n`);
});

test('an address that readers miss comes to the desk, and leads on with one press', async ({ page, browser, baseURL, made }) => {
	const id = comeFrom(made, 1);
	const path = `/trang-cu/mot-bai-${id}.html`;
	// A browser without a head says so, and counts as a machine.
	const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
	const reader = await browser.newContext({ userAgent });
	const lost = await reader.newPage();
	for (let time = 0; time < 3; time++) await lost.goto(`${baseURL}${path}`, { referer: 'https://timkiem.example/?q=ten' });
	await signIn(page, 'secretary');
	await expect(async () => {
		await openPage(page, '/admin/redirects/missed?days=1');
		await expect(page.getByRole('row', { name: new RegExp(`${path} 3 0 timkiem.example`) })).toBeVisible({ timeout: 3000 });
	}).toPass({ timeout: 60_000 });
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: new RegExp(`^Chuyển hướng ${path} đến`) }).click();
	await expect(page.getByText(`Đã chuyển hướng ${path}.`)).toBeVisible();
	await expect(page.getByRole('row', { name: new RegExp(path) })).toHaveCount(0);
	expect((await lost.goto(`${baseURL}${path}`))?.status()).toBe(200);
	await reader.close();
});

test('what could not be told is seen at the desk, sent again or thrown away', async ({ page }) => {
	const service = `thử ${Date.now()}`;
	withDatabase((db) => {
		db.insert(outboxService)
			.values({ service, changeId: 1e9, heardAt: new Date(8e14), failures: 2, problem: '503' })
			.run();
		for (const subject of ['article:1', 'home'])
			db.insert(outbox).values({ service, subject, dueAt: new Date(), tries: 12, deadAt: new Date(), problem: '503: down' }).run();
	});
	await signIn(page, 'chief');
	await openPage(page, '/admin/deliveries');
	await expect(page.getByRole('row', { name: new RegExp(`${service}.*đang hỏng`) })).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: `Gửi lại article:1 đến ${service}` }).click();
	await expect(page.getByText('Đã đưa 1 thông báo vào hàng chờ.')).toBeVisible();
	await page.getByRole('button', { name: `Bỏ home cho ${service}` }).click();
	await expect(page.getByText('Đã bỏ 1 thông báo.')).toBeVisible();
	withDatabase((db) => {
		const left = db.select().from(outbox).all();
		expect(left.filter((each) => each.service === service)).toMatchObject([{ subject: 'article:1', tries: 0, deadAt: null }]);
		db.$client.prepare('DELETE FROM outbox_service WHERE service = ?').run(service);
	});
});
