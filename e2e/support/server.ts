import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '#db/client.ts';
import { environment } from '#lib/environment.ts';
import { diskStorage } from '#media/storage.ts';
import { buildIfChanged } from '../../server/build.ts';
import { prepareData } from '../../server/prepare-data.ts';
import { serve } from '../../server/serve.ts';
import { loadFixture } from './fixture.ts';
import { makeStaff } from './staff.ts';

/** The production portal on a database of its own: the demo paper, and articles in every state that journeys need. */
const root = join(import.meta.dirname, '../..');
const settings = environment();
for (const suffix of ['', '-wal', '-shm']) rmSync(settings.databaseFile + suffix, { force: true });
await Promise.all([buildIfChanged(root), prepareData(settings)]);
const db = openDatabase(settings.databaseFile);
await makeStaff(db);
writeFileSync(join(settings.dataDir, 'fixture.json'), JSON.stringify(await loadFixture(db, diskStorage(settings.mediaDir))));
db.$client.close();
await serve(root, settings, () => console.log(`The portal is at ${settings.siteUrl}`));
