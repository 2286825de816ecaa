import { openDatabase } from '#db/client.ts';
import { isEmpty } from '#db/reading/is-empty.ts';
import { upgrade } from '#db/upgrade.ts';
import type { Environment } from '#lib/environment.ts';
import { diskStorage } from '#media/storage.ts';

/** Brings the database to this portal's schema and fills an empty one with the demo, if that is wanted. */
export async function prepareData({ databaseFile, mediaDir, demo }: Environment): Promise<void> {
	const db = openDatabase(databaseFile);
	try {
		upgrade(db, databaseFile);
		if (!demo || !isEmpty(db)) return;
		// The demo draws pictures: what it needs for that stays out of the memory of every later start.
		const { loadDemo } = await import('#demo/load.ts');
		await loadDemo(db, diskStorage(mediaDir));
	} finally {
		db.$client.close();
	}
}
