import { writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { openPage, signIn } from './support/sign-in.ts';
import { expect, test } from './support/test.ts';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'the desk is an application');
test.use({ mayFail: /\/api\/desk\/|\/admin\/broken-media/ });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function axe(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
		found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme}, ${id}: ${target}`)));
	}
	return found;
}

let made = 0;
/** A picture that no other test has uploaded. */
function photo(width = 640, height = 420): Promise<Buffer> {
	const background = { r: (made++ * 37 + process.pid) % 256, g: Math.floor(Math.random() * 256), b: Math.floor(Math.random() * 256) };
	return sharp({ create: { width, height, channels: 3, background } })
		.withExif({ IFD0: { Artist: 'Hoang Son' } })
		.jpeg()
		.toBuffer();
}

/** The header of a PNG that is wider than any picture. */
function widePng(): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(50_000, 0);
	header.writeUInt32BE(10, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type), data]);
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
		length.writeUInt32BE(data.length);
		sum.writeUInt32BE(crc32(body));
		return Buffer.concat([length, body, sum]);
	};
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('IDAT', Buffer.alloc(60)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

const choose = (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) =>
	page.locator('input[type=file]').setInputFiles(files);
const tile = (page: Page, name: string) => page.getByRole('button', { name });

test('a picture is uploaded, found without accents, described and given its focal point', async ({ page }) => {
	await signIn(page, 'reporter');
	await openPage(page, '/admin/media');
	const name = `Cầu Soi Mận ${process.pid}.jpg`;
	await choose(page, [{ name, mimeType: 'image/jpeg', buffer: await photo() }]);
	await expect(page.getByText('Đã vào kho')).toBeVisible();
	await page.getByRole('searchbox').fill(`soi man ${process.pid}`);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?q=soi/);
	await tile(page, name).click();
	const dialog = page.getByRole('dialog', { name });
	await expect(dialog.getByLabel('Nguồn ảnh')).toHaveValue('Hoang Son');
	await expect(dialog.getByText('Ảnh chưa có mô tả')).toBeVisible();
	await dialog.getByLabel('Mô tả cho người không nhìn thấy ảnh').fill('Đoàn xe đầu tiên qua cầu.');
	await expect(dialog.getByText('Ảnh chưa có mô tả')).toBeHidden();
	const picture = dialog.getByRole('button', { name: /^Tâm ảnh/ });
	await expect.poll(() => picture.locator('img').evaluate((image) => image instanceof HTMLImageElement && image.complete)).toBe(true);
	const box = await picture.boundingBox();
	await picture.click({ position: { x: (box?.width ?? 0) * 0.25, y: (box?.height ?? 0) * 0.75 } });
	await expect(picture).toHaveAccessibleName('Tâm ảnh: ngang 25%, dọc 75%');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Shift+ArrowUp');
	await expect(picture).toHaveAccessibleName('Tâm ảnh: ngang 27%, dọc 65%');
	await expect(dialog.getByText('Chưa có bài nào dùng ảnh này.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(dialog).toBeHidden();
	await openPage(page, '/admin/media?q=doan%20xe%20dau%20tien');
	await tile(page, name).first().click();
	await expect(page.getByRole('button', { name: 'Tâm ảnh: ngang 27%, dọc 65%' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('what is no picture is refused with words that say what to do', async ({ page }) => {
	test.slow();
	await signIn(page, 'reporter');
	await openPage(page, '/admin/media');
	const text = (content: string) => Buffer.from(content.padEnd(300), 'latin1');
	const whole = await sharp({
		create: { width: 300, height: 200, channels: 3, background: '#5af', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
	})
		.jpeg()
		.toBuffer();
	const refused = [
		['x.png', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'không phải là ảnh mà báo nhận'],
		['setup.jpg', text('MZ\x90\0\x03'), 'không phải là ảnh mà báo nhận'],
		['wide.png', widePng(), 'quá nhiều điểm ảnh'],
		['cut.jpg', whole.subarray(0, whole.length / 2), 'bị hỏng hoặc bị cắt cụt'],
		['big.jpg', Buffer.concat([whole, Buffer.alloc(25 * 1_048_576)]), 'lớn hơn 20 MB'],
	] as const;
	await choose(
		page,
		refused.map(([name, buffer]) => ({ name, mimeType: 'image/png', buffer })),
	);
	for (const [name, , words] of refused) await expect(page.getByRole('alert').filter({ hasText: name })).toContainText(words);
	await page.getByRole('button', { name: 'Bỏ qua x.png' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'x.png' })).toBeHidden();
});

test('the server refuses by itself what the page would not send, and takes 12 MB whole', async ({ page, baseURL }) => {
	await signIn(page, 'reporter', 2);
	const head = await photo(200, 100);
	const send = (data: Buffer, headers: Record<string, string> = {}) =>
		page.request.post('/api/desk/uploads', {
			data,
			headers: { origin: baseURL ?? '', 'content-type': 'image/png', 'x-file-name': 'a.png', ...headers },
		});
	const large = await send(Buffer.concat([head, Buffer.alloc(25 * 1_048_576)]));
	expect([large.status(), (await large.json()).error]).toEqual([413, 'tooLarge']);
	const svg = await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'.padEnd(200)));
	expect([svg.status(), (await svg.json()).error]).toEqual([415, 'notAPicture']);
	const wide = await send(widePng());
	expect([wide.status(), (await wide.json()).error]).toEqual([422, 'tooManyPixels']);
	const whole = await send(Buffer.concat([head, Buffer.alloc(12 * 1_048_576)]));
	expect(whole.status()).toBe(200);
	expect(await whole.json()).toMatchObject({ imageId: expect.any(Number), picture: { width: 200, height: 100 }, name: 'a.png' });
	const foreign = await send(head, { origin: 'https://evil.example' });
	expect(foreign.status()).toBe(403);
});

test('pictures may be pasted anywhere, and dropped', async ({ page }, info) => {
	await signIn(page, 'reporter');
	await openPage(page, '/admin/media');
	const content = (await photo()).toString('base64');
	await page.locator('body').evaluate((body, content) => {
		const clipboardData = new DataTransfer();
		clipboardData.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], 'paste.jpg'));
		body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
	}, content);
	await expect(tile(page, 'paste.jpg').first()).toBeVisible();
	const file = info.outputPath('drop.jpg');
	writeFileSync(file, await photo());
	const { x, y, width, height } = (await page.locator('.upload-zone').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	const hand = await page.context().newCDPSession(page);
	const at = { x: x + width * 0.8, y: y + height / 2, data: { items: [], files: [file], dragOperationsMask: 1 } };
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await hand.send('Input.dispatchDragEvent', { type, ...at });
	await expect(tile(page, 'drop.jpg').first()).toBeVisible();
});

test('a reporter reads what others said of a picture, an editor changes it', async ({ page, browser, baseURL }) => {
	await signIn(page, 'reporter');
	await openPage(page, '/admin/media');
	const name = `chung-${process.pid}-${Date.now()}.jpg`;
	await choose(page, [{ name, mimeType: 'image/jpeg', buffer: await photo() }]);
	await expect(page.getByText('Đã vào kho')).toBeVisible();
	for (const [role, number, isFixed] of [
		['reporter', 2, true],
		['editor', 1, false],
	] as const) {
		const context = await browser.newContext({ baseURL: baseURL ?? '' });
		const other = await context.newPage();
		await signIn(other, role, number);
		await openPage(other, `/admin/media?q=${name}`);
		await tile(other, name).click();
		const dialog = other.getByRole('dialog');
		await expect(dialog.getByRole('button', { name: 'Lưu' })).toHaveCount(isFixed ? 0 : 1);
		await expect(dialog.getByText('chỉ biên tập viên mới sửa được')).toHaveCount(isFixed ? 1 : 0);
		await context.close();
	}
});

test('axe finds nothing in the library, its dialog and its refusals, and a phone shows all of it', async ({ page }) => {
	test.slow();
	await signIn(page, 'editor');
	await page.setViewportSize({ width: 360, height: 740 });
	await openPage(page, '/admin/media');
	await choose(page, [{ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>'.padEnd(99)) }]);
	await expect(page.getByRole('alert').filter({ hasText: 'x.png' })).toBeVisible();
	expect(await axe(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await page.locator('.picture-tile').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await axe(page)).toEqual([]);
});

test('the report of broken media leads to articles, and checks again', async ({ page, made }) => {
	await signIn(page, 'editor');
	await openPage(page, '/admin/broken-media');
	const row = page.getByRole('row').filter({ hasText: 'Bài có video ở trạng thái unavailable' });
	await expect(row).toContainText('Không còn');
	await expect(row.getByRole('link')).toHaveAttribute('href', `/admin/articles/${made.videos.unavailable}`);
	await expect(page.getByRole('row').filter({ hasText: 'trạng thái ok' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Kiểm tra lại: Bài có phim của tòa soạn đã mất tệp' }).click();
	await expect(page.getByText('Kết quả kiểm tra: Không còn.')).toBeVisible();
	await expect(page.getByRole('row').filter({ hasText: 'đã mất tệp' })).toContainText('Không còn tệp video trong kho của báo.');
	expect(await axe(page)).toEqual([]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a reporter has no report of broken media', async ({ page }) => {
	await signIn(page, 'reporter');
	expect((await page.goto('/admin/broken-media'))?.status()).toBe(404);
});

test('a video is registered with its state, and what is none is refused', async ({ page, baseURL }) => {
	await signIn(page, 'reporter');
	const post = (url: string) => page.request.post('/api/desk/videos', { data: { url }, headers: { origin: baseURL ?? '' } });
	const bad = await post('javascript:alert(1)');
	expect([bad.status(), await bad.json()]).toEqual([422, { error: 'notAVideo', detail: { reason: 'scheme' } }]);
	const absent = await post('/media/11111111111111111111111111111111.mp4');
	expect(await absent.json()).toMatchObject({ state: 'unavailable', reason: 'no_file', videoId: expect.any(Number) });
	const { videoId } = await absent.json();
	const read = await page.request.get(`/api/desk/videos?ids=${videoId},999999`);
	expect(await read.json()).toMatchObject([{ videoId, state: 'unavailable', provider: 'file' }]);
	const check = await page.request.post(`/api/desk/videos/${videoId}/check`, { data: {}, headers: { origin: baseURL ?? '' } });
	expect(check.status()).toBe(403);
});

test('nobody who is not signed in reads or writes anything', async ({ request, baseURL }) => {
	for (const path of ['images', 'images?ids=1', 'images/1/uses', 'videos?ids=1'])
		expect((await request.get(`/api/desk/${path}`)).status(), path).toBe(401);
	for (const path of ['uploads', 'images/1', 'images/1/fetch', 'videos', 'videos/1/check'])
		expect((await request.post(`/api/desk/${path}`, { data: {}, headers: { origin: baseURL ?? '' } })).status(), path).toBe(401);
});
