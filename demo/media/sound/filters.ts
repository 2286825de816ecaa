import { chance } from '#demo/pictures/prng.ts';
import { type Sound, sampleRate, silence } from './sound.ts';

/** White noise, the same for the same seed. */
export function hiss(seconds: number, seed: number): Sound {
	const luck = chance(seed);
	return silence(seconds).map(() => luck.next() * 2 - 1);
}

/** What passes a band around `centre` Hz; the narrower (`sharpness`), the more it sings. After Bristow-Johnson's cookbook. */
export function band(sound: Sound, centre: number, sharpness: number): Sound {
	const turn = (2 * Math.PI * centre) / sampleRate;
	const alpha = Math.sin(turn) / (2 * sharpness);
	return filtered(sound, [alpha, 0, -alpha], [1 + alpha, -2 * Math.cos(turn), 1 - alpha]);
}

/** What lies below `edge` Hz. */
export function below(sound: Sound, edge: number): Sound {
	const turn = (2 * Math.PI * edge) / sampleRate;
	const [alpha, cosine] = [Math.sin(turn) / Math.SQRT2, Math.cos(turn)];
	return filtered(sound, [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2], [1 + alpha, -2 * cosine, 1 - alpha]);
}

/** What lies above `edge` Hz. */
export function above(sound: Sound, edge: number): Sound {
	const low = below(sound, edge);
	return sound.map((value, at) => value - (low[at] ?? 0));
}

function filtered(sound: Sound, [b0, b1, b2]: readonly [number, number, number], [a0, a1, a2]: readonly [number, number, number]): Sound {
	let [x1, x2, y1, y2] = [0, 0, 0, 0];
	return sound.map((x) => {
		const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
		[x2, x1, y2, y1] = [x1, x, y1, y];
		return y;
	});
}

/** The sound of a small wooden room around a dry one, for one ear (0 left, 1 right). After Schroeder. */
export function room(dry: Sound, ear: 0 | 1): Sound {
	const wet = new Float32Array(dry.length);
	for (const delay of [1187, 1361, 1559, 1733])
		echo(dry, delay + ear * 37, 0.76).forEach((value, at) => {
			wet[at] = (wet[at] ?? 0) + value / 4;
		});
	return diffused(diffused(wet, 241 + ear * 11), 83 + ear * 5);
}

/** Echoes that grow duller each time. */
function echo(dry: Sound, delay: number, back: number): Sound {
	const out = new Float32Array(dry.length);
	let dull = 0;
	dry.forEach((value, at) => {
		dull = (out[at - delay] ?? 0) * 0.62 + dull * 0.38;
		out[at] = value + dull * back;
	});
	return out;
}

function diffused(dry: Sound, delay: number): Sound {
	const out = new Float32Array(dry.length);
	dry.forEach((value, at) => {
		out[at] = -0.6 * value + (dry[at - delay] ?? 0) + 0.6 * (out[at - delay] ?? 0);
	});
	return out;
}
