import type { Page } from '@playwright/test';
import { fakeYouTube } from './support/fake-youtube.ts';
import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.describe('a video from elsewhere', { tag: '@script' }, () => {
	test('plays in its place once the reader asks for it, and not before', async ({ page, made, baseURL }) => {
		const asked = await fakeYouTube(page, { reports: { event: 'onStateChange', info: 1 } });
		await page.goto(storyPath(made.videos.ok));
		expect(asked).toEqual([]);
		await page.getByRole('link', { name: 'Xem video trên YouTube' }).click();
		const player = page.locator('.video iframe');
		await expect(player).toHaveAttribute('title', 'Chú thích video ok.');
		await expect(player).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
		await expect(player).toHaveAttribute('allow', /fullscreen/);
		await expect(player).toBeFocused();
		await expect(page.frameLocator('.video iframe').getByRole('button', { name: 'Play' })).toBeVisible();
		expect(await shapeOf(page)).toBeCloseTo(16 / 9, 1);
		const [{ url = '', referrer } = {}] = asked;
		expect(referrer).toBe(`${baseURL}/`);
		expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({ enablejsapi: '1', origin: baseURL, autoplay: '1' });
	});

	test('is played by the keyboard alone', async ({ page, made }) => {
		await fakeYouTube(page, { reports: { event: 'onStateChange', info: 1 } });
		await page.goto(storyPath(made.videos.ok));
		await page.getByRole('link', { name: 'Xem video trên YouTube' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.video iframe')).toBeFocused();
	});

	for (const code of [2, 5, 100, 101, 150, 153]) {
		test(`gives way to the notice when its player reports error ${code}`, async ({ page, made }) => {
			await fakeYouTube(page, { reports: { event: 'onError', info: code, id: 1 } });
			await page.goto(storyPath(made.videos.ok));
			expect(await page.content()).not.toContain('Video không hợp lệ');
			await page.getByRole('link', { name: 'Xem video trên YouTube' }).click();
			await expectNotice(page);
		});
	}

	test('says so in English on an English page, its poster kept', async ({ page, made }) => {
		await fakeYouTube(page, { reports: { event: 'onError', info: 150 } });
		await page.goto(storyPath(made.demo['film-club-rabbit']?.en));
		await page.getByRole('link', { name: 'Watch on YouTube' }).click();
		await expect(page.getByRole('alert').getByText('Invalid video', { exact: true })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Open the video at youtube.com' })).toBeFocused();
		await expect(page.locator('.video-box picture')).toHaveCount(1);
		expect(await page.content()).not.toContain('Video không hợp lệ');
	});

	test('is not taken for broken by what others say: another frame, another origin, nonsense', async ({ page, made }) => {
		await fakeYouTube(page, { reports: { event: 'onStateChange', info: 1 }, says: 'no JSON {' });
		await page.goto(storyPath(made.videos.ok));
		await page.getByRole('link', { name: 'Xem video trên YouTube' }).click();
		await expect(page.frameLocator('.video iframe').getByRole('button')).toBeVisible();
		await page.evaluate(() => {
			const report = JSON.stringify({ event: 'onError', info: 150 });
			window.postMessage(report, '*');
			const stranger = document.body.appendChild(document.createElement('iframe'));
			const frame = document.querySelector<HTMLIFrameElement>('.video iframe');
			for (const [source, origin] of [
				[stranger.contentWindow, 'https://www.youtube-nocookie.com'],
				[frame?.contentWindow, 'https://www.youtube.com.evil.example'],
			] as const)
				dispatchEvent(new MessageEvent('message', { data: report, source, origin }));
			stranger.remove();
		});
		await expect(page.locator('.video iframe')).toBeVisible();
		await expect(page.getByText('Video không hợp lệ')).toHaveCount(0);
	});

	test('gives way to the notice when its player never answers', async ({ page, made }) => {
		await page.clock.install();
		await fakeYouTube(page, {});
		await page.goto(storyPath(made.videos.ok));
		await page.getByRole('link', { name: 'Xem video trên YouTube' }).click();
		await expect(page.frameLocator('.video iframe').getByRole('button')).toBeVisible();
		await page.clock.runFor(11_000);
		await expectNotice(page);
	});

	test('opens at its source in a new tab when the reader asks for that', async ({ page, made, context }) => {
		await page.goto(storyPath(made.videos.ok));
		const opened = context.waitForEvent('page');
		await page.getByRole('link', { name: 'Xem video trên YouTube' }).click({ modifiers: ['ControlOrMeta'] });
		await opened;
		await expect(page.locator('iframe')).toHaveCount(0);
	});
});

async function expectNotice(page: Page) {
	const notice = page.getByRole('alert');
	await expect(notice).toHaveCount(1);
	await expect(notice.getByText('Video không hợp lệ', { exact: true })).toBeVisible();
	await expect(page.locator('iframe')).toHaveCount(0);
	await expect(page.getByText('Chú thích video ok.')).toBeVisible();
	await expect(page.locator('figure.video')).toHaveAttribute('data-video-state', 'unavailable');
	await expect(notice.getByRole('link', { name: 'Mở video tại youtube.com' })).toHaveAttribute(
		'href',
		/^https:\/\/www\.youtube\.com\/watch/,
	);
	expect(await shapeOf(page)).toBeCloseTo(16 / 9, 1);
}

async function shapeOf(page: Page): Promise<number> {
	const box = await page.locator('.video-box').boundingBox();
	return (box?.width ?? 0) / (box?.height ?? 1);
}
