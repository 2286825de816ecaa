export type Setup = { totpURI: string; backupCodes: string[] };
export type Called<Value> = { ok: true; value: Value } | { ok: false; problem: 'wrong' | 'tooOften' | 'busy' | 'offline' };

/** Asks one of the desk's ways about the second factor; answers what it says, or in one word why it does not. */
export async function callTwoFactor<Value>(way: string, fields: Record<string, string>): Promise<Called<Value>> {
	try {
		const answer = await fetch(`/api/auth/two-factor/${way}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(fields),
		});
		if (answer.ok) return { ok: true, value: await answer.json() };
		return { ok: false, problem: answer.status === 429 ? 'tooOften' : answer.status < 500 ? 'wrong' : 'busy' };
	} catch {
		return { ok: false, problem: 'offline' };
	}
}
