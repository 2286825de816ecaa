import { z } from 'zod';
import { registerUpload, requireUpload } from '#db/desk/uploads.ts';
import { environment } from '#lib/environment.ts';
import { mostBytes, type Received, receivePicture } from '#media/incoming.ts';
import { answerJson, perform } from '../../../admin/perform.ts';
import { partsOf, refuseFile, sentName } from '../incoming-body.ts';

const Upload = z.strictObject({ name: z.string().max(1000), bytes: z.coerce.number().int().min(0).catch(0) });

/** Takes a picture: the body is the file, `x-file-name` its name as a part of an address is written. */
export async function POST(request: Request): Promise<Response> {
	const raw = { name: sentName(request), bytes: request.headers.get('content-length') ?? 0 };
	// A body comes once: when the database is busy and the work is tried again, the picture is here already.
	let received: Promise<Received> | undefined;
	const answer = await perform(Upload, raw, async ({ name, bytes }, { db, actor }) => {
		requireUpload(db, actor, Math.min(bytes, mostBytes));
		received ??= receivePicture(partsOf(request.body), environment().mediaDir);
		return registerUpload(db, actor, { name, ...(await received.catch(refuseFile)) });
	});
	return answerJson(answer);
}
