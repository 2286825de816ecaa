import { Refused } from '#db/desk/actor.ts';
import { FileProblem } from '#media/file-problem.ts';
import { PictureProblem } from '#media/picture-problem.ts';

/** The name of a file that is sent, as `x-file-name` says it: written like a part of an address. */
export function sentName(request: Request): string {
	try {
		return decodeURIComponent(request.headers.get('x-file-name') ?? '').slice(-200);
	} catch {
		return '';
	}
}

/** The parts of a body as they come; the reader that is left early leaves the rest to be thrown away. */
export async function* partsOf(body: ReadableStream<Uint8Array> | null): AsyncIterable<Uint8Array> {
	const reader = body?.getReader();
	for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) yield part.value;
}

/** Says in the desk's words why a file was not taken. */
export function refuseFile(error: unknown): never {
	if (error instanceof PictureProblem || error instanceof FileProblem) throw new Refused(error.key, error.detail);
	throw error;
}
