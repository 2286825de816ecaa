import { openDatabase } from '#db/client.ts';
import { isEmpty } from '#db/reading/is-empty.ts';
import { upgrade } from '#db/upgrade.ts';
import type { Environment } from '#lib/environment.ts';
import { diskStorage } from '#media/storage.ts';
import { type FirstEditor, firstEditor } from './first-editor.ts';

/** Brings the database to this portal's schema, fills an empty one with the demo, if that is wanted, and sees to it that somebody can sign in. */
export async function prepareData(settings: Environment): Promise<FirstEditor | undefined> {
	const { databaseFile, mediaDir, demo } = settings;
	const db = openDatabase(databaseFile);
	try {
		upgrade(db, databaseFile);
		if (demo && isEmpty(db)) {
			// The demo draws pictures: what it needs for that stays out of the memory of every later start.
			const { loadDemo } = await import('#demo/load.ts');
			await loadDemo(db, diskStorage(mediaDir));
		}
		return await firstEditor(db, settings);
	} finally {
		db.$client.close();
	}
}
