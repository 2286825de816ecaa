import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extract, type ReadEntry } from 'tar';
import { belongs, isMadeAnew } from './contents.ts';
import { databaseName } from './manifest.ts';

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
				const kind = kindOf('type' in entry ? entry.type : undefined);
				const isOurs = kind !== undefined && belongs(path, kind);
				if (!isOurs && (kind === undefined || !isMadeAnew(path))) stranger ??= path;
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

/** What an entry is; links and devices are neither. */
function kindOf(type: string | undefined): 'file' | 'folder' | undefined {
	if (type === 'Directory') return 'folder';
	return type === 'File' || type === 'OldFile' ? 'file' : undefined;
}
