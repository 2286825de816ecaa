import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { attempt } from '#db/desk/attempt.ts';
import { contentFor } from '#db/desk/desk.testing.ts';
import { createDraft, saveDraft } from '#db/desk/drafts.ts';
import { createSection } from '#db/desk/sections.ts';
import { migrate } from '#db/migrate.ts';
import { listSections } from '#db/reading/sections.ts';
import { migrations } from '#db/testing/newsroom.ts';
import { employ } from '#db/testing/staff.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { answerJson } from '../app/admin/perform.ts';
import { startTally } from './tally.testing.ts';

const locker = `import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, '../db/client.ts'))};
const db = openDatabase(process.argv[1]);
db.$client.exec('BEGIN IMMEDIATE');
console.log('locked');
process.stdin.once('data', () => { db.$client.exec('COMMIT'); process.exit(0); });`;

test('another process holds the write lock for longer than anybody waits: who waited too long is told to come back, who came later is served, readers read on', async () => {
	const file = join(temporaryFolder(), 'portal.db');
	const db = openDatabase(file);
	migrate(db, migrations);
	const sectionId = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const chief = employ(db, 'chief');
	const [early, late] = [1, 2].map(() => createDraft(db, chief, { locale: 'vi', sectionId, content: contentFor(sectionId) }));
	const child = spawn(process.execPath, ['--input-type=module', '-e', locker, file], { cwd: join(import.meta.dirname, '..') });
	onTestFinished(() => void child.kill('SIGKILL'));
	await once(child.stdout, 'data');
	const tally = startTally('write lock held');
	const save = (id = 0, key = 'k') =>
		attempt(() => saveDraft(db, chief, { id, rev: 1, content: contentFor(sectionId), key, kind: 'auto' }));
	let isWaiting = true;
	const first = save(early, 'early').finally(() => {
		isWaiting = false;
	});
	const second = wait(5000).then(() => save(late, 'late'));
	let reads = 0;
	for (; isWaiting; reads++) {
		tally.check(listSections(db, 'vi').length === 1, () => 'readers could not read');
		await wait(50);
	}
	const response = answerJson(await first);
	child.stdin.write('release');
	const served = await second;
	tally.check(response.status === 503 && response.headers.get('retry-after') === '2', () => `who waited got ${response.status}`);
	tally.check(served.ok, () => 'who came later was not served');
	tally.check((await save(early, 'early')).ok, () => 'the same save did not go through afterwards');
	// Some hundred, a few on a slow machine; who waits inside SQLite holds up the whole process, and there are two.
	tally.check(reads > 10, () => `readers were answered ${reads} times while the first save waited`);
	expect(tally.close(db)).toEqual([]);
	db.$client.close();
});
