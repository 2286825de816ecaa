import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const sources = [
	'{app,components,db,i18n,lib,media,messages,press,reader}/**/*.{ts,tsx,css,json,sql}',
	'server/reader-script.ts',
	'server/press-bundle.ts',
	'public/**/*',
	'{next.config,proxy}.ts',
	'package-lock.json',
];

/** Builds the pages unless the last build was made from exactly these sources. Throws when the build fails. */
export async function buildIfChanged(root: string): Promise<void> {
	const digestFile = join(root, '.next/sources.sha256');
	const digest = digestOf(root);
	if (existsSync(digestFile) && readFileSync(digestFile, 'utf8') === digest) return;
	console.log('Building the pages (only after a change of the sources) …');
	// A build that fails or is stopped half-way leaves pages of no known sources behind.
	rmSync(digestFile, { force: true });
	// In processes of their own: what builders need is gone when they are.
	await runBuild(root, join(import.meta.dirname, 'build-reader.ts'), root);
	await runBuild(root, join(root, 'node_modules/next/dist/bin/next'), 'build');
	await runBuild(root, join(import.meta.dirname, 'build-press.ts'), root);
	writeFileSync(digestFile, digest);
}

function digestOf(root: string): string {
	const hash = createHash('sha256').update(process.versions.node);
	const files = globSync(sources, { cwd: root, exclude: ['**/*.test.ts'], withFileTypes: true });
	const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	for (const path of paths.sort()) hash.update(relative(root, path)).update(readFileSync(path));
	return hash.digest('hex');
}

function runBuild(root: string, ...command: string[]): Promise<void> {
	const build = spawn(process.execPath, command, {
		cwd: root,
		env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const output: Buffer[] = [];
	for (const stream of [build.stdout, build.stderr]) stream.on('data', (part: Buffer) => output.push(part));
	return new Promise((resolve, reject) => {
		build.on('error', reject);
		build.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${Buffer.concat(output)}`))));
	});
}
