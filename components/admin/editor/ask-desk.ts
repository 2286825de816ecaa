import { z } from 'zod';
import type { Refusal } from '../base/refusal-text.client.tsx';

export type Asked<Value> = { ok: true; value: Value } | ({ ok: false } & Refusal);

/** Asks a route of the desk to do something; an answer that does not come or does not fit is `broken`. */
export async function askDesk<Schema extends z.ZodType>(path: string, schema: Schema, body?: object): Promise<Asked<z.output<Schema>>> {
	const init = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
	try {
		const response = await fetch(path, init);
		const answer: unknown = await response.json();
		const parsed = response.ok ? schema.safeParse(answer) : undefined;
		return parsed?.success ? { ok: true, value: parsed.data } : { ok: false, ...refusalOf(answer) };
	} catch {
		return { ok: false, refused: 'broken', detail: {} };
	}
}

const Refused = z.object({ error: z.string(), detail: z.record(z.string(), z.unknown()).default({}) });

function refusalOf(answer: unknown): Refusal {
	const { data } = Refused.safeParse(answer);
	return data ? { refused: data.error, detail: data.detail } : { refused: 'broken', detail: {} };
}
