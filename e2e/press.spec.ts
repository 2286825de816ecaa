import { join } from 'node:path';
import { stripFramework } from '../server/pages/strip-framework.ts';
import { type Renderer, startRenderer } from '../server/renderers/start-renderer.ts';
import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'the HTML is the same with and without script');
test.describe.configure({ mode: 'serial' });

let next: Renderer;
test.beforeAll(async ({ baseURL }) => {
	const settings = { siteUrl: baseURL ?? '', dataDir: process.env.E2E_DATA_DIR ?? '' };
	next = await startRenderer(join(import.meta.dirname, '..'), settings);
});
test.afterAll(() => {
	next.process.kill('SIGKILL');
});

/** What stands in the head, in whatever order, and the body as it is. */
function partsOf(html: string): { head: string[]; body: string } {
	const [head = '', body = ''] = stripFramework(html).split(/(?=<body)/);
	// Next asks for a connection to the server the page comes from, and says `noindex` twice where nothing is.
	const elements = head.match(/<(?:title|script)\b.*?<\/(?:title|script)>|<[^>]+>/g) ?? [];
	const once = new Set(elements.filter((each) => !each.startsWith('<link rel="preconnect"')));
	return { head: [...once].sort(), body };
}

for (const [locale, kinds] of Object.entries(pages)) {
	for (const [name, pathOf] of Object.entries(kinds)) {
		test(`the press prints what Next renders: ${name} (${locale})`, async ({ request, made }) => {
			const path = pathOf(made);
			// A story whose hour has come, or a list grown old, may lie between the two.
			await expect(async () => {
				const [printed, rendered] = await Promise.all([
					request.get(path),
					request.get(`http://localhost:${next.port}${path}`, { headers: { accept: 'text/html' } }),
				]);
				expect(rendered.status()).toBe(printed.status());
				expect(partsOf(await printed.text())).toEqual(partsOf(await rendered.text()));
			}).toPass({ timeout: 30_000 });
		});
	}
}
