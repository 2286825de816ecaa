import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extract, type ReadEntry } from 'tar';
import { isMediaName } from '#lib/media.ts';
import { databaseName, manifestName, secretNames } from './manifest.ts';

/** Unpacks a backup into an empty folder. Throws one sentence, and leaves it to the caller to clear away, when anything in it does not belong to a backup. */
export async function unpackArchive(file: string, folder: string, onUnpacked: (bytes: number) => void): Promise<void> {
	let stranger: string | undefined;
	try {
		await extract({
			file,
			cwd: folder,
			strict: true,
			preserveOwner: false,
			filter: (path, entry) => {
				const isOurs = belongs(path, 'type' in entry ? entry.type : undefined);
				if (!isOurs) stranger ??= path;
				return isOurs && stranger === undefined;
			},
			onReadEntry: (entry: ReadEntry) => onUnpacked(entry.size),
		});
	} catch (error) {
		if (stranger === undefined) throw new Error(`${file} cannot be unpacked: ${error instanceof Error ? error.message : error}.`);
	}
	if (stranger !== undefined) throw new Error(`${file} holds "${stranger.slice(0, 200)}", which no backup does. Nothing was restored.`);
	if (!existsSync(join(folder, databaseName))) throw new Error(`${file} holds no database. Nothing was restored.`);
}

const topLevel = new Set<string>([manifestName, databaseName, ...secretNames]);

/** Files with a name of ours at their place, and the folders for them: no links, no other places, whatever the name says. */
function belongs(path: string, type: string | undefined): boolean {
	if (type === 'Directory') return /^media(\/[0-9a-f]{2})?\/?$/.test(path);
	if (type !== 'File' && type !== 'OldFile') return false;
	const [, folder = '', name = ''] = /^media\/([0-9a-f]{2})\/([^/]+)$/.exec(path) ?? [];
	return topLevel.has(path) || (folder !== '' && isMediaName(name) && name.startsWith(folder));
}
