/** How caches before a renderer that answers by itself may keep a file; the front says the same of all pages. */
const caching = 'public, max-age=0, s-maxage=1, stale-while-revalidate=9';

/** A file as an answer. `changedAt`: a moment after which nothing in it changed, read before the file itself was. */
export function answerFile(body: string | ReadableStream, type: string, changedAt?: Date): Response {
	const headers = { 'content-type': type, 'cache-control': caching, 'x-content-type-options': 'nosniff' };
	return new Response(body, { headers: { ...headers, ...(changedAt && { 'last-modified': changedAt.toUTCString() }) } });
}

/** Pieces as a stream: the next is made when the last was taken, and others have their turn in between. */
export function streamOf(pieces: Generator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream(
		{
			async pull(controller) {
				await new Promise(setImmediate);
				const { done, value } = pieces.next();
				if (done) controller.close();
				else controller.enqueue(encoder.encode(value));
			},
			cancel: () => void pieces.return(undefined),
		},
		{ highWaterMark: 1 },
	);
}
