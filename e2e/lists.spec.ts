import type { Page } from '@playwright/test';
import { stories } from '#demo/stories.ts';
import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('a section continues on further pages, and the way leads on and back', async ({ page, baseURL }) => {
	await page.goto('/thoi-su');
	const first = await titlesOf(page);
	expect(first).toHaveLength(20);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}/thoi-su`);
	await page.getByRole('link', { name: 'Tin cũ hơn' }).click();
	await expect(page).toHaveURL('/thoi-su?page=2');
	await expect(page).toHaveTitle(/Thời sự.*trang 2/);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}/thoi-su?page=2`);
	await expect(page.getByText(/^Trang 2\/\d+$/)).toBeVisible();
	const second = await titlesOf(page);
	expect(second.length).toBeGreaterThan(0);
	expect(second.filter((title) => first.includes(title))).toEqual([]);
	await page.getByRole('link', { name: 'Tin mới hơn' }).click();
	await expect(page).toHaveURL(`${baseURL}/thoi-su`);
	expect(await titlesOf(page)).toEqual(first);
});

test('the last page of a section is the last', async ({ page }) => {
	await page.goto('/thoi-su');
	const [, pages = '0'] = /Trang 1\/(\d+)/.exec((await page.getByRole('navigation', { name: 'Phân trang' }).textContent()) ?? '') ?? [];
	await page.goto(`/thoi-su?page=${pages}`);
	await expect(page.getByRole('link', { name: 'Tin mới hơn' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Tin cũ hơn' })).toHaveCount(0);
	expect((await page.goto(`/thoi-su?page=${Number(pages) + 1}`))?.status()).toBe(404);
});

test('paging says to machines what comes before and after', async ({ page }) => {
	await page.goto('/thoi-su');
	const paging = page.getByRole('navigation', { name: 'Phân trang' });
	await expect(paging.locator('a[rel=next]')).toHaveAttribute('href', '/thoi-su?page=2');
	await page.goto('/thoi-su?page=2');
	await expect(paging.locator('a[rel=prev]')).toHaveAttribute('href', '/thoi-su');
});

for (const query of ['page=0', 'page=-1', 'page=abc', 'page=1.5', 'page=99999', 'page=3', 'page=', 'page=٢', 'page=0&page=2']) {
	test(`?${query} is no page of a list`, async ({ page }) => {
		for (const path of ['/thoi-su', '/chu-de/cay-che', '/tac-gia/ha-linh', '/video', '/cai-chinh']) {
			const response = await page.goto(`${path}?${query}`, { waitUntil: 'domcontentloaded' });
			expect(response?.status(), path).toBe(404);
		}
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
	});
}

test('of several page numbers the first counts', async ({ page }) => {
	const response = await page.goto('/thoi-su?page=2&page=3');
	expect(response?.status()).toBe(200);
	await expect(page.getByText(/^Trang 2\/\d+$/)).toBeVisible();
});

test('a section shows the stories of the sections below it, and the ways there', async ({ page }) => {
	await page.goto('/kinh-te');
	await page.getByRole('navigation', { name: 'Trong chuyên mục Kinh tế' }).getByRole('link', { name: 'Nông nghiệp' }).click();
	await expect(page).toHaveURL('/nong-nghiep');
	await expect(page.getByRole('navigation', { name: 'Chuyên mục' }).first().locator('[aria-current=page]')).toHaveText('Kinh tế');
	const below = await titlesOf(page);
	await page.goto('/kinh-te');
	expect(await titlesOf(page)).toEqual(expect.arrayContaining(below));
});

test('a topic gathers its stories from every section', async ({ page }) => {
	await page.goto('/chu-de/cay-che');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cây chè');
	const expected = stories.filter(({ topics, vi }) => vi && topics.includes('tea')).map(({ vi }) => vi?.title);
	expect((await titlesOf(page)).toSorted()).toEqual(expected.toSorted());
});

test('an author has a page with a word on who it is and all their stories', async ({ page }) => {
	await page.goto('/en/authors/ha-linh');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hà Linh');
	await expect(page.getByText('Reporter on the current affairs desk')).toBeVisible();
	const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
	expect(data['@graph']).toContainEqual(
		expect.objectContaining({ '@type': 'ProfilePage', mainEntity: expect.objectContaining({ '@type': 'Person', name: 'Hà Linh' }) }),
	);
	const own = stories.filter(({ text, photo = [], en }) => en && [...text, ...photo].includes('ha-linh')).map(({ en }) => en?.title);
	expect((await titlesOf(page)).toSorted()).toEqual(own.toSorted());
});

test('the video page lists what plays and nothing that does not', async ({ page, made }) => {
	await page.goto('/video');
	const titles = await titlesOf(page);
	for (const key of ['before-light-on-the-lo', 'lanterns-after-parade', 'film-club-rabbit']) expect(titles).toContain(titleOf(key));
	for (const key of ['riverside-street-clean-up', 'solar-roof-bamboo-shoots', 'fish-cages-night-watch'])
		expect(titles).not.toContain(titleOf(key));
	for (const state of ['unchecked', 'ok', 'unknown']) expect(titles).toContain(`Bài có video ở trạng thái ${state}`);
	for (const state of Object.keys(made.videos).filter((each) => !['unchecked', 'ok', 'unknown'].includes(each))) {
		expect(titles).not.toContain(`Bài có video ở trạng thái ${state}`);
	}
});

test('a correction stands in its story and in the list that the front page leads to', async ({ page, made }) => {
	const story = stories.find(({ key }) => key === 'weekend-buses-karst-plateau');
	const { title = '', correction } = story?.vi ?? {};
	await page.goto('/');
	await page.getByRole('main').getByRole('link', { name: 'Thông tin cải chính, xin lỗi' }).click();
	await expect(page).toHaveURL('/cai-chinh');
	const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: correction?.text });
	await expect(entry.getByText(/\(GMT\+7\)/)).toBeVisible();
	await entry.getByRole('link', { name: new RegExp(`${title}.*Thời sự.*\\d{1,2}/\\d{1,2}/\\d{4}`) }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	const note = page.getByRole('complementary', { name: 'Thông tin cải chính, xin lỗi' });
	await expect(note.getByText(correction?.text ?? '')).toBeVisible();
	await page.goto(storyPath(made.shape));
	await expect(note).toHaveCount(0);
});

test('a draft and a story of tomorrow stay off every list', async ({ page }) => {
	for (const path of ['/', '/thoi-su', '/chinh-quyen-co-so', '/tim-kiem?q=nháp', '/tim-kiem?q="hẹn giờ chưa đến"']) {
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		for (const title of ['Bài còn là bản nháp', 'Bài hẹn giờ chưa đến lúc đăng', 'Bài đã gỡ khỏi báo']) {
			await expect(page.getByRole('link', { name: title }), path).toHaveCount(0);
		}
	}
});

async function titlesOf(page: Page): Promise<string[]> {
	const headlines = await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').allInnerTexts();
	return headlines.map((title) => title.trim());
}

function titleOf(key: string): string | undefined {
	return stories.find((story) => story.key === key)?.vi?.title;
}
