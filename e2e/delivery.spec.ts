import { ask } from './support/ask.ts';
import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const brotli = { 'accept-encoding': 'br' };

for (const [locale, kinds] of Object.entries(pages)) {
	for (const [name, pathOf] of Object.entries(kinds)) {
		test(`nothing of the framework reaches the reader: ${name} (${locale})`, async ({ request, made }) => {
			const answer = await request.get(pathOf(made));
			const html = await answer.text();
			const scripts = html.match(/<script\b[^>]*>/g) ?? [];
			expect(scripts.filter((script) => !/type="application\/ld\+json"|data-reader/.test(script))).toEqual([]);
			expect(html).not.toMatch(/__next_f|modulepreload|as="script"|<template|<!--\$|style="/);
			expect(html).toMatch(/<\/html>$/);
			const headers = answer.headers();
			expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
			expect(headers['content-security-policy']).not.toContain('unsafe');
			expect(headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'strict-origin-when-cross-origin',
				'cross-origin-opener-policy': 'same-origin',
				vary: 'Accept-Encoding',
			});
			expect(headers['permissions-policy']).toContain('camera=()');
			expect(Object.keys(headers).filter((header) => /^(x-middleware|x-nextjs|x-powered|set-cookie|link$)/.test(header))).toEqual([]);
		});
	}
}

test('a page is compressed as the reader can take it, each form with its own tag, and sent again only when it changed', async ({
	baseURL,
}) => {
	const plain = await ask(baseURL, '/thoi-su');
	for (const [accepted, encoding] of Object.entries({ 'gzip, deflate, br': 'br', gzip: 'gzip' })) {
		const answer = await ask(baseURL, '/thoi-su', { headers: { 'accept-encoding': accepted } });
		expect(answer.headers['content-encoding']).toBe(encoding);
		expect(answer.headers.etag).not.toBe(plain.headers.etag);
		expect(Number(answer.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']) / 3);
	}
	const again = await ask(baseURL, '/thoi-su', { headers: { 'if-none-match': `W/${plain.headers.etag}` } });
	expect([again.status, again.body, again.headers.etag]).toEqual([304, '', plain.headers.etag]);
	expect(plain.headers['cache-control']).toBe('public, max-age=0, s-maxage=1, stale-while-revalidate=9, stale-if-error=86400');
});

test('a cache before the portal can forget by what changed', async ({ baseURL, made }) => {
	const id = made.accents.road;
	const { headers } = await ask(baseURL, `/chinh-quyen-co-so/con-duong-quang-yen-vao-mua-kho-${id}`);
	expect(headers['cache-tag']).toBe(`article:${id},section:chinh-quyen-co-so,site`);
	expect((await ask(baseURL, '/')).headers['cache-tag']).toBe('home,site');
	expect((await ask(baseURL, '/en/topics/tea')).headers['cache-tag']).toBe('topic:tea,site');
});

test('parameters nobody knows make no page of their own', async ({ baseURL }) => {
	const tags = await Promise.all(
		['/thoi-su', '/thoi-su?utm_source=zalo', '/thoi-su?page=1&fbclid=x', `/thoi-su?${'x=1&'.repeat(500)}`].map((path) =>
			ask(baseURL, path, { headers: brotli }),
		),
	);
	expect(new Set(tags.map(({ headers }) => headers.etag)).size).toBe(1);
});

test('files of the build and pictures are good for ever', async ({ page, baseURL }) => {
	const files: string[] = [];
	page.on('response', (response) => void files.push(new URL(response.url()).pathname));
	await page.goto('/');
	const [style, font, picture] = ['.css', '.woff2', '.avif'].map((end) => files.find((file) => file.endsWith(end)) ?? '');
	for (const file of [style, font, picture]) {
		const { status, headers } = await ask(baseURL, file ?? '', { headers: { ...brotli, range: 'bytes=9-1' } });
		expect([file, status < 500, headers['cache-control']]).toEqual([file, true, 'public, max-age=31536000, immutable']);
	}
	expect((await ask(baseURL, style ?? '', { headers: brotli })).headers['content-encoding']).toBe('br');
});

test('what browsers may fetch ahead is told in a file of its own type', async ({ baseURL }) => {
	const { headers, body } = await ask(baseURL, '/speculation-rules.json');
	expect(headers['content-type']).toBe('application/speculationrules+json');
	expect(JSON.parse(body).prefetch[0].eagerness).toBe('moderate');
	expect((await ask(baseURL, '/')).headers['speculation-rules']).toBe('"/speculation-rules.json"');
});

test('a read is taken without a word or a cookie', async ({ baseURL, made }) => {
	const answer = await ask(baseURL, '/api/reads', {
		method: 'POST',
		body: `${made.shape}`,
		headers: { 'user-agent': 'Mozilla/5.0 Chrome/130.0' },
	});
	expect([answer.status, answer.body, answer.headers['set-cookie']]).toEqual([204, '', undefined]);
});

test('figures are nobody’s business without a token', async ({ baseURL }) => {
	expect((await ask(baseURL, '/metrics')).status).toBe(404);
});

test('the desk and the interfaces have policies of their own and are kept by nobody', async ({ baseURL }) => {
	const desk = await ask(baseURL, '/admin');
	expect(desk.headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/);
	expect(desk.headers['content-security-policy']).not.toBe((await ask(baseURL, '/admin')).headers['content-security-policy']);
	expect(desk.headers['cache-control']).toContain('no-store');
	expect((await ask(baseURL, '/api/x')).headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
});
