import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const validator = join(import.meta.dirname, '../node_modules/vnu-jar/build/dist/vnu.jar');
const hasJava = spawnSync('java', ['-version']).status === 0;

type Message = { url: string; message: string; extract?: string };

test('the HTML of every page is valid, by the validator of the web', async ({ request, made, javaScriptEnabled }, { outputDir }) => {
	test.skip(!hasJava, 'the Nu validator needs Java');
	test.skip(!javaScriptEnabled, 'the HTML is the same with and without script');
	test.slow();
	const folder = join(outputDir, 'html');
	mkdirSync(folder, { recursive: true });
	for (const [locale, kinds] of Object.entries(pages)) {
		for (const [name, pathOf] of Object.entries(kinds)) {
			const answer = await request.get(pathOf(made));
			writeFileSync(join(folder, `${locale} ${name}.html`), await answer.body());
		}
	}
	const { stderr } = spawnSync('java', ['-jar', validator, '--errors-only', '--format', 'json', folder], {
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
	const { messages }: { messages: Message[] } = JSON.parse(stderr);
	expect(messages.map(({ url, message, extract }) => `${decodeURI(url.slice(url.lastIndexOf('/') + 1))}: ${message} ${extract}`)).toEqual(
		[],
	);
});
