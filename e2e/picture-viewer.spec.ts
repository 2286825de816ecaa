import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('every picture of a story leads to its largest copy', async ({ page, made, request }) => {
	await page.goto(storyPath(made.demo['na-hang-six-frames']?.vi));
	const links = page.getByRole('link', { name: /^Xem ảnh cỡ lớn: / });
	await expect(links).toHaveCount(6);
	for (const link of await links.all()) expect((await request.head((await link.getAttribute('href')) ?? '')).status()).toBe(200);
});

test.describe('a picture seen large', { tag: '@script' }, () => {
	test('has its caption, credit and place, and the keyboard goes through the others and back', async ({ page, made }) => {
		await page.goto(storyPath(made.demo['na-hang-six-frames']?.vi));
		const links = page.getByRole('link', { name: /^Xem ảnh cỡ lớn: / });
		await links.nth(1).click();
		const viewer = page.getByRole('dialog', { name: 'Ảnh cỡ lớn' });
		await expect(viewer.getByRole('status')).toHaveText('Ảnh 2/6');
		await expect(viewer).toContainText('Ảnh: Hoàng Sơn');
		await page.keyboard.press('ArrowRight');
		await expect(viewer.getByRole('status')).toHaveText('Ảnh 3/6');
		for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowLeft');
		await expect(viewer.getByRole('status')).toHaveText('Ảnh 6/6');
		await expect(viewer.getByRole('img')).toHaveJSProperty('complete', true);
		await viewer.getByRole('button', { name: 'Ảnh sau' }).click();
		await expect(viewer.getByRole('status')).toHaveText('Ảnh 1/6');
		await page.keyboard.press('Escape');
		await expect(viewer).toBeHidden();
		await expect(links.nth(1)).toBeFocused();
	});

	test('keeps the keyboard inside', async ({ page, made }) => {
		await page.goto(storyPath(made.demo['na-hang-six-frames']?.vi));
		await page
			.getByRole('link', { name: /^Xem ảnh cỡ lớn: / })
			.first()
			.click();
		for (let stop = 0; stop < 8; stop++) {
			await page.keyboard.press('Tab');
			expect(
				await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null),
			).toBe(true);
		}
		await page.getByRole('button', { name: 'Đóng' }).click();
		await expect(page.getByRole('dialog')).toBeHidden();
	});

	test('that stands alone has no others to go to', async ({ page, made }) => {
		await page.goto(storyPath(made.shape));
		await page.getByRole('link', { name: /^Xem ảnh cỡ lớn: / }).click();
		const viewer = page.getByRole('dialog', { name: 'Ảnh cỡ lớn' });
		await expect(viewer.getByRole('button')).toHaveCount(1);
		await page.keyboard.press('ArrowRight');
		await expect(viewer).toContainText('Quầy một cửa ngày đầu tuần.');
	});

	for (const [width, height] of [
		[360, 640],
		[768, 1024],
		[1280, 720],
	] as const) {
		test(`fits a screen of ${width} by ${height}, and can be swiped`, async ({ page, made }) => {
			await page.setViewportSize({ width, height });
			await page.goto(storyPath(made.demo['na-hang-six-frames']?.vi));
			await page
				.getByRole('link', { name: /^Xem ảnh cỡ lớn: / })
				.first()
				.click();
			const viewer = page.getByRole('dialog');
			const image = viewer.getByRole('img');
			// Until it has come, its place is as large as its description.
			await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth > 0)).toBe(true);
			const box = await image.boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect(box?.y).toBeGreaterThanOrEqual(40);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(height);
			expect(Math.max((box?.width ?? 0) / width, (box?.height ?? 0) / height)).toBeGreaterThan(0.7);
			const touch = (x: number) => [{ identifier: 0, clientX: x, clientY: 200 }];
			await viewer.dispatchEvent('touchstart', { touches: touch(250), changedTouches: touch(250) });
			await viewer.dispatchEvent('touchend', { touches: [], changedTouches: touch(100) });
			await expect(viewer.getByRole('status')).toHaveText('Ảnh 2/6');
		});
	}
});
