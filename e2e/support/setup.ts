import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { template } from './portal.ts';

/** Before the first journey: builds what is served, and lays out the data that each portal gets a copy of. Returns what takes the data away again. */
export default function setup(): () => void {
	execFileSync(process.execPath, [join(import.meta.dirname, 'prepare.ts')], {
		stdio: 'inherit',
		env: { ...process.env, DATA_DIR: template },
	});
	return () => rmSync(template, { recursive: true, force: true });
}
