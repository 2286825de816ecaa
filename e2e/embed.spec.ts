import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

/** A page of somebody else, on a host of its own. */
async function openForeign(html: string): Promise<{ address: string; close: () => void }> {
	const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html)).listen(
		0,
		'127.0.0.1',
	);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

test.describe('in a frame', () => {
	// The browser's driver runs something of its own in every frame, which this one refuses and says so.
	test.use({ mayFail: /./ });

	test('another site asks what an article is, and shows it as a card in which nothing runs', async ({ page, request, baseURL, made }) => {
		const id = Object.values(made.demo)[0]?.vi ?? 0;
		const answer = await request.get(`/api/oembed?url=${encodeURIComponent(`${baseURL}/thoi-su/ten-cu-${id}`)}&maxwidth=640&maxheight=500`);
		expect(answer.headers()).toMatchObject({ 'content-type': 'application/json', 'access-control-allow-origin': '*' });
		const said = await answer.json();
		expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 220 });
		expect((await request.get(said.thumbnail_url)).status()).toBe(200);
		expect([said.thumbnail_width <= 640, said.thumbnail_height <= 500]).toEqual([true, true]);
		const foreign = await openForeign(`<!doctype html><html lang="vi"><title>Trang khác</title><main>${said.html}</main>`);
		// The frame runs nothing, not even what a test would look into it by: it is watched from outside.
		const shown = page.waitForResponse((response) => response.url().endsWith(`/embed/${id}`));
		await page.goto(foreign.address);
		expect((await shown).status()).toBe(200);
		await page.waitForLoadState('networkidle');
		const coming = page.waitForEvent('popup');
		await page.locator('iframe').click({ position: { x: 450, y: 120 } });
		expect(new URL((await coming).url()).pathname).toBe(new URL(said.url).pathname);
		await page.goto(`/embed/${id}`);
		await expect(page.getByRole('heading', { name: said.title })).toBeVisible();
		await expect(page.getByRole('img')).toBeVisible();
		expect(await page.locator('script').count()).toBe(0);
		foreign.close();
	});
});

test('a card may stand in any page, an article in none; neither card nor answer is indexed', async ({ request, made }) => {
	const id = Object.values(made.demo)[0]?.vi ?? 0;
	const card = (await request.get(`/embed/${id}`)).headers();
	expect(card['content-security-policy']).toContain('frame-ancestors *');
	expect(card['content-security-policy']).not.toContain('script-src');
	expect(card['x-robots-tag']).toBe('noindex');
	expect((await request.get('/')).headers()['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('where there is no room for a card, an article is a link; pages say where to ask, as JSON and as XML', async ({ request, made }) => {
	const id = Object.values(made.demo)[0]?.vi ?? 0;
	const page = await (await request.get(`/thoi-su/x-${id}`)).text();
	const links = Array.from(
		page.matchAll(/<link rel="alternate" type="(?:application\/json|text\/xml)\+oembed" title="[^"]+" href="([^"]+)"/g),
	);
	const [json = '', xml = ''] = links.map(([, address = '']) => address.replaceAll('&amp;', '&'));
	const said = await (await request.get(`${json}&maxwidth=100`)).json();
	expect(said).toMatchObject({ type: 'link', title: expect.stringMatching(/./), url: expect.stringContaining(`-${id}`) });
	expect(Object.keys(said).filter((name) => /^(html|width|height|thumbnail_url)$/.test(name))).toEqual([]);
	expect(await (await request.get(`${xml}&maxheight=50`)).text()).toContain('<type>link</type>');
});

test('what is no article of ours is not told of', async ({ request, baseURL, made }) => {
	const asked = async (url: string, more = '') => (await request.get(`/api/oembed?url=${encodeURIComponent(url)}${more}`)).status();
	const id = Object.values(made.demo)[0]?.vi ?? 0;
	expect(await asked(`${baseURL}/thoi-su/x-${id}`, '&format=yaml')).toBe(501);
	for (const url of [`https://evil.example/thoi-su/x-${id}`, `${baseURL}/`, `${baseURL}/thoi-su/x-999999`, 'rác', ''])
		expect(await asked(url), url).toBe(404);
	expect(await asked(`${baseURL}/thoi-su/x-${made.withdrawn}`)).toBe(404);
	const gone = await request.get(`/embed/${made.withdrawn}`);
	expect([gone.status(), await gone.text()]).toEqual([410, expect.stringContaining('Bài viết này đã được gỡ.')]);
	expect((await request.get(`/embed/${made.withdrawn}/600x220.json`)).status()).toBe(410);
});

test('readers find the code of the card beside the ways to share', async ({ page, made, javaScriptEnabled }) => {
	const id = Object.values(made.demo)[0]?.vi ?? 0;
	await page.goto(`/thoi-su/x-${id}`);
	await page.getByText('Nhúng bài này vào trang khác').first().click();
	const code = page.getByRole('textbox', { name: 'Mã nhúng' }).first();
	await expect(code).toBeVisible();
	expect(await code.inputValue()).toMatch(new RegExp(`^<iframe src="http://localhost:\\d+/embed/${id}" title="`));
	// Axe is a script itself.
	if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
});
