/** One channel of sound, -1 to 1. */
export type Sound = Float32Array;
export const sampleRate = 44_100;

export const silence = (seconds: number): Sound => new Float32Array(Math.round(seconds * sampleRate));

/** A sound whose sample at `t` seconds `wave` gives. */
export const sounding = (seconds: number, wave: (t: number) => number): Sound => silence(seconds).map((_, at) => wave(at / sampleRate));

/** Adds a sound to another, from `at` seconds on; what reaches beyond the end is cut off. */
export function lay(onto: Sound, sound: Sound, at: number, gain = 1): void {
	const start = Math.round(at * sampleRate);
	for (let step = Math.max(0, -start); step < sound.length && start + step < onto.length; step += 1)
		onto[start + step] = (onto[start + step] ?? 0) + (sound[step] ?? 0) * gain;
}

/** Fades the beginning and the end of a sound in place. */
export function fadeEnds(sound: Sound, rise: number, fall: number): Sound {
	const [up, down] = [rise * sampleRate, fall * sampleRate];
	sound.forEach((value, at) => {
		const share = Math.min(1, at / up, (sound.length - 1 - at) / down);
		sound[at] = value * Math.sin(Math.max(0, share) * (Math.PI / 2)) ** 2;
	});
	return sound;
}

/** Brings the loudest moment of the channels to `peak`. */
export function levelled(channels: readonly Sound[], peak: number): readonly Sound[] {
	const loudest = Math.max(...channels.map((channel) => channel.reduce((most, value) => Math.max(most, Math.abs(value)), 0)));
	return channels.map((channel) => channel.map((value) => (value / loudest) * peak));
}

/** The channels as a 16-bit WAV file. */
export function wavOf(channels: readonly Sound[]): Buffer {
	const frames = channels[0]?.length ?? 0;
	const bytes = frames * channels.length * 2;
	const file = Buffer.alloc(44 + bytes);
	file.write('RIFF', 0);
	file.writeUInt32LE(36 + bytes, 4);
	file.write('WAVEfmt ', 8);
	file.writeUInt32LE(16, 16);
	file.writeUInt16LE(1, 20);
	file.writeUInt16LE(channels.length, 22);
	file.writeUInt32LE(sampleRate, 24);
	file.writeUInt32LE(sampleRate * channels.length * 2, 28);
	file.writeUInt16LE(channels.length * 2, 32);
	file.writeUInt16LE(16, 34);
	file.write('data', 36);
	file.writeUInt32LE(bytes, 40);
	for (const [side, channel] of channels.entries()) {
		for (const [at, value] of channel.entries()) {
			file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + (at * channels.length + side) * 2);
		}
	}
	return file;
}
