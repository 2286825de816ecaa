import { z } from 'zod';
import { Refused } from '#db/desk/actor.ts';
import { registerUpload, requireUpload } from '#db/desk/uploads.ts';
import { environment } from '#lib/environment.ts';
import { mostBytes, type Received, receivePicture } from '#media/incoming.ts';
import { PictureProblem } from '#media/picture-problem.ts';
import { answerJson, perform } from '../../../admin/perform.ts';

const Upload = z.strictObject({ name: z.string().max(1000), bytes: z.coerce.number().int().min(0).catch(0) });

/** Takes a picture: the body is the file, `x-file-name` its name as a part of an address is written. */
export async function POST(request: Request): Promise<Response> {
	const raw = { name: nameOf(request.headers.get('x-file-name')), bytes: request.headers.get('content-length') ?? 0 };
	// A body comes once: when the database is busy and the work is tried again, the picture is here already.
	let received: Promise<Received> | undefined;
	const answer = await perform(Upload, raw, async ({ name, bytes }, { db, actor }) => {
		requireUpload(db, actor, Math.min(bytes, mostBytes));
		received ??= receivePicture(partsOf(request.body), environment().mediaDir);
		return registerUpload(db, actor, { name, ...(await received.catch(refuse)) });
	});
	return answerJson(answer);
}

function nameOf(header: string | null): string {
	try {
		return decodeURIComponent(header ?? '').slice(-200);
	} catch {
		return '';
	}
}

/** The parts of a body as they come; the reader that is left early leaves the rest to be thrown away. */
async function* partsOf(body: ReadableStream<Uint8Array> | null): AsyncIterable<Uint8Array> {
	const reader = body?.getReader();
	for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) yield part.value;
}

function refuse(error: unknown): never {
	if (error instanceof PictureProblem) throw new Refused(error.key, error.detail);
	throw error;
}
