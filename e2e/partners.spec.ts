import { createCorrection } from '#db/desk/corrections.ts';
import { axeFindings } from './support/axe.ts';
import { withDatabase } from './support/newcomer.ts';
import { answering, openPage, signIn } from './support/sign-in.ts';
import { expect, test } from './support/test.ts';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'The desk needs JavaScript.');
test.describe.configure({ mode: 'serial', timeout: 120_000 });

test('an agency is given a token, reads on as things happen, and is shut out again', async ({ page, request, made }) => {
	const { everyBlock, withdrawn, draft, scheduled } = made;
	expect((await request.get('/api/ninjs')).status()).toBe(404);
	expect((await request.get(`/api/ninjs/${everyBlock}`)).status()).toBe(404);

	await signIn(page, 'chief');
	await openPage(page, '/admin/settings');
	const panel = page.getByRole('region', { name: 'Đối tác và hãng thông tấn' });
	await panel.getByRole('button', { name: 'Ai được đọc' }).click();
	await page.getByRole('option', { name: 'đối tác có mã truy cập' }).click();
	await expect(page.getByText('Đã lưu')).toBeVisible();
	await panel.getByRole('button', { name: 'Thêm đối tác' }).click();
	await page.getByLabel('Đối tác', { exact: true }).fill('Hãng Sông Lô');
	await page.getByRole('button', { name: 'Tạo mã truy cập' }).click();
	const token = await page.getByRole('alertdialog').getByLabel('Mã truy cập').inputValue();
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('alertdialog').getByRole('button', { name: 'Đóng' }).last().click();

	expect((await request.get('/api/ninjs')).status()).toBe(401);
	expect((await request.get('/api/ninjs', { headers: { authorization: `Bearer ${token}x` } })).status()).toBe(401);
	const ask = (path: string) => request.get(path, { headers: { authorization: `Bearer ${token}` } });
	const one = await ask(`/api/ninjs/${everyBlock}`);
	expect(await one.json()).toMatchObject({
		uri: expect.stringMatching(new RegExp(`^http://localhost:\\d+/api/ninjs/${everyBlock}$`)),
		pubStatus: 'usable',
	});
	expect(one.headers()['cache-control']).toContain('no-store');
	const gone = await ask(`/api/ninjs/${withdrawn}`);
	expect(gone.status()).toBe(410);
	expect(await gone.json()).toMatchObject({ pubStatus: 'canceled' });
	for (const id of [draft, scheduled, 999_999, 0]) expect((await ask(`/api/ninjs/${id}`)).status()).toBe(404);
	for (const query of ['since=x', 'limit=0', 'limit=101', 'limit=abc']) expect((await ask(`/api/ninjs?${query}`)).status()).toBe(422);

	const told: string[] = [];
	let next = '/api/ninjs?limit=20';
	for (let isLast = false; !isLast; ) {
		const feed = await (await ask(next.replace(/^https?:\/\/[^/]+/, ''))).json();
		told.push(...feed.items.map(({ uri }: { uri: string }) => uri));
		({ next, isLast } = feed);
	}
	expect(told.length).toBeGreaterThan(60);
	expect(new Set(told).size).toBe(told.length);
	withDatabase((db) => createCorrection(db, everyBlock, 'Đính chính để đối tác biết.'));
	const news = await (await ask(next.replace(/^https?:\/\/[^/]+/, ''))).json();
	expect(news.items.find(({ uri }: { uri: string }) => uri.endsWith(`/${everyBlock}`))).toMatchObject({
		edNote: expect.stringContaining('Đính chính để đối tác biết.'),
	});

	await page.reload();
	await answering(page);
	await expect(panel.getByRole('row', { name: /Hãng Sông Lô/ })).toContainText(`…${token.slice(-4)}`);
	await panel.getByRole('button', { name: 'Thu hồi mã của Hãng Sông Lô' }).click();
	await expect(page.getByText('Đã thu hồi mã của Hãng Sông Lô')).toBeVisible();
	expect((await ask('/api/ninjs')).status()).toBe(401);
	await page.screenshot({ path: test.info().outputPath('partners.png'), fullPage: true });
	await openPage(page, '/admin/audit');
	await expect(page.getByText('thu hồi mã truy cập của Hãng Sông Lô')).toBeVisible();
});
