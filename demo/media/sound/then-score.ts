/** A note: its pitch in Hz, its length in beats, and how it is begun: slid into from the tone below, or touched from the tone above. */
export type Note = { hertz: number; beats: number; grace?: 'slide' | 'turn'; under: number; over: number };

/** The tones of the mode, sol la do re mi above a low string on G and a high one on D. */
const scale: readonly string[] = ['D4', 'E4', 'G4', 'A4', 'C5', 'D5', 'E5'];

/** Four lines and a close. Each note with its length in beats; `~` slides into it, `^` turns above it. */
const lines = [
	'D4:.5 E4:.5 ~G4:1 A4:.5 G4:.5 E4:.5 G4:.5 ^A4:.75 C5:.25 A4:.5 G4:.5 E4:.5 G4:.25 E4:.25 ^D4:1',
	'G4:.5 A4:.5 ~C5:1 D5:.5 C5:.5 A4:.5 C5:.5 ^D5:.75 E5:.25 D5:.5 C5:.5 A4:.5 C5:.25 A4:.25 ^G4:1',
	'~D5:1 C5:.5 D5:.5 ^E5:.5 D5:.5 C5:.5 A4:.5 C5:.5 A4:.5 G4:.5 A4:.5 D4:.5 E4:.5 ~G4:1',
	'A4:.5 A4:.25 A4:.25 G4:.5 E4:.5 G4:.5 A4:.5 ~C5:.5 A4:.5 G4:.5 E4:.5 D4:.5 E4:.5 ^G4:2',
	'D4:.5 E4:.5 ~G4:1 G4:2',
];

/** The melody, note by note. */
export const melody: readonly Note[] = lines.flatMap((line) => line.split(' ').map(noteOf));

function noteOf(written: string): Note {
	const [, sign = '', tone = '', beats = ''] = /^([~^]?)([A-G]\d):([\d.]+)$/.exec(written) ?? [];
	const step = scale.indexOf(tone);
	if (step === -1) throw new Error(`The melody has "${written}", which is no note of its mode. Write it like ~G4:.5.`);
	const at = (place: number): number => hertzOf(scale[place] ?? tone);
	return {
		hertz: at(step),
		beats: Number(beats),
		under: at(step - 1),
		over: at(step + 1),
		...(sign && { grace: sign === '~' ? 'slide' : 'turn' }),
	};
}

/** The pitch of a tone such as A4, tuned to 440 Hz. */
export function hertzOf(tone: string): number {
	const halfTones = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }[tone.charAt(0)] ?? 0;
	return 440 * 2 ** ((halfTones - 9) / 12 + Number(tone.charAt(1)) - 4);
}
