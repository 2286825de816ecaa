import { ask } from './support/ask.ts';
import { storyPath } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const [path, lang, words, home] of [
	['/khong-co-trang-nay', 'vi', 'Không tìm thấy trang', '/'],
	['/thoi-su/khong-co-bai-nay-999999', 'vi', 'Không tìm thấy trang', '/'],
	['/en/no-such-page', 'en', 'Page not found', '/en'],
	['/en/topics/no-such-topic', 'en', 'Page not found', '/en'],
] as const) {
	test(`${path} is not there, and says so in the reader's language`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
		await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);
		await expect(page.getByRole('main').locator(`a[href="${home}"]`)).toBeVisible();
		await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
	});
}

test('a withdrawn story is gone, in the language of its address', async ({ page, made }) => {
	const gone = await page.goto(storyPath(made.withdrawn));
	expect(gone?.status()).toBe(410);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài viết đã được gỡ');
	await expect(page.getByText('Bài đã gỡ khỏi báo')).toHaveCount(0);
	const english = await page.goto(`/en${storyPath(made.withdrawn)}`);
	expect(english?.status()).toBe(410);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This story has been withdrawn');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a draft and a story of tomorrow are not there yet', async ({ request, made }) => {
	for (const id of [made.draft, made.scheduled]) {
		const answer = await request.get(storyPath(id));
		expect(answer.status()).toBe(404);
		expect(await answer.text()).not.toMatch(/bản nháp|hẹn giờ/);
	}
});

test('the id decides: any other address of a story leads to its own for good', async ({ baseURL, made }) => {
	const id = made.accents.road;
	const present = `/chinh-quyen-co-so/con-duong-quang-yen-vao-mua-kho-${id}`;
	const others = [
		`/kinh-te/con-duong-quang-yen-vao-mua-kho-${id}`,
		`/chinh-quyen-co-so/ten-cu-${id}`,
		`/chinh-quyen-co-so/${id}`,
		storyPath(id),
		`/en/economy/x-${id}`,
	];
	for (const path of others) {
		const { status, headers } = await ask(baseURL, path);
		expect({ path, status, location: headers.location }).toEqual({ path, status: 301, location: present });
	}
	expect((await ask(baseURL, present)).status).toBe(200);
});

test('an address of the old site leads to where it moved', async ({ baseURL, made }) => {
	const { status, headers } = await ask(baseURL, made.movedFrom);
	expect({ status, location: headers.location }).toEqual({ status: 301, location: '/thoi-su' });
});

test('a slash at the end and capitals lead to the one form of an address', async ({ baseURL }) => {
	const forms = {
		'/thoi-su/': '/thoi-su',
		'/Thoi-Su': '/thoi-su',
		'/en/': '/en',
		'/EN': '/en',
		'/en/Current-Affairs': '/en/current-affairs',
	};
	for (const [path, location] of Object.entries({ ...forms, '/Thoi-Su?page=2': '/thoi-su?page=2' })) {
		const { status, headers } = await ask(baseURL, path);
		expect({ path, status, location: headers.location }).toEqual({ path, status: 308, location });
	}
	const both = await ask(baseURL, '/Thoi-Su/');
	expect(both.status).toBe(308);
});

test('HEAD answers as GET does, without a body', async ({ baseURL, made }) => {
	for (const path of ['/', '/thoi-su', '/en', '/khong-co-trang-nay', storyPath(made.withdrawn), storyPath(made.shape), '/healthz']) {
		const [get, head] = [await ask(baseURL, path), await ask(baseURL, path, { method: 'HEAD' })];
		expect({ path, status: head.status }).toEqual({ path, status: get.status });
		expect(head.headers['content-type']).toBe(get.headers['content-type']);
		expect(head.body).toBe('');
	}
});

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
	test(`${method} is not a way to read`, async ({ baseURL, made }) => {
		for (const path of ['/', '/thoi-su', '/en/search', storyPath(made.shape), '/khong-co-trang-nay']) {
			const answer = await ask(baseURL, path, { method, headers: { 'content-type': 'text/plain', 'next-action': 'x' }, body: 'x' });
			expect({ path, status: answer.status }).toEqual({ path, status: 405 });
			expect(answer.headers.allow).toBe('GET, HEAD');
		}
	});
}

test('unknown parameters change nothing that is shown', async ({ page, made, baseURL }) => {
	await page.goto(storyPath(made.accents.road));
	const { pathname } = new URL(page.url());
	const plain = await page.getByRole('main').textContent();
	await page.goto(`${pathname}?utm_source=zalo&x=%3Cscript%3E&page=1`);
	expect(await page.getByRole('main').textContent()).toBe(plain);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}${pathname}`);
	expect((await ask(baseURL, `${pathname}?fbclid=a&b[]=c&=d`)).status).toBe(200);
});

test('absolute addresses come from the settings, never from the request', async ({ baseURL }) => {
	const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
	for (const path of ['/', '/thoi-su', '/khong-co-trang-nay', '/Thoi-Su', '/thoi-su/', '/old/bai-cu-2019.html']) {
		const answer = await ask(baseURL, path, { headers });
		expect(`${answer.body}${answer.headers.location}${answer.headers.link}`, path).not.toContain('evil.example');
	}
});

test('operators learn that the portal lives and is ready', async ({ request }) => {
	for (const path of ['/healthz', '/readyz']) {
		const answer = await request.get(path);
		expect(answer.status()).toBe(200);
		expect(answer.headers()['cache-control']).toContain('no-store');
	}
});
