import { chance } from '#demo/pictures/prng.ts';
import { band, below, hiss } from './filters.ts';
import { fadeEnds, lay, levelled, type Sound, sampleRate, sounding } from './sound.ts';
import { bubbles, drop, drum, splash } from './strike.ts';

/** The river at dawn: the stream, water that knocks at the hull, an oar, the first birds. One channel. */
export function riverSound(seconds: number): readonly Sound[] {
	const out = stream(seconds, 21);
	laps(out, 0, seconds, 1, 4);
	laps(out, 0, 4.6, 1.8, 9);
	for (const at of [0.7, 2.1, 3.2]) lay(out, drum(92, 0.16, 0.12, 3), at, 0.16);
	for (let at = 3.75; at < 7; at += 2.3) lay(out, splash(0.85, Math.round(at * 10)), at, 0.75);
	birdsong(out, [
		[3.2, 2900, 0.02],
		[4.9, 3300, 0.03],
		[6.1, 2700, 0.035],
		[7.7, 3300, 0.04],
		[8.3, 3050, 0.03],
		[9.3, 2700, 0.035],
		[10.6, 3300, 0.03],
	]);
	for (let at = 8; at < 11.6; at += 0.86) lay(out, wingbeat(Math.round(at * 100)), at, 0.3);
	return levelled([fadeEnds(out, 0.8, 1.4)], 0.5);
}

/** The air under a large wing. */
const wingbeat = (seed: number): Sound => fadeEnds(below(hiss(0.4, seed), 420), 0.2, 0.2);

/** Running water, nearer and farther as it breathes. */
export function stream(seconds: number, seed: number): Sound {
	const low = band(hiss(seconds, seed), 300, 0.6);
	const running = bubbles(seconds, 75, seed + 1);
	return low.map((value, at) => {
		const t = at / sampleRate;
		return (
			value * (0.07 + 0.025 * Math.sin(t * 1.1)) + (running[at] ?? 0) * (0.62 + 0.2 * Math.sin(t * 0.73 + 1) + 0.16 * Math.sin(t * 2.3))
		);
	});
}

function laps(out: Sound, from: number, to: number, often: number, seed: number): void {
	const luck = chance(seed);
	for (let at = from + 0.3; at < to; at += luck.between(0.5, 1.2) / often) {
		const tone = luck.between(260, 520);
		for (let bubble = 0; bubble < 3; bubble += 1)
			lay(
				out,
				drop(tone * luck.between(0.8, 1.5), luck.between(0.04, 0.09)),
				at + bubble * luck.between(0.04, 0.11),
				luck.between(0.05, 0.14),
			);
	}
}

/** Calls of two or three short falling whistles each, far off: when, how high, how loud. */
function birdsong(out: Sound, calls: readonly (readonly [number, number, number])[]): void {
	for (const [at, hertz, gain] of calls) {
		for (let note = 0; note < 2 + (Math.round(hertz / 100) % 2); note += 1) {
			const whistle = sounding(
				0.13,
				(t) => Math.sin(Math.PI * 2 * (hertz * t - hertz * 0.9 * t * t)) * Math.sin(Math.min(1, t / 0.13) * Math.PI) ** 2,
			);
			lay(out, whistle, at + note * 0.19, gain * (1 - note * 0.2));
		}
	}
}
