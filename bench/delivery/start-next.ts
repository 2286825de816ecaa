import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../server/free-port.ts';
import { pressFile } from '../../server/renderers/start-renderer.ts';
import { ready, stop } from './start-portal.ts';

export type RunningNext = { port: number; pid: number; stop(): Promise<void> };

const root = join(import.meta.dirname, '../..');
/** Inside the project, so that Next and React are the portal's own. */
const folder = join(root, '.next/empty-page');
const next = join(root, 'node_modules/next/dist/bin/next');

const files = {
	'package.json': '{ "private": true }',
	'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(root)} } };`,
	'app/layout.js': 'export default function Layout({ children }) { return <html lang="vi"><body>{children}</body></html>; }',
	'app/page.js': "export const dynamic = 'force-dynamic';\nexport default function Page() { return <p>Xin chào</p>; }",
};

/** Serves an empty page that the same Next renders for every request. */
export function startEmptyPage(): Promise<RunningNext> {
	if (!existsSync(join(folder, '.next/BUILD_ID'))) build();
	return start(folder, '/', nextStart, []);
}

const nextStart = (port: number) => ['--max-old-space-size=192', next, 'start', '--hostname', 'localhost', '--port', `${port}`];
const press = (port: number) => ['--max-old-space-size=128', pressFile, `${port}`];

/** The press by itself, so that all are asked in the same way. */
export const startBarePress = (dataDir: string): Promise<RunningNext> => start(root, '/readyz', press, [`DATA_DIR=${dataDir}`]);

/** Next with the portal's pages, by itself. */
export const startBareRenderer = (dataDir: string): Promise<RunningNext> => start(root, '/readyz', nextStart, [`DATA_DIR=${dataDir}`]);

async function start(cwd: string, path: string, wordsFor: (port: number) => string[], settings: string[]): Promise<RunningNext> {
	const port = await freePort();
	const words = ['--max-semi-space-size=4', ...wordsFor(port)];
	const environment = ['NODE_ENV=production', 'MALLOC_ARENA_MAX=2', ...settings];
	const child = spawn('env', [...environment, process.execPath, ...words], { cwd, stdio: 'ignore' });
	await ready(child, `http://localhost:${port}${path}`);
	return { port, pid: child.pid ?? 0, stop: () => stop(child) };
}

function build(): void {
	mkdirSync(join(folder, 'app'), { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	const words = ['NODE_ENV=production', 'NEXT_TELEMETRY_DISABLED=1', process.execPath, next, 'build'];
	const { status, stdout, stderr } = spawnSync('env', words, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
	if (status !== 0) throw new Error(`The empty page could not be built:\n${stdout}${stderr}`);
}
