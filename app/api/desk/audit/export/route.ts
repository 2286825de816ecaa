import { z } from 'zod';
import { type ExportedEntry, exportAudit } from '#db/desk/audit-log.ts';
import { AuditQuery, filterOf } from '#lib/desk/audit-query.ts';
import { csvLine, csvMark } from '#lib/desk/csv.ts';
import { answerJson, perform } from '../../../../admin/perform.ts';

const Query = AuditQuery.extend({ format: z.enum(['csv', 'jsonl']) });
type Format = z.output<typeof Query>['format'];

const columns = ['id', 'at', 'userId', 'userName', 'action', 'subject', 'subjectId', 'detail', 'previous', 'hash'] as const;
const types: Record<Format, string> = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson; charset=utf-8' };

/** The log, or what a filter lets through of it, as a file: whole, with its hashes. */
export async function GET(request: Request): Promise<Response> {
	const asked = Object.fromEntries(new URL(request.url).searchParams);
	const answer = await perform(Query, asked, (query, { db, actor }) => {
		const stretches = exportAudit(db, actor, filterOf(query));
		// The first stretch is read here, so that whoever may not read the log is told so.
		return { format: query.format, first: stretches.next(), stretches };
	});
	if (!answer.ok) return answerJson(answer);
	const { format, first, stretches } = answer.value;
	return new Response(streamOf(format, first, stretches), {
		headers: {
			'content-type': types[format],
			'content-disposition': `attachment; filename="audit.${format}"`,
			'cache-control': 'no-store',
		},
	});
}

function streamOf(format: Format, first: IteratorResult<ExportedEntry[]>, stretches: Generator<ExportedEntry[]>): ReadableStream {
	const encoder = new TextEncoder();
	let next = first;
	return new ReadableStream({
		start: (out) => {
			// Spreadsheets know by the mark at its beginning that a file is in UTF-8.
			if (format === 'csv') out.enqueue(encoder.encode(csvMark + csvLine(columns)));
		},
		pull: (out) => {
			if (next.done) return out.close();
			out.enqueue(encoder.encode(next.value.map((entry) => lineOf(format, entry)).join('')));
			next = stretches.next();
		},
	});
}

function lineOf(format: Format, entry: ExportedEntry): string {
	if (format === 'jsonl') return `${JSON.stringify({ ...entry, at: entry.at.toISOString() })}\n`;
	const { at, detail } = entry;
	return csvLine(
		columns.map((name) => (name === 'at' ? at.toISOString() : name === 'detail' ? JSON.stringify(detail) : `${entry[name] ?? ''}`)),
	);
}
