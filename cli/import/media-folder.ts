import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMediaName } from '#lib/media.ts';
import { fileBeside } from './local-file.ts';

/** Where the media of an import lie on this machine, if somebody put them there. */
export type MediaFolder = {
	/** The file behind an address of the web. */
	find(address: string): Promise<string | undefined>;
	/** The copies of a picture that a portal like this one stored, by name; none when its address is no such. */
	copiesOf(address: string): Promise<Map<string, string>>;
};

export const noMediaFolder: MediaFolder = { find: async () => undefined, copiesOf: async () => new Map() };

/** The folder that `--media` names: of an export, of a portal's own media, or of WordPress's uploads. */
export function openMediaFolder(folder: string): MediaFolder {
	const listings = new Map<string, Promise<string[]>>();
	const list = (path: string) => {
		const known = listings.get(path) ?? readdir(path).catch(() => []);
		listings.set(path, known);
		return known;
	};
	return {
		async find(address) {
			for (const name of namesFor(address)) {
				const file = await fileBeside(folder, name, 'Picture').catch(() => undefined);
				if (file !== undefined) return file;
			}
			return undefined;
		},
		async copiesOf(address) {
			const [, hash] = /\/([0-9a-f]{32})-\d{1,4}\.(?:webp|avif)$/.exec(address) ?? [];
			if (hash === undefined) return new Map();
			const places = [folder, join(folder, hash.slice(0, 2))];
			const found = await Promise.all(
				places.map(async (place) =>
					(await list(place)).filter((name) => name.startsWith(`${hash}-`)).map((name) => [name, join(place, name)] as const),
				),
			);
			return new Map(found.flat());
		},
	};
}

/** Below which names the file of an address may lie: the whole path, what follows WordPress's folder for uploads, its own name. */
function namesFor(address: string): string[] {
	const path = URL.parse(address, 'https://own.invalid')?.pathname.slice(1) ?? '';
	const name = path.slice(path.lastIndexOf('/') + 1);
	const uploaded = /(?:^|\/)uploads\/(.+)$/.exec(path)?.[1];
	const spread = isMediaName(decoded(name)) ? [`${name.slice(0, 2)}/${name}`] : [];
	return [...new Set([uploaded ?? '', path, ...spread, name])].filter((each) => each !== '' && !each.endsWith('/'));
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
