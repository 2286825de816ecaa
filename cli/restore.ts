import { environment } from '#lib/environment.ts';
import { readArguments } from './arguments.ts';
import { restoreArchive } from './backup/restore-archive.ts';
import { type Command, UsageError } from './command.ts';
import { fileProgress } from './progress.ts';

const usage = `Usage: npm run portal -- restore FILE [--force]

Puts a backup in the place of the portal's data. Stop the portal first. The backup is examined before anything is changed, and the
present database stays beside the restored one as portal.db.before-restore.TIME.

  --force  also when the present database is newer than the backup`;

/** `portal restore`: changes nothing when it fails. */
export const restoreCommand: Command = {
	summary: 'put a backup in the place of the data',
	usage,
	async run(args) {
		const { values, positionals } = readArguments({
			args,
			options: { force: { type: 'boolean', default: false } },
			allowPositionals: true,
		});
		const [file, ...more] = positionals;
		if (file === undefined || more.length > 0) throw new UsageError('Which file?');
		const { dataDir, mediaDir } = environment();
		const progress = fileProgress([file]);
		try {
			const { manifest, kept } = await restoreArchive(file, { dataDir, mediaDir, force: values.force, onUnpacked: progress.advance });
			progress.end();
			console.log(`The data of ${manifest.at} are back in ${dataDir}: ${manifest.age.articles.toLocaleString('en')} articles.`);
			if (kept !== undefined) console.log(`What was there before is kept as ${kept}.`);
			return 0;
		} finally {
			progress.end();
		}
	},
};
