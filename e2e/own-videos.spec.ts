import type { Page } from '@playwright/test';
import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const master = '#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nevening-1.ts\n#EXT-X-ENDLIST\n';

test.describe('a film of the newsroom', { tag: '@script' }, () => {
	test.use({ mayFail: /\/media\/[0-9a-f]+\.mp4$/ });

	test('plays', async ({ page, made }) => {
		await page.goto(storyPath(made.demo['before-light-on-the-lo']?.vi));
		const film = page.locator('video');
		await film.evaluate((video: HTMLVideoElement) => video.play());
		await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
	});

	for (const [what, answer] of [
		['is gone', { status: 404 }],
		['is something else', { contentType: 'text/html', body: '<p>Sorry</p>' }],
	] as const) {
		test(`gives way to the notice when the file ${what}`, async ({ page, made }) => {
			await page.route('**/media/*.mp4', (route) => route.fulfill(answer));
			await page.goto(storyPath(made.demo['before-light-on-the-lo']?.vi));
			await page.locator('video').evaluate((video: HTMLVideoElement) => video.play().catch(() => {}));
			await expectNotice(page);
			await expect(page.locator('.video-box picture')).toHaveCount(1);
		});
	}
});

test.describe('a stream', { tag: '@script' }, () => {
	test.use({ mayFail: /stream\.example\.com/ });

	test('whose address has expired gives way to the notice', async ({ page, made }) => {
		await page.route('https://stream.example.com/**', (route) => route.fulfill({ status: 403 }));
		await page.goto(storyPath(made.stream.id));
		await page.locator('video').evaluate((video: HTMLVideoElement) => video.play().catch(() => {}));
		await expectNotice(page);
	});

	test.describe('in a browser that cannot play streams', () => {
		test.beforeEach(({ page }) => page.addInitScript(() => Object.assign(HTMLMediaElement.prototype, { canPlayType: () => '' })));

		test('gets a player when the reader asks for it, and not before', async ({ page, made }) => {
			const asked = requestsOf(page, /hls|stream\.example/);
			// The first part of the film is under way for ever.
			await page.route('https://stream.example.com/*.ts', () => {});
			await page.route(made.stream.url, (route) =>
				route.fulfill({ contentType: 'application/vnd.apple.mpegurl', headers: { 'access-control-allow-origin': '*' }, body: master }),
			);
			await page.goto(storyPath(made.stream.id));
			await expect(page.getByRole('button', { name: 'Phát video' })).toBeVisible();
			expect(asked).toEqual([]);
			await page.getByRole('button', { name: 'Phát video' }).click();
			await expect.poll(() => asked).toContain('https://stream.example.com/evening-1.ts');
			await expect(page.locator('video')).toHaveAttribute('controls');
		});

		test('whose address has expired gives way to the notice, and is not asked for again', async ({ page, made }) => {
			const asked = requestsOf(page, /stream\.example/);
			await page.route('https://stream.example.com/**', (route) =>
				route.fulfill({ status: 403, headers: { 'access-control-allow-origin': '*' } }),
			);
			await page.goto(storyPath(made.stream.id));
			await page.getByRole('button', { name: 'Phát video' }).click();
			await expectNotice(page);
			const soFar = asked.length;
			expect(soFar).toBeLessThan(5);
			await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
			expect(asked).toHaveLength(soFar);
		});
	});
});

async function expectNotice(page: Page) {
	await expect(page.getByRole('alert')).toHaveCount(1);
	await expect(page.getByRole('alert').getByText('Video không hợp lệ', { exact: true })).toBeVisible();
	await expect(page.locator('video, iframe')).toHaveCount(0);
	await expect(page.locator('figure.video figcaption')).toBeVisible();
}

/** Fills up with the matching addresses that the page asks for. */
function requestsOf(page: Page, address: RegExp): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (address.test(request.url())) asked.push(request.url());
	});
	return asked;
}
