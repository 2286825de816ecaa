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
		case 'br':
			return brotli(body, {
				params: { [constants.BROTLI_PARAM_QUALITY]: quality[effort], [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
			});
		case 'gzip':
			return gzipped(body, { level: effort === 'page' ? 6 : 9 });
		case 'identity':
			return body;
	}
}

/** The body that was encoded with brotli. */
export const decode = (body: Buffer): Promise<Buffer> => unbrotli(body);
