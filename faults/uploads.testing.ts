import { readdirSync } from 'node:fs';
import sharp from 'sharp';
import { receivePicture } from '#media/incoming.ts';
import { PictureProblem } from '#media/picture-problem.ts';
import { randomFrom, startTally } from './tally.testing.ts';

const formats = ['jpeg', 'png', 'webp'] as const;

/** Sends so many damaged pictures through the decoder; returns what was neither taken nor refused with words, or left something behind. */
export async function sendDamaged(count: number, mediaDir: string, seed: number): Promise<string[]> {
	const noise = sharp({
		create: { width: 90, height: 60, channels: 3, background: '#5af', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
	});
	const whole = await Promise.all(formats.map((format) => noise.clone().toFormat(format).toBuffer()));
	const tally = startTally(`${count} damaged pictures, seed ${seed}`);
	const random = randomFrom(seed);
	const orders = Array.from({ length: count }, (_, number) => damaged(whole[number % whole.length] ?? Buffer.alloc(0), random));
	for (let at = 0; at < count; at += 2) {
		await Promise.all(
			orders.slice(at, at + 2).map(async (data, place) => {
				const error: unknown = await receivePicture(one(data), mediaDir, { mustStayFree: 0 }).then(
					() => undefined,
					(thrown: unknown) => thrown,
				);
				const isWell = error === undefined || (error instanceof PictureProblem && error.key !== 'busy' && error.key !== 'diskFull');
				tally.check(isWell, () => `picture ${at + place}: ${error}`);
			}),
		);
	}
	tally.check(readdirSync(`${mediaDir}/incoming`).length === 0, () => 'something was left on its way');
	const left = readdirSync(mediaDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part'));
	tally.check(left.length === 0, () => `half-written files are left: ${left}`);
	return tally.close();
}

async function* one(data: Uint8Array): AsyncIterable<Uint8Array> {
	yield data;
}

/** A picture with some of its bytes changed, a piece cut out or doubled, or its end missing; its first bytes mostly stay, so that it reaches the decoder. */
function damaged(whole: Buffer, random: (below: number) => number): Buffer {
	const data = Buffer.from(whole);
	const place = () => 12 + random(data.length - 12);
	switch (random(4)) {
		case 0:
			return data.subarray(0, place());
		case 1: {
			const [from, to] = [place(), place()].sort((one, other) => one - other);
			return Buffer.concat([data.subarray(0, from), data.subarray(to)]);
		}
		case 2: {
			const from = place();
			return Buffer.concat([data.subarray(0, from), data.subarray(Math.max(0, from - 40))]);
		}
		default:
			for (let change = 0; change <= random(20); change++) data[place()] = random(256);
			return data;
	}
}
