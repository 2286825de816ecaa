import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { sendStored } from '../send-stored.ts';
import { type Stored, store } from '../stored.ts';

const types: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.map': 'application/json',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
};
const compressible = /^(text\/|application\/json|image\/svg)/;

/** The path below which the build's own files are served: their names are hashes of their content. */
export const buildPrefix = '/_next/static/';

/**
 * A function that answers for the files of the build: each is read and compressed once, when it is first asked for, and good for
 * ever. False when there is no such file; only names that the build made are looked for, so nothing else on the disk can be named.
 */
export function createStaticFiles(root: string, common: string[]) {
	const folder = join(root, '.next/static');
	const names = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
	const known = new Set(names.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)));
	const files = new Map<string, Promise<Stored>>();
	const read = async (name: string): Promise<Stored> => {
		const type = types[extname(name)] ?? 'application/octet-stream';
		// A card in another site's page may be of no origin at all, by how it is framed there; type is fetched by origin.
		const forAll = type === 'font/woff2' ? ['Access-Control-Allow-Origin', '*'] : [];
		const headers = ['Content-Type', type, 'Cache-Control', 'public, max-age=31536000, immutable', ...forAll, ...common];
		return store(await readFile(join(folder, name)), 200, headers, 'build', compressible.test(type));
	};
	return (request: IncomingMessage, response: ServerResponse, path: string): boolean => {
		const name = path.slice(buildPrefix.length);
		if (!known.has(name)) return false;
		const file = files.get(name) ?? read(name);
		files.set(name, file);
		file.then(
			(stored) => sendStored(request, response, stored),
			(error: Error) => {
				files.delete(name);
				response.destroy(error);
			},
		);
		return true;
	};
}
