import type { Fetch } from './guarded-fetch.ts';
import { FetchProblem } from './guarded-fetch.ts';
import { mostBytes, type Received, receivePicture } from './incoming.ts';

export type FetchPicture = (picture: { id: number; url: string }, signal?: AbortSignal) => Promise<Received>;

/** A function that fetches a picture from its address and stores it. It throws a FetchProblem or a PictureProblem; then nothing is stored. */
export function createFetchPicture(fetch: Fetch, mediaDir: string): FetchPicture {
	return async ({ id, url }, signal) => {
		const { status, body } = await fetch(url, { most: mostBytes, ...(signal && { signal }) });
		if (status !== 200) throw new FetchProblem('network', `${url} answers ${status}.`);
		return receivePicture(inOne(body), mediaDir, { address: `${id} ${url}`, signal });
	};
}

async function* inOne(body: Uint8Array): AsyncIterable<Uint8Array> {
	yield body;
}
