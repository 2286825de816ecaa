import { z } from 'zod';
import { usesOfFile } from '#db/desk/media-uses.ts';
import { PathId } from '#lib/desk/ids.ts';
import { answerJson, perform } from '../../../../../admin/perform.ts';

const Input = z.strictObject({ id: PathId });

/** The articles that show a stored file. */
export async function GET(_: Request, { params }: { params: Promise<Record<string, string>> }): Promise<Response> {
	return answerJson(await perform(Input, await params, ({ id }, { db, actor }) => usesOfFile(db, actor, id)));
}
