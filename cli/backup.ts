import { existsSync, statSync } from 'node:fs';
import { openDatabase } from '#db/client.ts';
import { environment } from '#lib/environment.ts';
import { readArguments } from './arguments.ts';
import { writeArchive } from './backup/write-archive.ts';
import { type Command, UsageError } from './command.ts';
import { type Progress, progressBar } from './progress.ts';

const usage = `Usage: npm run portal -- backup FILE

Copies the database, the media and the secret into one new file (tar; packed smaller when its name ends in .tgz or .tar.gz).
The portal may serve and be written to meanwhile. Whoever reads the file reads everything: keep it as you keep the data.`;

/** `portal backup`: leaves no file when it fails. */
export const backupCommand: Command = {
	summary: 'copy database and media into one file',
	usage,
	async run(args) {
		const { positionals } = readArguments({ args, options: {}, allowPositionals: true });
		const [file, ...more] = positionals;
		if (file === undefined || more.length > 0) throw new UsageError('Into which file?');
		const { databaseFile, dataDir, mediaDir } = environment();
		if (!existsSync(databaseFile)) throw new Error(`There is no database ${databaseFile}: nothing to back up. Is DATA_DIR right?`);
		const db = openDatabase(databaseFile);
		let progress: Progress = progressBar(0);
		try {
			const total = (files: number) => {
				progress = progressBar(files);
			};
			const { age } = await writeArchive({ db, dataDir, mediaDir }, file, { total, packed: () => progress.advance(1) });
			progress.end();
			const megabytes = (statSync(file).size / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
			console.log(`${file}: ${age.articles.toLocaleString('en')} articles and all media, ${megabytes} MB.`);
			return 0;
		} finally {
			progress.end();
			db.$client.close();
		}
	},
};
