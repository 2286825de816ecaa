import type { Page } from '@playwright/test';
import { type PageOf, storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const kinds: Record<string, PageOf> = {
	'the front page': () => '/',
	'the English front page': () => '/en',
	'a section': () => '/thoi-su',
	'the end of a section': () => '/thoi-su?page=2',
	'the videos': () => '/video',
	'an article with a picture': ({ shape }) => storyPath(shape),
	'an article with every block': ({ everyBlock }) => storyPath(everyBlock),
	'a story in pictures': ({ demo }) => storyPath(demo['na-hang-six-frames']?.vi),
	'an article with a film': ({ demo }) => storyPath(demo['before-light-on-the-lo']?.vi),
	'an article with a video from elsewhere': ({ demo }) => storyPath(demo['film-club-rabbit']?.vi),
};
/** Pages whose first picture stands where a reader sees it at once. */
const opening = Object.keys(kinds).filter((name) => !['the end of a section', 'an article with every block'].includes(name));

for (const [name, pathOf] of Object.entries(kinds)) {
	test(`browsers are told how wide every picture is, truly, on screens of all widths: ${name}`, { tag: '@script' }, async ({
		page,
		made,
	}) => {
		await page.goto(pathOf(made));
		const wrong: string[] = [];
		for (const width of [320, 360, 412, 600, 700, 768, 900, 1024, 1280, 1366, 1600, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			for (const { told, shown, where } of await slotsOf(page)) {
				if (told < shown * 0.97 || told > shown * 1.1) wrong.push(`${width}: ${where} is ${shown} wide, and said to be ${told}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test(`one picture at most is loaded at once, the others as they come near: ${name}`, async ({ page, made }) => {
		await page.goto(pathOf(made));
		const first = page.locator('img[fetchpriority=high]');
		await expect(first).toHaveCount(opening.includes(name) ? 1 : 0);
		if (opening.includes(name)) await expect(first).toHaveAttribute('loading', 'eager');
		await expect(page.locator('img:not([fetchpriority=high]):not([loading=lazy])')).toHaveCount(0);
		await expect(page.locator('link[rel=preload][as=image]')).toHaveCount(0);
	});

	test(`every picture comes in two formats, in its own shape, on a colour of its own: ${name}`, async ({ page, made }) => {
		await page.goto(pathOf(made));
		const pictures = await page.locator('picture').evaluateAll((all) =>
			all.map((picture) => {
				const [source, image] = [picture.querySelector('source'), picture.querySelector('img')];
				return {
					avif:
						source?.type === 'image/avif' &&
						/\.avif \d+w/.test(source.srcset) &&
						source.getAttribute('sizes') === image?.getAttribute('sizes'),
					webp: /\.webp \d+w/.test(image?.srcset ?? ''),
					tone: /^tone-\d+$/.test(image?.className ?? ''),
					largest: Math.max(...Array.from((image?.srcset ?? '').matchAll(/ (\d+)w/g), ([, width]) => Number(width))),
					width: Number(image?.getAttribute('width')),
				};
			}),
		);
		expect(pictures.length).toBeGreaterThan(0);
		for (const { largest, width, ...rest } of pictures)
			expect({ ...rest, largest }).toEqual({ avif: true, webp: true, tone: true, largest: width });
	});
}

test('the shape that is promised is the shape of the file', { tag: '@script' }, async ({ page, made }) => {
	await page.goto(storyPath(made.demo['na-hang-six-frames']?.vi));
	for (const image of await page.locator('article picture img').all()) {
		await image.scrollIntoViewIfNeeded();
		await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
		const { promised, is } = await image.evaluate((img: HTMLImageElement) => ({
			promised: Number(img.getAttribute('width')) / Number(img.getAttribute('height')),
			is: img.naturalWidth / img.naturalHeight,
		}));
		expect(is).toBeCloseTo(promised, 1);
	}
});

test('a phone loads no picture larger than it can show', async ({ browser, made, baseURL, javaScriptEnabled }) => {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, javaScriptEnabled });
	const page = await context.newPage();
	const widths: number[] = [];
	page.on('request', (request) => {
		const [, width] = /\/media\/[0-9a-f]{32}-(\d+)\.(?:avif|webp)$/.exec(request.url()) ?? [];
		if (width) widths.push(Number(width));
	});
	for (const path of ['/', storyPath(made.demo['before-light-on-the-lo']?.vi)]) await page.goto(`${baseURL}${path}`, { waitUntil: 'load' });
	expect(widths.length).toBeGreaterThan(1);
	expect(Math.max(...widths)).toBeLessThanOrEqual(768);
	await context.close();
});

test.describe('the largest thing on the screen', { tag: '@script' }, () => {
	for (const name of ['the front page', 'an article with a film'] as const) {
		test(`is the picture that is loaded at once: ${name}`, async ({ page, made }) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.goto(kinds[name]?.(made) ?? '', { waitUntil: 'load' });
			const largest = await page.evaluate(
				() =>
					new Promise<string | null>((resolve) => {
						new PerformanceObserver((list) => {
							const last = list.getEntries().at(-1);
							const element = last && 'element' in last && last.element instanceof Element ? last.element : undefined;
							resolve(element?.getAttribute('fetchpriority') ?? element?.outerHTML.slice(0, 80) ?? null);
						}).observe({ type: 'largest-contentful-paint', buffered: true });
					}),
			);
			expect(largest).toBe('high');
		});
	}
});

/** How wide each picture is, and how wide its `sizes` say it is, in CSS pixels. */
function slotsOf(page: Page): Promise<{ told: number; shown: number; where: string }[]> {
	return page.evaluate(() => {
		/** The first width whose condition holds; commas inside brackets divide nothing. */
		const told = (sizes: string) => {
			for (const part of sizes.match(/(?:[^,(]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? []) {
				const [, condition, length = part] = /^\s*(\(m[^)]*\))\s+(.+)$/.exec(part) ?? [];
				if (condition === undefined || matchMedia(condition).matches) return widthOf(length);
			}
			return Number.NaN;
		};
		const widthOf = (length: string) => {
			const rule = document.body.appendChild(document.createElement('div'));
			rule.style.position = 'absolute';
			rule.style.width = length.trim();
			const { width } = rule.getBoundingClientRect();
			rule.remove();
			return Math.round(width);
		};
		return [...document.querySelectorAll<HTMLImageElement>('picture img')].map((image) => ({
			told: told(image.sizes),
			shown: Math.round(image.getBoundingClientRect().width),
			where: image.closest('section')?.className || image.closest('figure')?.className || 'a list',
		}));
	});
}
