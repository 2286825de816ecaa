import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '#db/client.ts';
import { environment } from '#lib/environment.ts';
import { diskStorage } from '#media/storage.ts';
import { buildIfChanged } from '../../server/build.ts';
import { prepareData } from '../../server/prepare-data.ts';
import { loadFixture } from './fixture.ts';
import { makeStaff } from './staff.ts';

/** The pages as they are served, and the paper that every portal of the journeys begins with: the demo, and articles in every state. */
const settings = environment();
rmSync(settings.dataDir, { recursive: true, force: true });
await Promise.all([buildIfChanged(join(import.meta.dirname, '../..')), prepareData(settings)]);
const db = openDatabase(settings.databaseFile);
await makeStaff(db);
writeFileSync(join(settings.dataDir, 'fixture.json'), JSON.stringify(await loadFixture(db, diskStorage(settings.mediaDir))));
// Whoever copies the file has all of it.
db.$client.pragma('wal_checkpoint(TRUNCATE)');
db.$client.close();
