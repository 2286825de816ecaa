import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './negotiate.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const unbrotli = promisify(brotliDecompress);

/** Quality 5: 8.3 KB and 1.6 ms for a page of 50 KB, where 11 takes 41 ms for 7.4 KB. What is made once a build may take its time. */
export type Effort = 'page' | 'build';
const quality = { page: 5, build: 11 } as const;

/** The bytes of a body in an encoding, made off the main thread. */
export async function encode(body: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
	switch (encoding) {
		case 'br': {
			const params = {
				[constants.BROTLI_PARAM_QUALITY]: quality[effort],
				[constants.BROTLI_PARAM_SIZE_HINT]: body.length,
				[constants.BROTLI_PARAM_LGWIN]: windowFor(body.length),
			};
			return exact(await brotli(body, { params }));
		}
		case 'gzip':
			return exact(await gzipped(body, { level: effort === 'page' ? 6 : 9 }));
		case 'identity':
			return body;
	}
}

/** The body that was encoded with brotli. */
export const decode = (body: Buffer): Promise<Buffer> => unbrotli(body);

/** The same bytes in memory of their own: what zlib returns holds on to the 16 KB it was written in. */
function exact(bytes: Buffer): Buffer {
	const copy = Buffer.allocUnsafeSlow(bytes.length);
	bytes.copy(copy);
	return copy;
}

/** The smallest window (as a power of two) that holds a body: the usual 4 MB would be filled anew for every page. */
function windowFor(length: number): number {
	const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
	return Math.min(Math.max(Math.ceil(Math.log2(length + 16)), least), most);
}
