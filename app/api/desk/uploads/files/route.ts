import { z } from 'zod';
import { registerFile } from '#db/desk/file-library.ts';
import { requireUpload } from '#db/desk/uploads.ts';
import { mostFileBytes } from '#lib/desk/file-limits.ts';
import { environment } from '#lib/environment.ts';
import { type ReceivedFile, receiveFile } from '#media/receive-file.ts';
import { answerJson, perform } from '../../../../admin/perform.ts';
import { partsOf, refuseFile, sentName } from '../../incoming-body.ts';

const Upload = z.strictObject({ name: z.string().max(1000), bytes: z.coerce.number().int().min(0).catch(0) });
const largest = Math.max(...Object.values(mostFileBytes));

/** Takes a sound, a film or a PDF: the body is the file, `x-file-name` its name as a part of an address is written. */
export async function POST(request: Request): Promise<Response> {
	const raw = { name: sentName(request), bytes: request.headers.get('content-length') ?? 0 };
	let received: Promise<ReceivedFile> | undefined;
	const answer = await perform(Upload, raw, async ({ name, bytes }, { db, actor }) => {
		requireUpload(db, actor, Math.min(bytes, largest));
		received ??= receiveFile(partsOf(request.body), environment().mediaDir);
		const { durationS, ...stored } = await received.catch(refuseFile);
		return registerFile(db, actor, { name, stored, durationS });
	});
	return answerJson(answer);
}
