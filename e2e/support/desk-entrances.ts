import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** Routes below /api that are meant for strangers: signing in, links to choose a password, what other sites ask, and the answer for what is not there. */
const forStrangers = new Set([
	'app/api/[...path]/route.ts',
	'app/api/auth/[...all]/route.ts',
	'app/api/keys/[word]/route.ts',
	// Partners come with a token of their own (app/api/ninjs/open-door.ts).
	'app/api/ninjs/route.ts',
	'app/api/ninjs/[id]/route.ts',
	'app/api/oembed/route.ts',
]);

export type ActionEntrance = { name: string; id: string; page: string };
export type RouteEntrance = { name: string; method: string; path: string };

type Manifest = { node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }> };

/** What stands in the sources as an action of the desk, as `file#name`. */
export function writtenActions(): string[] {
	return globSync('app/**/*.ts', { cwd: root })
		.filter((file) => /^['"]use server['"]/.test(textOf(file)))
		.flatMap((file) => Array.from(textOf(file).matchAll(/^export const (\w+) = deskAction\(/gm), ([, name]) => `${file}#${name}`))
		.sort();
}

/** Every action that the built portal answers to, whoever wrote it. */
export function builtActions(): ActionEntrance[] {
	const { node }: Manifest = JSON.parse(textOf('.next/server/server-reference-manifest.json'));
	return Object.entries(node).map(([id, { workers, filename, exportedName }]) => ({
		id,
		name: `${filename}#${exportedName}`,
		page: pathOf(Object.keys(workers)[0] ?? ''),
	}));
}

/** Every method of every route of the desk, as `METHOD /path`. */
export function deskRoutes(): RouteEntrance[] {
	const files = globSync('app/{api,admin}/**/route.ts', { cwd: root }).filter((file) => !forStrangers.has(file));
	return files.flatMap((file) => {
		const declared = /^export (?:async function|function|const) (GET|POST|PUT|PATCH|DELETE)\b/gm;
		const listed = Array.from(textOf(file).matchAll(/^export \{([^}]*)\}/gm), ([, names = '']) => names).join(',');
		const methods = new Set([
			...Array.from(textOf(file).matchAll(declared), ([, method = '']) => method),
			...Array.from(listed.matchAll(/\b(GET|POST|PUT|PATCH|DELETE)\b/g), ([, method = '']) => method),
		]);
		const path = pathOf(file);
		return [...methods].map((method) => ({ name: `${method} ${path}`, method, path }));
	});
}

/** The address of a page or route by its file: groups fall out, a word in brackets is any. */
function pathOf(file: string): string {
	const parts = file
		.replace(/^app\//, '')
		.replace(/\/(page|route)(\.tsx?)?$/, '')
		.split('/');
	return `/${parts.flatMap((part) => (/^\(.*\)$/.test(part) ? [] : [part.replace(/^\[.*\]$/, '1')])).join('/')}`;
}
