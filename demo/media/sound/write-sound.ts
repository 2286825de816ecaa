import { spawnSync } from 'node:child_process';
import { type Sound, wavOf } from './sound.ts';

/** Writes the channels as AAC in an m4a file. */
export function writeSound(channels: readonly Sound[], path: string): void {
	const options = [
		'-v',
		'error',
		'-y',
		'-f',
		'wav',
		'-i',
		'pipe:0',
		'-c:a',
		'aac',
		'-b:a',
		'80k',
		'-movflags',
		'+faststart',
		'-map_metadata',
		'-1',
		'-fflags',
		'+bitexact',
		'-flags:a',
		'+bitexact',
		path,
	];
	const { status, stderr } = spawnSync('ffmpeg', options, { input: wavOf(channels) });
	if (status !== 0) throw new Error(`ffmpeg could not write ${path}: ${stderr}`);
}
