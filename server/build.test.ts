import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { localeCodes } from '#lib/locales.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { buildIfChanged } from './build.ts';

const messages = join(import.meta.dirname, '../messages');

/** In the place of `next build`: notes that it ran, and fails when a page says so. */
const builder = `
	const fs = require('node:fs');
	fs.mkdirSync('.next', { recursive: true });
	fs.appendFileSync('builds.log', process.argv.slice(2).join(' ') + ' ' + process.env.NODE_ENV + '\\n');
	if (fs.readFileSync('app/page.tsx', 'utf8').includes('broken')) { console.error('page.tsx does not compile'); process.exit(1); }`;

/** A small portal in a folder of its own, and how often it was built. */
function openSources() {
	const root = temporaryFolder();
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	write('node_modules/next/dist/bin/next', builder);
	write('app/page.tsx', 'export default () => null;');
	write('db/migrations/0001-initial.sql', 'CREATE TABLE story (id INTEGER);');
	write('reader/main.ts', '// the readers’ script');
	write('press/main.ts', '// the press');
	for (const locale of localeCodes) write(`messages/${locale}.json`, readFileSync(join(messages, `${locale}.json`), 'utf8'));
	write('lib/slug.test.ts', '// a test');
	write('public/robots.txt', 'User-agent: *');
	write('proxy.ts', '// proxy');
	write('package-lock.json', '{}');
	const log = join(root, 'builds.log');
	const builds = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
	return { root, write, builds };
}

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));

test('the pages are built at the first start, for production, and not at the second', async () => {
	const { root, builds } = openSources();
	await buildIfChanged(root);
	await buildIfChanged(root);
	expect(builds()).toEqual(['build production']);
});

test('the same sources are the same, however the path to them is written', async () => {
	const { root, builds } = openSources();
	await buildIfChanged(root);
	await buildIfChanged(`${root}/app/..`);
	expect(builds()).toHaveLength(1);
});

describe('the pages are built again after', () => {
	test.each<[string, (root: string) => void]>([
		['a change of a page', (root) => appendFileSync(join(root, 'app/page.tsx'), '// new')],
		['a change of a message', (root) => appendFileSync(join(root, 'messages/vi.json'), '\n')],
		['a new migration', (root) => writeFileSync(join(root, 'db/migrations/0002-next.sql'), '')],
		['a new public file', (root) => writeFileSync(join(root, 'public/ads.txt'), '')],
		['a change of the press', (root) => appendFileSync(join(root, 'press/main.ts'), '// new')],
		['a change of the readers’ script', (root) => appendFileSync(join(root, 'reader/main.ts'), '// new')],
		['a change of the proxy', (root) => appendFileSync(join(root, 'proxy.ts'), '// new')],
		['an update of a library', (root) => writeFileSync(join(root, 'package-lock.json'), '{"version":2}')],
		['a removed file', (root) => rmSync(join(root, 'public/robots.txt'))],
		['a renamed file', (root) => renameSync(join(root, 'public/robots.txt'), join(root, 'public/robot.txt'))],
		['a lost build', (root) => rmSync(join(root, '.next'), { recursive: true })],
	])('%s', async (_, change) => {
		const { root, builds } = openSources();
		await buildIfChanged(root);
		change(root);
		await buildIfChanged(root);
		expect(builds()).toHaveLength(2);
	});
});

test('a change of what is no part of the pages builds nothing', async () => {
	const { root, write, builds } = openSources();
	await buildIfChanged(root);
	write('lib/slug.test.ts', '// another test');
	write('README.md', 'Notes.');
	write('data/portal.db', 'data');
	await buildIfChanged(root);
	expect(builds()).toHaveLength(1);
});

test('a build that fails says what the builder said, and is tried again at the next start', async () => {
	const { root, write, builds } = openSources();
	write('app/page.tsx', 'broken');
	await expect(buildIfChanged(root)).rejects.toThrow(/^The build failed:\n[\s\S]*page\.tsx does not compile/);
	await expect(buildIfChanged(root)).rejects.toThrow('The build failed');
	write('app/page.tsx', 'mended');
	await buildIfChanged(root);
	expect(builds()).toHaveLength(3);
});

test('a build that fails after one that did not leaves no promise that all is built', async () => {
	const { root, write, builds } = openSources();
	await buildIfChanged(root);
	write('app/page.tsx', 'broken');
	await expect(buildIfChanged(root)).rejects.toThrow('The build failed');
	write('app/page.tsx', 'export default () => null;');
	await buildIfChanged(root);
	expect(builds()).toHaveLength(3);
});
