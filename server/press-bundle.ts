import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { pressFile } from './renderers/start-renderer.ts';

/** Bundles press/ with all readers' pages. After Next's build, whose files the pages name. Throws when something does not compile. */
export async function buildPress(root: string): Promise<void> {
	await build({
		absWorkingDir: root,
		entryPoints: ['press/main.ts'],
		outfile: pressFile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node22',
		jsx: 'automatic',
		minify: true,
		keepNames: true,
		define: { 'process.env.NODE_ENV': '"production"' },
		external: ['better-sqlite3', 'sharp'],
		loader: { '.css': 'empty' },
		// Some packages are CommonJS and ask for Node's modules by `require`.
		banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
		plugins: [words(root), pages(root), files(root)],
		logLevel: 'error',
	});
}

/** press/words.ts in the place of next-intl and of Next's root parameters, but for itself. */
function words(root: string): Plugin {
	const file = join(root, 'press/words.ts');
	return {
		name: 'words',
		setup({ onResolve }) {
			onResolve({ filter: /^(next-intl(\/server)?|next\/root-params)$/ }, ({ importer }) =>
				importer === file ? undefined : { path: file },
			);
		},
	};
}

/** All pages below app/(site) in the place of press/pages.ts. */
function pages(root: string): Plugin {
	const folder = join(root, 'app/(site)');
	const files = globSync('**/page.tsx', { cwd: folder });
	const imports = files.map((file, place) => `import page${place} from ${JSON.stringify(join(folder, file))};`);
	const entries = files.map((file, place) => `${JSON.stringify(`/${dirname(file)}`)}: page${place}`);
	return {
		name: 'pages',
		setup({ onLoad }) {
			onLoad({ filter: /[\\/]press[\\/]pages\.ts$/ }, () => ({
				contents: `${imports.join('\n')}\nexport const pages = { ${entries.join(', ')} };`,
				resolveDir: root,
			}));
		},
	};
}

const named = /new URL\('([^']+)', import\.meta\.url\)/g;

/** Files that pages name (`new URL(…, import.meta.url)`) under the address at which Next has put the same bytes. */
function files(root: string): Plugin {
	return {
		name: 'files',
		setup({ onLoad }) {
			onLoad({ filter: /[\\/](app|components)[\\/].*\.tsx?$/ }, ({ path }) => {
				const source = readFileSync(path, 'utf8');
				const address = (_: string, target: string) =>
					`new URL(${JSON.stringify(addressOf(root, sourceOf(target, path)))}, 'http://press')`;
				return { contents: source.replace(named, address), loader: path.endsWith('x') ? 'tsx' : 'ts' };
			});
		},
	};
}

const sourceOf = (target: string, importer: string) =>
	target.startsWith('.') ? join(dirname(importer), target) : fileURLToPath(import.meta.resolve(target));

function addressOf(root: string, source: string): string {
	const { name, ext } = parse(source);
	const folder = join(root, '.next/static/media');
	const bytes = readFileSync(source);
	const found = readdirSync(folder).find(
		(each) => each.startsWith(`${name}.`) && each.endsWith(ext) && readFileSync(join(folder, each)).equals(bytes),
	);
	if (!found) throw new Error(`Next's build holds no copy of ${basename(source)}. Build again: npm run build.`);
	return `/_next/static/media/${found}`;
}
