import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#db/client.ts';
import { storedFile } from '#db/desk/files.ts';
import { storedImage } from '#db/desk/images.ts';
import { recordVideoCheck, videoOf } from '#db/desk/videos.ts';
import { mediaPath } from '#lib/media.ts';
import { storeFile } from '#media/file.ts';
import { storePicture } from '#media/picture.ts';
import type { Storage } from '#media/storage.ts';
import type { DemoVideoName } from './format.ts';
import { drawPicture, type PictureName, pictureNames } from './pictures/draw.ts';
import { videos } from './videos.ts';

const files = { 'then-melody': 'then-melody.m4a', 'festival-programme': 'festival-programme.pdf' } as const;
const day = 86_400_000;

/** The ids under which the demo's media stand in the database. */
export type DemoMedia = {
	pictures: (name: PictureName) => number;
	videos: (name: DemoVideoName) => number;
	files: (name: keyof typeof files) => number;
};

/** Draws and stores all pictures, films, sounds and papers of the demo; `done` is called after each picture. */
export async function loadMedia(db: Database, storage: Storage, done: (count: number) => void): Promise<DemoMedia> {
	const ids = new Map<PictureName, number>();
	const waiting = [...pictureNames];
	const work = async () => {
		for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
			ids.set(name, storedImage(db, await storePicture(storage, Buffer.from(drawPicture(name)))));
			done(ids.size);
		}
	};
	await Promise.all([work(), work()]);
	const pictures = (name: PictureName) => idIn(ids, name);
	const videoIds = await loadVideos(db, storage, pictures);
	const fileIds = await loadFiles(db, storage);
	return { pictures, videos: (name) => idIn(videoIds, name), files: (name) => fileIds[name] };
}

function idIn<Name extends string>(ids: Map<Name, number>, name: Name): number {
	const id = ids.get(name);
	if (id === undefined)
		throw new Error(`The demo has no "${name}". It is named in demo/articles, but not made in demo/pictures or demo/videos.ts.`);
	return id;
}

async function loadVideos(db: Database, storage: Storage, pictures: DemoMedia['pictures']): Promise<Map<DemoVideoName, number>> {
	const ids = new Map<DemoVideoName, number>();
	for (const { name, ...entry } of videos) {
		const url = entry.file ? mediaPath(`${(await storeMedium(storage, entry.file, 'mp4')).hash}.mp4`) : (entry.url ?? '');
		const id = videoOf(db, url);
		recordVideoCheck(db, id, {
			state: entry.state,
			notBefore: entry.notBeforeDays ? new Date(Date.now() + entry.notBeforeDays * day) : undefined,
			posterId: entry.poster && pictures(entry.poster),
		});
		ids.set(name, id);
	}
	return ids;
}

async function loadFiles(db: Database, storage: Storage): Promise<Record<keyof typeof files, number>> {
	const melody = await storeMedium(storage, files['then-melody'], 'm4a');
	const programme = await storeMedium(storage, files['festival-programme'], 'pdf');
	return { 'then-melody': storedFile(db, melody), 'festival-programme': storedFile(db, programme) };
}

async function storeMedium(storage: Storage, name: string, extension: 'mp4' | 'm4a' | 'pdf') {
	return storeFile(storage, await readFile(join(import.meta.dirname, 'media', name)), extension);
}
