import { existsSync } from 'node:fs';
import { databaseProblems, expectedMedia } from '#db/check.ts';
import { environment } from '#lib/environment.ts';
import { diskStorage } from '#media/storage.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { openForTrial } from './open-portal.ts';

/** `portal check`: lists everything that is wrong with the data; exit code 1 when there is anything. */
export const checkCommand: Command = {
	summary: 'integrity, references, search index, audit log, missing media',
	usage: 'Usage: npm run portal -- check',
	async run(args) {
		readArguments({ args, options: {} });
		const { databaseFile, mediaDir } = environment();
		if (!existsSync(databaseFile)) throw new Error(`There is no portal here: no database ${databaseFile}. Is DATA_DIR right?`);
		const db = openForTrial();
		const problems = databaseProblems(db);
		const storage = diskStorage(mediaDir);
		for (const name of expectedMedia(db)) if (!(await storage.has(name))) problems.push(`Media file ${storage.pathOf(name)} is missing.`);
		db.$client.close();
		for (const problem of problems) console.error(problem);
		console.log(problems.length === 0 ? `${databaseFile}: nothing is wrong.` : `${databaseFile}: ${problems.length} problems.`);
		return problems.length === 0 ? 0 : 1;
	},
};
