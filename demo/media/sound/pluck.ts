import { band, hiss } from './filters.ts';
import { type Sound, sampleRate, silence } from './sound.ts';

/** One plucked note: its pitch in Hz at every moment, how hard, and how long the string rings (seconds to a thousandth). */
export type Pluck = {
	pitch: (t: number) => number;
	strength: number;
	ring: number;
	seed: number;
};

/** A plucked silk string: noise runs round a delay line as long as one wave and grows duller each time (Karplus and Strong, 1983). */
export function plucked({ pitch, strength, ring, seed }: Pluck): Sound {
	const out = silence(ring * 0.9);
	const push = excitation(pitch(0), strength, seed);
	for (let at = 0; at < out.length; at += 1) {
		const hertz = pitch(at / sampleRate);
		const back = at - sampleRate / hertz + 0.5;
		const loss = 10 ** (-3 / (ring * hertz));
		out[at] = (push[at] ?? 0) + loss * (0.5 * sampleAt(out, back) + 0.5 * sampleAt(out, back - 1));
	}
	return out;
}

/** The sample between two samples. */
function sampleAt(sound: Sound, place: number): number {
	const low = Math.floor(place);
	return (sound[low] ?? 0) + ((sound[low + 1] ?? 0) - (sound[low] ?? 0)) * (place - low);
}

/** One wave of noise, softer for a softer pluck, without the tones that have a node under the finger. */
function excitation(hertz: number, strength: number, seed: number): Sound {
	const length = Math.round(sampleRate / hertz);
	const raw = hiss(length / sampleRate, seed);
	const soft = 0.3 + 0.5 * (1 - strength);
	let held = 0;
	const dulled = raw.map((value) => {
		held = value * (1 - soft) + held * soft;
		return held;
	});
	const mean = dulled.reduce((sum, value) => sum + value, 0) / length;
	const finger = Math.round(length * 0.17);
	return dulled.map((value, at) => (value - mean - ((dulled[(at - finger + length) % length] ?? 0) - mean) * 0.9) * strength);
}

/** What the gourd of a đàn tính adds to its strings: a few warm, broad tones. */
export function gourd(strings: Sound): Sound {
	const tones = (
		[
			[178, 4, 0.9],
			[392, 5, 0.8],
			[655, 4, 0.55],
			[1240, 3, 0.4],
			[2600, 2, 0.2],
		] as const
	).map(([centre, sharpness, gain]) => ({ gain, tone: band(strings, centre, sharpness) }));
	return strings.map((value, at) => value * 0.45 + tones.reduce((sum, { gain, tone }) => sum + (tone[at] ?? 0) * gain, 0));
}
