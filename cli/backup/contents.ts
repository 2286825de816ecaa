import { isMediaName } from '#lib/media.ts';
import { databaseName, manifestName, secretNames } from './manifest.ts';

const topLevel = new Set<string>([manifestName, databaseName, ...secretNames]);

/** Whether a backup holds this: files with a name of ours at their place, and the folders for them; nothing else, whatever the name says. */
export function belongs(path: string, kind: 'file' | 'folder'): boolean {
	if (kind === 'folder') return /^media(\/[0-9a-f]{2})?\/?$/.test(path);
	const [, folder = '', name = ''] = /^media\/([0-9a-f]{2})\/([^/]+)$/.exec(path) ?? [];
	return topLevel.has(path) || (folder !== '' && isMediaName(name) && name.startsWith(folder));
}

/** Whether this is a picture of a shared link, or a folder for them: made when somebody asks (ADR 012), older backups hold some. */
export function isMadeAnew(path: string): boolean {
	return /^media\/share(\/[0-9a-f]{2}(\/[0-9a-f]+\.jpg)?)?\/?$/.test(path);
}
