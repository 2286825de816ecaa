import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';

const holder = `import { holdAlone } from ${JSON.stringify(join(import.meta.dirname, '../db/sole-holder.ts'))};
try {
	holdAlone(process.argv[1]);
	console.log('held');
	setInterval(() => {}, 1000);
} catch (error) {
	console.log(error.message);
	process.exit(1);
}`;

/** A process that holds a data folder, or says why it cannot. */
function start(folder: string) {
	const child = spawn(process.execPath, ['--input-type=module', '-e', holder, folder], { cwd: join(import.meta.dirname, '..') });
	onTestFinished(() => void child.kill('SIGKILL'));
	const said = once(createInterface(child.stdout), 'line').then(([line]) => `${line}`);
	return { child, said };
}

test('a second portal on the same folder is told which process has it, in one sentence, and ends', async () => {
	const folder = temporaryFolder();
	const first = start(folder);
	expect(await first.said).toBe('held');
	const second = start(folder);
	expect(await second.said).toBe(
		`Another portal (process ${first.child.pid}) already works with ${folder}. Stop that one first, or give this one a DATA_DIR of its own.`,
	);
	expect((await once(second.child, 'exit'))[0]).toBe(1);
});

test('what a killed portal leaves behind stands in nobody’s way', async () => {
	const folder = temporaryFolder();
	for (let time = 0; time < 5; time++) {
		const portal = start(folder);
		expect(await portal.said).toBe('held');
		portal.child.kill('SIGKILL');
		await once(portal.child, 'exit');
	}
});
