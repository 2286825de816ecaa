import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
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
setTimeout(() => { db.$client.exec('COMMIT'); process.exit(0); }, Number(process.argv[2]));`;

test('another process holds the write lock for eleven seconds: who waited too long is told to come back, who came later is served, nobody else waits', async () => {
	const file = join(temporaryFolder(), 'portal.db');
	const db = openDatabase(file);
	migrate(db, migrations);
	const sectionId = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' } });
	const chief = employ(db, 'chief');
	const [early, late] = [1, 2].map(() => createDraft(db, chief, { locale: 'vi', sectionId, content: contentFor(sectionId) }));
	const child = spawn(process.execPath, ['--input-type=module', '-e', locker, file, '11500'], { cwd: join(import.meta.dirname, '..') });
	onTestFinished(() => void child.kill('SIGKILL'));
	await once(child.stdout, 'data');
	const tally = startTally('write lock held');
	const stalls = monitorEventLoopDelay({ resolution: 5 });
	stalls.enable();
	const begun = Date.now();
	const save = (id = 0, key = 'k') =>
		attempt(() => saveDraft(db, chief, { id, rev: 1, content: contentFor(sectionId), key, kind: 'auto' }));
	const first = save(early, 'early').then((answer) => ({ answer, after: Date.now() - begun }));
	await wait(3000);
	const second = save(late, 'late');
	const [{ answer, after }, served] = await Promise.all([first, second]);
	stalls.disable();
	const response = answerJson(answer);
	tally.check(response.status === 503 && response.headers.get('retry-after') === '2', () => `who waited got ${response.status}`);
	tally.check(after <= 12_000, () => `who waited was told after ${after} ms`);
	tally.check(served.ok, () => 'who came later was not served');
	tally.check((await save(early, 'early')).ok, () => 'the same save did not go through afterwards');
	tally.check(listSections(db, 'vi').length === 1, () => 'readers could not read');
	// A wait inside SQLite would be one of seconds; the longest may be the machine's own, when it does other work.
	const [usual, longest] = [stalls.percentile(90) / 1e6, stalls.max / 1e6];
	tally.check(usual < 100 && longest < 3000, () => `the process stood still for ${usual.toFixed(0)} ms, once for ${longest.toFixed(0)} ms`);
	console.log(`stood still: ${usual.toFixed(0)} ms at the 90th percentile, ${longest.toFixed(0)} ms at most`);
	expect(tally.close(db)).toEqual([]);
	db.$client.close();
}, 30_000);
