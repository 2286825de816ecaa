import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = import.meta.dirname;
const notOurs = ['node_modules/**', '.next/**', 'data/**', 'test-results/**', 'playwright-report/**', 'next-env.d.ts', 'reader/built/**'];
const all = globSync('**/*.{ts,tsx,js,jsx,mjs,cjs,css}', { cwd: root, exclude: notOurs });
const isTest = (file: string) => /\.(test|testing|spec)\.tsx?$|^(db\/testing|e2e)\//.test(file);
const files = all.filter((file) => !isTest(file));
const code = files.filter((file) => /\.[cm]?[jt]sx?$/.test(file));
const textOf = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const below =
	(...folders: string[]) =>
	(file: string) =>
		folders.some((folder) => file.startsWith(`${folder}/`));

/** What a file imports or exports from, dynamically too, with types. */
function importsOf(file: string): string[] {
	const source = textOf(file).replace(/\/\*[\s\S]*?\*\//g, '');
	return Array.from(source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g), ([, , target = '']) => target);
}

const importing = (pattern: RegExp) => code.filter((file) => importsOf(file).some((target) => pattern.test(target)));
const directive = (name: string) => new RegExp(`^(?:\\s|//.*\\n|/\\*[\\s\\S]*?\\*/)*['"]use ${name}['"]`);

test('the code is read at all', () => {
	expect(code.length).toBeGreaterThan(150);
	expect(code.flatMap(importsOf).length).toBeGreaterThan(400);
});

