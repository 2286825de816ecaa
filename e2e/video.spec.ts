import type { Page } from '@playwright/test';
import { type VideoState, videoStates } from '#lib/video/states.ts';
import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const playing: VideoState[] = ['unchecked', 'ok', 'unknown'];
/** Broken here, but perhaps not where it comes from. */
const seenElsewhere: VideoState[] = ['unsupported', 'unavailable', 'embed_disabled'];

for (const state of playing) {
	test(`a video whose state is ${state} is a poster that leads to where it plays`, async ({ page, made }) => {
		await page.goto(storyPath(made.videos[state]));
		const figure = videoOf(page, state);
		await expect(figure.getByRole('link')).toHaveAttribute('href', /^https:\/\/www\.youtube\.com\/watch\?v=state\d{6}$/);
		await expect(figure.getByRole('link')).toContainText('YouTube');
		await expect(figure.getByText(`Chú thích video ${state}.`)).toBeVisible();
		await expect(page.getByText('Video không hợp lệ')).toHaveCount(0);
		await expect(page.locator('iframe')).toHaveCount(0);
	});
}

for (const state of videoStates.filter((each) => !playing.includes(each))) {
	test(`a video whose state is ${state} is said to be invalid, and nothing tries to play it`, async ({ page, made }) => {
		await page.goto(storyPath(made.videos[state]));
		const figure = videoOf(page, state);
		await expect(figure.getByText('Video không hợp lệ', { exact: true })).toBeVisible();
		await expect(figure.getByText(`Chú thích video ${state}.`)).toBeVisible();
		await expect(page.locator('iframe, video, embed, object')).toHaveCount(0);
		await expect(page.getByText('Một đoạn văn của bài kiểm tra.')).toBeVisible();
		const link = figure.getByRole('link');
		await expect(link).toHaveCount(seenElsewhere.includes(state) ? 1 : 0);
		if (seenElsewhere.includes(state)) await expect(link).toHaveAttribute('href', /^https:\/\/www\.youtube\.com\/watch\?v=/);
	});
}

test('an English story says it in English', async ({ page, made }) => {
	await page.goto(storyPath(made.demo['riverside-street-clean-up']?.en));
	await expect(videoOf(page, 'unavailable').getByText('Invalid video', { exact: true })).toBeVisible();
	await expect(page.getByText('Video không hợp lệ')).toHaveCount(0);
});

for (const key of ['before-light-on-the-lo', 'lanterns-after-parade']) {
	test(`the newsroom's own film in ${key} plays in the page when the reader wants it`, async ({ page, made, request }) => {
		await page.goto(storyPath(made.demo[key]?.vi));
		const film = videoOf(page, 'ok').locator('video');
		await expect(film).toBeVisible();
		await expect(film).toHaveAttribute('controls');
		await expect(film).toHaveAttribute('preload', 'none');
		await expect(videoOf(page, 'ok').locator('picture img')).toHaveJSProperty('complete', true);
		const source = film.locator('source');
		await expect(source).toHaveAttribute('src', /^\/media\/[0-9a-f]{32}\.mp4$/);
		const answer = await request.get((await source.getAttribute('src')) ?? '', { headers: { range: 'bytes=0-9' } });
		expect(answer.status()).toBe(206);
		expect(answer.headers()['content-type']).toBe('video/mp4');
	});
}

test('the box is as large when a video plays as when it does not', async ({ page, made }) => {
	for (const state of ['ok', 'malformed', 'unsupported', 'not_yet_public'] as const) {
		await page.goto(storyPath(made.videos[state]));
		expect(await shapeOf(page, state), state).toBeCloseTo(16 / 9, 1);
	}
	await page.goto(storyPath(made.demo['before-light-on-the-lo']?.vi));
	expect(await shapeOf(page, 'ok')).toBeCloseTo(16 / 9, 1);
});

test('whatever a poster’s shape, the way to play lies inside the box', async ({ page, made }) => {
	for (const key of ['film-club-rabbit', 'before-light-on-the-lo']) {
		for (const width of [360, 768, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(storyPath(made.demo[key]?.vi));
			const box = await videoOf(page, 'ok').locator('.video-box').boundingBox();
			const inside = await videoOf(page, 'ok').locator('.video-play, video').boundingBox();
			expect(inside?.y, `${key} at ${width}`).toBeGreaterThanOrEqual(box?.y ?? 0);
			expect((inside?.y ?? 0) + (inside?.height ?? 0), `${key} at ${width}`).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 1);
		}
	}
});

test('on the narrowest phone every word of the notice can be read', async ({ page, made }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const state of ['unsupported', 'unavailable', 'embed_disabled'] as const) {
		await page.goto(storyPath(made.videos[state]));
		const box = await videoOf(page, state).locator('.video-box').boundingBox();
		for (const words of await videoOf(page, state).locator('.video-box p').all()) {
			const line = await words.boundingBox();
			expect(line?.y, state).toBeGreaterThanOrEqual(box?.y ?? 0);
			expect((line?.y ?? 0) + (line?.height ?? 0), state).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
		}
	}
});

test('no story asks anything of another site', async ({ page, made, baseURL }) => {
	test.slow();
	const asked = strangers(page, baseURL);
	for (const id of [made.shape, made.everyBlock, ...Object.values(made.videos)]) await page.goto(storyPath(id));
	expect(asked).toEqual([]);
});

test('no story of the demo asks anything of another site, in either language', async ({ page, made, baseURL }) => {
	test.slow();
	const asked = strangers(page, baseURL);
	const withVideo = ['riverside-street-clean-up', 'solar-roof-bamboo-shoots', 'fish-cages-night-watch', 'then-night-stream'];
	const playable = ['lanterns-after-parade', 'film-club-rabbit', 'before-light-on-the-lo', 'na-hang-six-frames', 'riverside-race'];
	for (const key of [...withVideo, ...playable]) {
		for (const id of Object.values(made.demo[key] ?? {})) await page.goto(storyPath(id));
	}
	expect(asked).toEqual([]);
});

function videoOf(page: Page, state: VideoState) {
	return page.locator(`figure[data-video-state=${state}]`);
}

async function shapeOf(page: Page, state: VideoState): Promise<number> {
	const box = await videoOf(page, state).locator('.video-box').boundingBox();
	return (box?.width ?? 0) / (box?.height ?? 1);
}

/** Fills up with the addresses outside the site that the page asks for. */
function strangers(page: Page, baseURL = ''): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) asked.push(request.url());
	});
	return asked;
}
