import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment } from '#lib/environment.ts';
import { announce } from './first-editor.ts';
import { prepareData } from './prepare-data.ts';
import { watchReaderScript } from './reader-script.ts';
import { requireNode } from './require-node.ts';

/** Behind `npm run dev`: the same data as `npm start`, pages rebuilt as they are edited. */
requireNode();
const settings = environment();
announce(settings.siteUrl, await prepareData(settings));
const root = join(import.meta.dirname, '..');
await watchReaderScript(root);
const next = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'dev', '--port', `${settings.port}`], {
	cwd: root,
	env: { ...process.env, SITE_URL: settings.siteUrl, NEXT_TELEMETRY_DISABLED: '1' },
	stdio: 'inherit',
});
next.on('exit', (code) => process.exit(code ?? 0));
