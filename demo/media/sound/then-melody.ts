import { chance } from '#demo/pictures/prng.ts';
import { room } from './filters.ts';
import { gourd, plucked } from './pluck.ts';
import { fadeEnds, lay, levelled, type Sound, sampleRate, silence } from './sound.ts';
import { drum, shake } from './strike.ts';
import { hertzOf, melody, type Note } from './then-score.ts';

const lead = 2;
const beats = lead + melody.reduce((sum, note) => sum + note.beats, 0);

/** When a beat falls, in seconds: a walking pace that slows down over the last four. */
const timeOf = (beat: number): number => beat * 0.556 + Math.max(0, beat - (beats - 4)) ** 2 * 0.045;

/** A short piece of our own for đàn tính, in the manner of then: lute, drum and chain of rings, left and right ear. */
export function thenMelody(): readonly Sound[] {
	const [lute, beaten] = [silence(timeOf(beats) + 1.5), silence(timeOf(beats) + 1.5)];
	playMelody(lute);
	playDrone(lute);
	playPulse(beaten);
	const body = gourd(lute);
	const channels = ([0, 1] as const).map((ear) => {
		const out = body.map((value, at) => value + (beaten[at] ?? 0));
		lay(out, room(body, ear), 0.011 + ear * 0.003, 0.2);
		lay(out, room(beaten, ear), 0.009, 0.16);
		return fadeEnds(out, 0.05, 2.2);
	});
	return levelled(channels, 0.82);
}

function playMelody(lute: Sound): void {
	const luck = chance(7);
	let beat = lead;
	for (const [at, note] of melody.entries()) {
		const accent = beat % 2 === 0 ? 0.95 : beat % 1 === 0 ? 0.82 : 0.68;
		const strength = accent * luck.between(0.92, 1.05);
		const free = plucked({ pitch: pitchOf(note), strength, ring: 1.6 + note.beats * 0.9, seed: at + 50 });
		const next = timeOf(beat + note.beats) - timeOf(beat);
		const stopped = at < melody.length - 1 ? free.slice(0, Math.round((next + 0.05) * sampleRate)) : free;
		lay(lute, fadeEnds(stopped, 0.0005, 0.07), timeOf(beat) + luck.between(-0.007, 0.007), 0.9);
		beat += note.beats;
	}
}

/** The pitch of a note over time: its grace, then a slow trembling of the finger if it is long. */
function pitchOf({ hertz, beats: length, grace, under, over }: Note): (t: number) => number {
	return (t) => {
		if (grace === 'slide' && t < 0.13) return under + (hertz - under) * (t / 0.13) ** 2;
		if (grace === 'turn' && t > 0.07 && t < 0.15) return over;
		return length < 1 ? hertz : hertz * (1 + 0.0042 * Math.sin(t * 33) * Math.min(1, Math.max(0, t - 0.2) * 3));
	};
}

/** The open low string under every first beat, and softly between. */
function playDrone(lute: Sound): void {
	for (let beat = lead; beat <= beats - 2; beat += 1) {
		const first = beat % 2 === 0;
		const open = plucked({ pitch: () => hertzOf('G3'), strength: first ? 0.75 : 0.5, ring: 2.4, seed: 900 + beat });
		lay(lute, open, timeOf(beat + (first ? 0 : 0.5)) + 0.004, first ? 0.5 : 0.28);
	}
	lay(lute, plucked({ pitch: () => hertzOf('D4'), strength: 0.7, ring: 3.2, seed: 999 }), timeOf(beats - 2) + 0.035, 0.6);
}

function playPulse(beaten: Sound): void {
	for (let beat = 0; beat < beats - 1; beat += 0.5) {
		const weight = beat % 2 === 0 ? 0.9 : beat % 1 === 0 ? 0.6 : 0.32;
		lay(beaten, shake(weight, 300 + beat * 2), timeOf(beat), 0.12);
	}
	for (let beat = lead; beat < beats; beat += 2) {
		lay(beaten, drum(104, 0.3, 0.25, beat), timeOf(beat), 0.3);
		if (beat < beats - 4) lay(beaten, drum(148, 0.18, 0.2, beat + 1), timeOf(beat + 1.5), 0.13);
	}
	lay(beaten, shake(1, 777), timeOf(beats - 2), 0.13);
}
