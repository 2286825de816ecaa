import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { demoCommand } from './demo.ts';
import { exportCommand } from './export.ts';
import { generateCommand } from './generate.ts';
import { importCommand } from './import.ts';
import { migrateCommand } from './migrate.ts';
import { redirectsCommand } from './redirects.ts';
import { restoreCommand } from './restore.ts';
import { userCommand } from './user.ts';

/** All words of `portal`, in the order in which its help names them. */
export const commands: ReadonlyMap<string, Command> = new Map([
	['migrate', migrateCommand],
	['demo', demoCommand],
	['import', importCommand],
	['backup', backupCommand],
	['restore', restoreCommand],
	['export', exportCommand],
	['generate', generateCommand],
	['check', checkCommand],
	['redirects', redirectsCommand],
	['user', userCommand],
]);
