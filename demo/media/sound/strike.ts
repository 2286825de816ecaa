import { chance } from '#demo/pictures/prng.ts';
import { band, below, hiss } from './filters.ts';
import { lay, type Sound, silence, sounding } from './sound.ts';

/** One shake of the xóc nhạc, a chain of small brass rings: a handful of bright clinks close together. */
export function shake(strength: number, seed: number): Sound {
	const luck = chance(seed);
	const out = silence(0.42);
	for (let ring = 0; ring < 6 + Math.round(strength * 5); ring += 1) {
		const tones = [luck.between(3400, 4700), luck.between(5200, 6900), luck.between(7600, 9800)];
		const fall = luck.between(28, 52);
		lay(
			out,
			sounding(
				0.25,
				(t) => tones.reduce((sum, hertz, at) => sum + Math.sin(t * hertz * Math.PI * 2) / (at + 1.4), 0) * Math.exp(-t * fall),
			),
			luck.next() ** 1.6 * 0.09,
			strength * luck.between(0.2, 0.6),
		);
	}
	return out;
}

/** A skin drum: a tone that sinks a little, and the tap of the stick or hand on it. */
export function drum(hertz: number, ring: number, tap: number, seed: number): Sound {
	const skin = sounding(
		ring * 1.6,
		(t) => Math.sin(Math.PI * 2 * hertz * (t + 0.009 * (1 - Math.exp(-t * 24)))) * Math.exp((-t * 4.6) / ring) * Math.min(1, t * 900),
	);
	lay(
		skin,
		sounding(ring, (t) => Math.sin(Math.PI * 2 * hertz * 1.59 * t) * Math.exp((-t * 9) / ring)),
		0,
		0.35,
	);
	lay(skin, fall(band(hiss(0.08, seed), hertz * 9, 0.8), 70), 0, tap);
	return skin;
}

/** A stick on the drum's rim. */
export const rim = (seed: number): Sound => fall(band(hiss(0.12, seed), 1650, 5), 55);

/** A pair of small cymbals. */
export function cymbals(seed: number): Sound {
	const luck = chance(seed);
	const tones = Array.from({ length: 9 }, () => luck.between(2300, 9000));
	return sounding(0.9, (t) => (tones.reduce((sum, hertz) => sum + Math.sin(Math.PI * 2 * hertz * t), 0) / 9) * Math.exp(-t * 6.5));
}

/** A bubble or a small lap of water: a short tone that rises. */
export function drop(hertz: number, seconds: number): Sound {
	return sounding(
		seconds * 2.5,
		(t) => Math.sin(Math.PI * 2 * (hertz * t + (hertz * 1.1 * t * t) / seconds)) * Math.exp((-t * 4) / seconds) * Math.min(1, t * 400),
	);
}

/** Water that an oar moves: a soft rush with bubbles behind it. */
export function splash(seconds: number, seed: number): Sound {
	const rush = below(band(hiss(seconds, seed), 620, 0.7), 1800);
	const water = rush.map((value, at) => value * 0.4 * Math.sin((at / rush.length) * Math.PI) ** 2);
	lay(water, bubbles(seconds * 0.8, 60, seed), seconds * 0.2, 0.8);
	return water;
}

/** Bubbles that rise and burst at random, so many a second: what makes water sound like water. */
export function bubbles(seconds: number, often: number, seed: number): Sound {
	const luck = chance(seed);
	const out = silence(seconds);
	for (let at = 0; at < seconds; at += -Math.log(1 - luck.next() * 0.999) / often) {
		const tone = 330 * 2 ** luck.between(0, 2.1);
		lay(out, drop(tone, luck.between(9, 22) / tone), at, luck.next() ** 2.4 * 0.3 * (330 / tone) ** 0.4);
	}
	return out;
}

/** The sound with an end that dies away at `speed`. */
function fall(sound: Sound, speed: number): Sound {
	return sound.map((value, at) => value * Math.exp((-at / 44_100) * speed));
}
