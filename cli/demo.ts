import { isEmpty } from '#db/reading/is-empty.ts';
import { loadDemo } from '#demo/load.ts';
import { environment } from '#lib/environment.ts';
import { diskStorage } from '#media/storage.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { openPortal } from './open-portal.ts';

/** `portal demo`: fills an empty database with the demo paper; refuses one that holds anything. */
export const demoCommand: Command = {
	summary: 'load the demo paper into an empty database',
	usage: 'Usage: npm run portal -- demo',
	async run(args) {
		readArguments({ args, options: {} });
		const { databaseFile, mediaDir } = environment();
		const { db } = openPortal();
		try {
			if (!isEmpty(db)) throw new Error(`${databaseFile} already holds a paper. Set DATA_DIR to an empty folder to look at the demo.`);
			await loadDemo(db, diskStorage(mediaDir));
			console.log(`The demo paper is in ${databaseFile}.`);
			return 0;
		} finally {
			db.$client.close();
		}
	},
};
