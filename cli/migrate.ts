import { environment } from '#lib/environment.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { openPortal } from './open-portal.ts';

/** `portal migrate`: creates the database or brings it to the newest schema. */
export const migrateCommand: Command = {
	summary: 'create or upgrade the database',
	usage: 'Usage: npm run portal -- migrate',
	async run(args) {
		readArguments({ args, options: {} });
		const { db, steps } = openPortal();
		db.$client.close();
		console.log(
			steps.length > 0 ? `Migrated ${environment().databaseFile}: ${steps.join(', ')}.` : `${environment().databaseFile} is up to date.`,
		);
		return 0;
	},
};
