import { spawn } from 'node:child_process';
import { once } from 'node:events';
import sharp from 'sharp';
import { framesPerSecond, lengthOf, picturesAt, type Shot } from './film.ts';

const [width, height] = [640, 360];

/** Draws every frame of the shots and writes them with the sound as an mp4 that starts before it is all there. */
export async function writeFilm(shots: readonly Shot[], soundPath: string, quality: number, path: string): Promise<void> {
	const ffmpeg = spawn('ffmpeg', ffmpegOptions(soundPath, quality, path), { stdio: ['pipe', 'inherit', 'inherit'] });
	const finished = once(ffmpeg, 'close');
	for (let at = 0; at < Math.round(lengthOf(shots) * framesPerSecond); at += 1) {
		const picture = await drawFrame(shots, at / framesPerSecond);
		if (!ffmpeg.stdin.write(picture)) await once(ffmpeg.stdin, 'drain');
	}
	ffmpeg.stdin.end();
	const [code] = await finished;
	if (code !== 0) throw new Error(`ffmpeg ended with ${code} while it wrote ${path}. What it said stands above.`);
}

/** One frame as raw RGB. */
export async function drawFrame(shots: readonly Shot[], t: number): Promise<Buffer> {
	const [under, over] = await Promise.all(
		picturesAt(shots, t).map(async ({ svg, strength }) => ({
			strength,
			pixels: await sharp(Buffer.from(svg)).resize(width, height).removeAlpha().raw().toBuffer(),
		})),
	);
	if (!under) throw new Error(`The film has no picture at ${t} s.`);
	return over ? Buffer.from(under.pixels.map((value, at) => value + ((over.pixels[at] ?? value) - value) * over.strength)) : under.pixels;
}

function ffmpegOptions(soundPath: string, quality: number, path: string): string[] {
	return [
		[
			'-v',
			'error',
			'-y',
			'-f',
			'rawvideo',
			'-pix_fmt',
			'rgb24',
			'-s',
			`${width}x${height}`,
			'-r',
			String(framesPerSecond),
			'-i',
			'pipe:0',
			'-i',
			soundPath,
		],
		[
			'-vf',
			'scale=out_color_matrix=bt709:out_range=tv',
			'-pix_fmt',
			'yuv420p',
			'-colorspace',
			'bt709',
			'-color_primaries',
			'bt709',
			'-color_trc',
			'bt709',
		],
		[
			'-c:v',
			'libx264',
			'-profile:v',
			'main',
			'-preset',
			'veryslow',
			'-tune',
			'animation',
			'-crf',
			String(quality),
			'-g',
			'125',
			'-x264-params',
			'aq-mode=3',
		],
		['-c:a', 'aac', '-b:a', '48k', '-ac', '1', '-shortest', '-movflags', '+faststart', '-map_metadata', '-1', '-fflags', '+bitexact', path],
	].flat();
}
