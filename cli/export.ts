import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { countPublished } from '#db/reading/export.ts';
import { environment } from '#lib/environment.ts';
import { diskStorage } from '#media/storage.ts';
import { oneOf, readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { createMediaCopier } from './export/export-media.ts';
import { type Exporting, ninjsLines } from './export/ninjs-lines.ts';
import { wxrLines } from './export/wxr-lines.ts';
import { openForTrial } from './open-portal.ts';
import { progressBar } from './progress.ts';

const usage = `Usage: npm run portal -- export [options]

Writes all that readers may see: articles in all languages and static pages. "portal import" reads it back.

  --format ninjs|wxr  IPTC ninjs 3.1, one item a line (default), or WordPress WXR 1.2
  --out FILE          default: the standard output; packed when its name ends in .gz
  --media DIR         copy pictures, films, recordings and documents into this folder; name it to "portal import --media DIR",
                      otherwise they are read from this portal's address`;

const options = { format: { type: 'string' }, out: { type: 'string' }, media: { type: 'string' } } as const;
const writers = { ninjs: ninjsLines, wxr: wxrLines };

/** `portal export`: leaves no file when it fails. */
export const exportCommand: Command = {
	summary: 'write all published content as ninjs or WXR',
	usage,
	async run(args) {
		const { values, positionals } = readArguments({ args, options, allowPositionals: true });
		if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is no option. Name a file with --out.`);
		const format = oneOf('format', values.format, ['ninjs', 'wxr']) ?? 'ninjs';
		const { siteUrl, mediaDir } = environment();
		const db = openForTrial();
		const total = countPublished(db);
		const progress = progressBar(total);
		const copier = values.media === undefined ? undefined : createMediaCopier(diskStorage(mediaDir), values.media);
		const exporting: Exporting = { db, siteUrl, copy: copier?.copy, onArticle: () => progress.advance(1) };
		try {
			await write(writers[format](exporting), values.out);
		} finally {
			progress.end();
			db.$client.close();
		}
		if (copier && copier.missing() > 0)
			console.error(`${copier.missing()} media files are missing here and were left out ("portal check" names them).`);
		if (values.out !== undefined) console.log(`${total.toLocaleString('en')} articles are in ${values.out}.`);
		return 0;
	},
};

/** At its name the file appears when it is whole. */
async function write(lines: AsyncGenerator<string>, out: string | undefined): Promise<void> {
	if (out === undefined) return pipeline(Readable.from(lines), process.stdout, { end: false });
	const partial = `${out}.part`;
	try {
		const parts = Readable.from(lines);
		const file = createWriteStream(partial);
		await (out.endsWith('.gz') ? pipeline(parts, createGzip(), file) : pipeline(parts, file));
		renameSync(partial, out);
	} catch (error) {
		rmSync(partial, { force: true });
		throw error;
	}
}
