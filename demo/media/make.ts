import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lengthOf, type Shot } from './film/film.ts';
import { writeFilm } from './film/write-film.ts';
import { lanternFilm } from './lanterns/lantern-film.ts';
import { writeProgramme } from './paper/write-programme.ts';
import { riverFilm } from './river/river-film.ts';
import { festivalSound } from './sound/festival-sound.ts';
import { riverSound } from './sound/river-sound.ts';
import { type Sound, wavOf } from './sound/sound.ts';
import { thenMelody } from './sound/then-melody.ts';
import { writeSound } from './sound/write-sound.ts';

/**
 * Remakes the films, the melody and the programme of the demo beside this file, or only those named:
 * `node demo/media/make.ts [river-film lantern-film then-melody festival-programme]`.
 * Needs `ffmpeg` (with libx264) and `chromium` on the PATH; the portal itself needs neither, since what they make is committed.
 */
const made: Record<string, (folder: string) => Promise<void>> = {
	'river-film': (folder) => film(folder, 'river-film.mp4', riverFilm, riverSound, 27),
	'lantern-film': (folder) => film(folder, 'lantern-film.mp4', lanternFilm, festivalSound, 29),
	'then-melody': async () => writeSound(thenMelody(), beside('then-melody.m4a')),
	'festival-programme': (folder) => writeProgramme(folder, beside('festival-programme.pdf')),
};

const beside = (name: string): string => join(import.meta.dirname, name);

async function film(
	folder: string,
	name: string,
	shots: readonly Shot[],
	sound: (seconds: number) => readonly Sound[],
	quality: number,
): Promise<void> {
	const soundPath = join(folder, `${name}.wav`);
	await writeFile(soundPath, wavOf(sound(lengthOf(shots))));
	await writeFilm(shots, soundPath, quality, beside(name));
}

const folder = await mkdtemp(join(tmpdir(), 'demo-media-'));
const wanted = process.argv.slice(2);
for (const [name, make] of Object.entries(made)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	await make(folder);
	console.log(name);
}
await rm(folder, { recursive: true });
