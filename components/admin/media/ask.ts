import type { Refusal } from '../base/refusal-text.client.tsx';

export type Asked<Value> = { ok: true; value: Value } | ({ ok: false } & Refusal);

/** Asks a route of the desk; with a body, to do something. What went wrong on the way is a refusal like any other. */
export async function ask<Value>(path: string, body?: object): Promise<Asked<Value>> {
	try {
		const answer = await fetch(
			path,
			body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
		);
		return readAnswer(answer.status, await answer.text());
	} catch {
		return { ok: false, refused: 'offline', detail: {} };
	}
}

/** What stands before the desk answers with a page; then only its status tells. */
const byStatus: Record<number, string> = { 401: 'signedOut', 413: 'tooLarge', 503: 'busy', 507: 'diskFull' };

/** What a route of the desk has answered. */
export function readAnswer<Value>(status: number, text: string): Asked<Value> {
	try {
		const said = JSON.parse(text);
		return status < 300 ? { ok: true, value: said } : { ok: false, refused: said.error, detail: said.detail ?? {} };
	} catch {
		return { ok: false, refused: byStatus[status] ?? 'broken', detail: {} };
	}
}
