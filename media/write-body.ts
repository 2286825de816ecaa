import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** A request's body, or anything else that comes in parts. */
export type Body = AsyncIterable<Uint8Array>;

/** What the beginning of a file tells: how many bytes the whole may have, and what is thrown when it has more; or why it is not taken at all. */
export type Judged = { most: number; tooLarge: Error } | Error;

/** How much (bytes) of what is refused is still taken and thrown away, so that its sender hears why. */
const mostIgnored = 64 * 1_048_576;

/** Writes what comes to a file, unless its first `headLength` bytes tell that it is not taken. Returns its size, and the hash that stored files are named after. */
export async function writeBody(
	body: Body,
	file: string,
	headLength: number,
	judge: (head: Uint8Array) => Judged,
): Promise<{ bytes: number; hash: string }> {
	let bytes = 0;
	let head: Uint8Array | undefined = new Uint8Array();
	let judged: Judged = judge(head);
	const hash = createHash('sha256');
	await pipeline(
		body,
		async function* (parts: Body) {
			for await (const part of parts) {
				bytes += part.byteLength;
				if (head !== undefined) {
					head = Buffer.concat([head, part]);
					if (head.byteLength < headLength) continue;
					judged = judge(head);
				}
				const taken: Uint8Array = head ?? part;
				head = undefined;
				if (!(judged instanceof Error) && bytes > judged.most) judged = judged.tooLarge;
				if (!(judged instanceof Error)) {
					hash.update(taken);
					yield taken;
				} else if (bytes > mostIgnored) break;
			}
		},
		createWriteStream(file),
	);
	// Shorter than anything that is taken, when its beginning was never whole.
	if (judged instanceof Error) throw judged;
	return { bytes, hash: hash.digest('hex').slice(0, 32) };
}
