import { chance } from '#demo/pictures/prng.ts';
import { band, below, hiss, room } from './filters.ts';
import { stream } from './river-sound.ts';
import { fadeEnds, lay, levelled, type Sound, sampleRate, silence, sounding } from './sound.ts';
import { cymbals, drop, drum, rim } from './strike.ts';

const beat = 0.54;
/** One bar of the lantern drum, in half beats: the big skin, the small one, the rim. */
const bar = ['tùng', '', 'rinh', 'rinh', 'tùng', 'rinh', 'rinh', 'cắc'] as const;

/** The festival night: drums in the street, voices at the market, then only the river. One channel. */
export function festivalSound(seconds: number): readonly Sound[] {
	const street = drums(seconds);
	const out = silence(seconds);
	lay(
		out,
		shaped(below(street, 2400), (t) =>
			alongLine(t, [
				[0, 0.75],
				[3.2, 0.7],
				[4.4, 0.3],
				[6.6, 0.24],
				[8, 0.07],
				[seconds, 0.03],
			]),
		),
		0,
	);
	lay(out, room(street, 0), 0.02, 0.05);
	lay(
		out,
		shaped(voices(seconds), (t) =>
			alongLine(t, [
				[0, 0.8],
				[3.4, 0.9],
				[4.6, 1],
				[6.4, 0.9],
				[7.8, 0.2],
				[seconds, 0.1],
			]),
		),
		0,
	);
	lay(
		out,
		shaped(stream(seconds, 5), (t) =>
			alongLine(t, [
				[0, 0],
				[6, 0],
				[7.6, 1.5],
				[seconds, 1.5],
			]),
		),
		0,
	);
	for (const [at, hertz] of [
		[7.3, 340],
		[7.9, 420],
		[8.6, 300],
		[9.1, 460],
		[9.7, 360],
	] as const)
		lay(out, drop(hertz, 0.07), at, 0.13);
	lay(out, crickets(seconds - 6.8), 6.8, 0.018);
	return levelled(
		[
			fadeEnds(
				out.map((value) => Math.tanh(value * 1.6)),
				0.5,
				1.3,
			),
		],
		0.55,
	);
}

const shaped = (sound: Sound, gain: (t: number) => number): Sound => sound.map((value, at) => value * gain(at / sampleRate));

/** The height of a line through the points (time, height) at `t`. */
function alongLine(t: number, points: readonly (readonly [number, number])[]): number {
	const next = points.findIndex(([at]) => at > t);
	const [from, to] = [points.at(next === -1 ? -1 : Math.max(0, next - 1)), points.at(next)];
	if (!from || !to || from === to) return from?.[1] ?? 0;
	return from[1] + ((to[1] - from[1]) * (t - from[0])) / (to[0] - from[0]);
}

function drums(seconds: number): Sound {
	const out = silence(seconds);
	const luck = chance(11);
	for (let half = 0; half * (beat / 2) < seconds; half += 1) {
		const at = half * (beat / 2) + luck.between(-0.006, 0.006);
		const stroke = bar[half % bar.length];
		if (stroke === 'tùng') lay(out, drum(74, 0.55, 0.3, half), at, 0.9);
		if (stroke === 'rinh') lay(out, drum(168, 0.2, 0.3, half), at, luck.between(0.3, 0.4));
		if (stroke === 'cắc') lay(out, rim(half), at, 0.6);
		if (half % bar.length === 4) lay(out, cymbals(half), at, 0.1);
	}
	return out;
}

/** A crowd: many soft vowels that come and go, no words. */
function voices(seconds: number): Sound {
	const out = silence(seconds);
	for (const [seed, centre] of [
		[3, 330],
		[4, 520],
		[5, 760],
		[6, 1150],
	] as const) {
		const luck = chance(seed);
		const [slow, quick, phase] = [luck.between(1.3, 2.2), luck.between(3.1, 5.2), luck.next() * 6];
		lay(
			out,
			shaped(
				band(hiss(seconds, seed + 60), centre, 3.5),
				(t) => 0.35 + 0.25 * Math.sin(t * slow * 2 + phase) + 0.25 * Math.sin(t * quick * 3 + phase) ** 2,
			),
			0,
			0.16,
		);
	}
	return out;
}

const crickets = (seconds: number): Sound =>
	sounding(
		seconds,
		(t) =>
			Math.sin(Math.PI * 2 * 4300 * t) *
			Math.max(0, Math.sin(Math.PI * 2 * 27 * t)) *
			Math.max(0, Math.sin(Math.PI * 2 * 0.9 * t)) *
			Math.min(1, t),
	);
