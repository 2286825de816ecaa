import sharp from 'sharp';
import { hostileTitle } from './support/fixture.ts';
import { storyPath } from './support/pages.ts';
import { readPage } from './support/read-page.ts';
import { expect, test } from './support/test.ts';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'networks run no script');

test('a shared story shows its own picture, in the size and form that networks ask for', async ({ request, made }) => {
	const { meta, data } = readPage(await (await request.get(storyPath(made.shape))).text());
	expect(meta['og:type']).toEqual(['article']);
	expect(meta['og:image:alt']).toEqual(['Người dân làm thủ tục tại quầy một cửa.']);
	expect(meta['twitter:card']).toEqual(['summary_large_image']);
	const images: string[] = JSON.parse(data[0] ?? '')['@graph'][0].image;
	const asked = [
		{ address: meta['og:image']?.[0] ?? '', ratio: 1200 / 630 },
		{ address: images[0] ?? '', ratio: 16 / 9 },
		{ address: images[1] ?? '', ratio: 4 / 3 },
		{ address: images[2] ?? '', ratio: 1 },
	];
	for (const { address, ratio } of asked) {
		const answer = await request.get(address);
		expect(answer.status(), address).toBe(200);
		expect(answer.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=31536000, immutable' });
		const { width, height } = await sharp(await answer.body()).metadata();
		expect(width / height).toBeCloseTo(ratio, 2);
		expect(width).toBeGreaterThanOrEqual(1000);
	}
});

test('a story without a picture, and the paper itself, are shared as cards', async ({ request, made }) => {
	for (const path of [storyPath(made.accents.sun), '/', '/en/culture']) {
		const { meta, data } = readPage(await (await request.get(path)).text());
		const answer = await request.get(meta['og:image']?.[0] ?? '');
		expect(await sharp(await answer.body()).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
		// A card with words is no picture of the news.
		expect(JSON.parse(data[0] ?? '')['@graph'][0]).not.toHaveProperty('image');
	}
});

test('no made-up address makes a picture, and one of before leads to that of now', async ({ request, made }) => {
	const digest = '0'.repeat(24);
	for (const name of [
		`share-999999-preview-${digest}.jpg`,
		`share-${made.draft}-preview-${digest}.jpg`,
		`share-${made.withdrawn}-wide-${digest}.jpg`,
	])
		expect((await request.get(`/media/${name}`)).status(), name).toBe(404);
	const { meta } = readPage(await (await request.get(storyPath(made.shape))).text());
	const old = await request.get(`/media/share-${made.shape}-preview-${digest}.jpg`, { maxRedirects: 0 });
	expect(old.status()).toBe(302);
	expect(meta['og:image']?.[0]).toContain(old.headers().location);
});

test('a headline full of signs comes through everywhere as it was written', async ({ request, made }) => {
	const { meta, title, data } = readPage(await (await request.get(storyPath(made.hostile))).text());
	expect(meta['og:title']).toEqual([hostileTitle]);
	expect(title).toBe(`${hostileTitle} – Báo Sông Lô`);
	expect(data).toHaveLength(1);
	expect(JSON.parse(data[0] ?? '')['@graph'][0].headline).toBe(hostileTitle);
	expect((await request.get(meta['og:image']?.[0] ?? '')).status()).toBe(200);
});
