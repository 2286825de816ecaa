import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { expectedMedia } from '#db/check.ts';
import { openDatabase } from '#db/client.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/testing/newsroom.ts';
import { employ } from '#db/testing/staff.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { sweepIncoming } from '#media/incoming.ts';
import { diskStorage } from '#media/storage.ts';
import { startTally } from './tally.testing.ts';
import { sendDamaged } from './uploads.testing.ts';

test('damaged pictures are taken or refused with words, and leave nothing behind', async () => {
	expect(await sendDamaged(24, temporaryFolder(), Date.now() % 100_000)).toEqual([]);
});

test('uploads that are killed half-way leave no row without its files, and nothing that is not swept', async () => {
	const folder = temporaryFolder();
	const [file, mediaDir] = [join(folder, 'portal.db'), join(folder, 'media')];
	const db = openDatabase(file);
	migrate(db, migrations);
	const actor = employ(db, 'reporter');
	const tally = startTally('uploads killed');
	let acknowledged: string[] = [];
	for (let round = 0; round < 5; round++) {
		const child = spawn(
			process.execPath,
			[join(import.meta.dirname, 'upload-writer.testing.ts'), JSON.stringify({ file, mediaDir, actor })],
			{
				stdio: ['ignore', 'pipe', 'inherit'],
			},
		);
		let output = '';
		child.stdout.on('data', (part) => {
			output += part;
		});
		const gone = once(child, 'close');
		await once(child.stdout, 'data');
		await wait(150 + round * 150);
		child.kill('SIGKILL');
		await gone;
		acknowledged = [...acknowledged, ...output.split('\n').filter((line) => /^\d+$/.test(line))];
	}
	const storage = diskStorage(mediaDir);
	for (const name of expectedMedia(db)) tally.check(existsSync(storage.pathOf(name)), () => `${name} has a row and no file`);
	const known = new Set(db.$client.prepare('SELECT id FROM image').pluck().all().map(String));
	for (const id of acknowledged) tally.check(known.has(id), () => `picture ${id} was acknowledged and is not there`);
	// A decoder that is left alone may still be at work for a moment.
	const end = Date.now() + 60_000;
	do await sweepIncoming(mediaDir, 0, Date.now() + 1000);
	while (readdirSync(join(mediaDir, 'incoming')).length > 0 && Date.now() < end);
	tally.check(readdirSync(join(mediaDir, 'incoming')).length === 0, () => 'something is left on its way after the sweep');
	expect(tally.close(db)).toEqual([]);
	db.$client.close();
});