describe('where code runs', () => {
	const readers = code.filter(below('app/(site)', 'app/(plain)', 'components/site', 'components/ui'));

	test('readers’ pages and their parts run on the server only', () => {
		expect(readers.length).toBeGreaterThan(40);
		expect(readers.filter((file) => directive('client').test(textOf(file)) || file.includes('.client.'))).toEqual([]);
	});

	test('the readers’ script is plain code for the browser, and nothing but it may be imported there', () => {
		const script = code.filter(below('reader'));
		const allowed = /^(#lib\/|\.\/[\w-]+\.ts$)/;
		const strays = script.flatMap((file) =>
			importsOf(file)
				.filter((target) => !allowed.test(target) && !(target === 'hls.js' && /import type .* from 'hls\.js'/.test(textOf(file))))
				.map((target) => `${file}: ${target}`),
		);
		expect(script.length).toBeGreaterThan(10);
		expect(strays).toEqual([]);
		expect(script.filter((file) => /\b(process|Buffer|require|__dirname|node:)\b/.test(textOf(file)))).toEqual([]);
		expect(importing(/(^#|\/)reader\//).filter((file) => !file.startsWith('reader/'))).toEqual([]);
	});

	test('readers’ pages ask of Next and next-intl only what the press has as well, and nothing imports the press', () => {
		const asked = /^(next|next-intl)(\/|$)/;
		const known = /^(next-intl|next-intl\/server|next\/root-params)$/;
		const strays = readers
			.filter(below('app/(site)', 'components/site'))
			.filter(
				(file) =>
					importsOf(file).some((target) => asked.test(target) && !known.test(target)) && !/import type .* from 'next'/.test(textOf(file)),
			);
		expect(strays).toEqual([]);
		expect(importing(/(^#|\/)press\//).filter((file) => !file.startsWith('press/'))).toEqual([]);
	});

	test('a custom element has the name of its file, and the script holds each', () => {
		const defined = code.flatMap((file) =>
			Array.from(textOf(file).matchAll(/customElements\.define\(\s*'([\w-]+)'/g), ([, name]) => ({ file, name })),
		);
		expect(defined.length).toBeGreaterThan(5);
		expect(defined.filter(({ file, name }) => file !== `reader/${name}.ts`)).toEqual([]);
		expect(importsOf('reader/main.ts').sort()).toEqual(defined.map(({ name }) => `./${name}.ts`).sort());
	});

	test('code that runs in the browser says so in its name; Next names its error boundaries itself', () => {
		const named = /\.client\.tsx$|^app\/admin\/.*\/error\.tsx$/;
		expect(code.filter((file) => directive('client').test(textOf(file)) && !named.test(file))).toEqual([]);
	});

	test('a file of server actions exports actions of the desk and nothing else: each asks who is there before it does anything', () => {
		const actions = code.filter((file) => directive('server').test(textOf(file)));
		const others = actions.flatMap((file) => textOf(file).match(/^export (?!const \w+ = deskAction\(|type ).*/gm) ?? []);
		expect(others).toEqual([]);
	});

	test('every route of the desk goes through its wrapper', () => {
		const routes = code.filter((file) => /^app\/api\/desk\/.*route\.ts$/.test(file));
		expect(routes.filter((file) => !/\b(deskRoute|perform)\(/.test(textOf(file)))).toEqual([]);
	});

	test('no action hides inside a component', () => {
		expect(code.filter((file) => /^\s+['"]use server['"]/m.test(textOf(file)))).toEqual([]);
	});
});

describe('who may import what', () => {
	test('only db/ speaks to the database driver or in SQL', () => {
		expect(importing(/^(better-sqlite3|drizzle-orm|drizzle-kit|libsql)(\/|$)/).filter((file) => !file.startsWith('db/'))).toEqual([]);
	});

	test('db/ runs without Next and React', () => {
		expect(importing(/^(next|next-intl|react|react-dom)(\/|$)/).filter(below('db', 'lib', 'media', 'server', 'cli', 'demo'))).toEqual([]);
	});

	test('lib imports nothing of ours but lib', () => {
		const strays = code.filter(below('lib')).flatMap((file) =>
			importsOf(file)
				.filter((target) => /^#(?!lib\/)/.test(target))
				.map((target) => `${file}: ${target}`),
		);
		expect(strays).toEqual([]);
	});

	test('readers’ pages read published rows only', () => {
		expect(importing(/(^#|\/)db\/desk\//).filter(below('app/(site)', 'app/(plain)', 'components'))).toEqual([]);
	});

	test('nothing that is served imports tests', () => {
		expect(importing(/\.(test|testing|spec)\.tsx?$|db\/testing\//)).toEqual([]);
	});

	test('a relative import names its file, with what it ends in', () => {
		const vague = all
			.filter((file) => /\.tsx?$/.test(file))
			.flatMap((file) =>
				importsOf(file)
					.filter((target) => /^(\.|#)/.test(target) && !/\.(ts|tsx|css|json)$/.test(target))
					.map((target) => `${file}: ${target}`),
			);
		expect(vague).toEqual([]);
	});
});

test('readers are sent one style sheet: whoever else imports a part of it does so with a query, or the build splits the part off', () => {
	const parts = /\(site\)\/style\/[\w-]+\.css(\?\w+)?$/;
	const imports = all.filter((file) => file.endsWith('.css')).flatMap((file) => importsOf(file).filter((target) => parts.test(target)));
	expect(imports.length).toBeGreaterThan(2);
	expect(imports.filter((target) => !target.includes('?'))).toEqual([]);
});

test('the environment is read in one place, and passed on where a process is started', () => {
	const passing = (file: string) => file.startsWith('server/') || /^(playwright|vitest)\.config\.ts$/.test(file);
	const readers = code.filter((file) => /process\.env\b/.test(textOf(file)) && !passing(file));
	expect(readers).toEqual(['lib/environment.ts']);
});

test('no file has more than 250 lines, journeys excepted', () => {
	const long = all
		.filter((file) => !file.startsWith('demo/articles/') && !/^e2e\/.*\.spec\.ts$/.test(file))
		.map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
		.filter(({ lines }) => lines > 250);
	expect(long).toEqual([]);
});

test('no file is an index or a barrel', () => {
	expect(files.filter((file) => /(^|\/)index\.[jt]sx?$/.test(file))).toEqual([]);
	expect(code.filter((file) => /^export \* /m.test(textOf(file)))).toEqual([]);
});

test('no test is the only one that runs', () => {
	expect(all.filter((file) => isTest(file) && /\b(test|describe|it)\.only\(/.test(textOf(file)))).toEqual([]);
});
