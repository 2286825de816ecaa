import { z } from 'zod';
import { exportRedirects } from '#db/desk/import-redirects.ts';
import { csvLine, csvMark } from '#lib/desk/csv.ts';
import { answerJson, perform } from '../../../../admin/perform.ts';

/** All redirects as a table for spreadsheets, in the form in which they are imported. */
export async function GET(): Promise<Response> {
	const answer = await perform(z.strictObject({}), {}, (_, { db, actor }) => {
		const stretches = exportRedirects(db, actor);
		// The first stretch is read here, so that whoever may not is told so.
		return { first: stretches.next(), stretches };
	});
	if (!answer.ok) return answerJson(answer);
	const { stretches } = answer.value;
	let next = answer.value.first;
	const encoder = new TextEncoder();
	const body = new ReadableStream({
		start: (out) => out.enqueue(encoder.encode(csvMark + csvLine(['from', 'to']))),
		pull: (out) => {
			if (next.done) return out.close();
			out.enqueue(encoder.encode(next.value.map(({ path, target }) => csvLine([path, target])).join('')));
			next = stretches.next();
		},
	});
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="redirects.csv"',
			'cache-control': 'no-store',
		},
	});
}
