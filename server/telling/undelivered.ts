import type { Answered } from '#media/guarded-fetch.ts';

/** Thrown when a service was not told. `isFinal`: it will not be of another mind; `wait` (ms) is what it asks for. */
export class Undelivered extends Error {
	readonly isFinal: boolean;
	readonly wait: number;
	constructor(problem: string, { isFinal = false, wait = 0 } = {}) {
		super(problem);
		this.isFinal = isFinal;
		this.wait = wait;
	}
}

const longestWait = 24 * 3_600_000;
/** Statuses that may be gone the next time, though they blame who asks (RFC 9110, 15.5; RFC 6585). */
const passing = new Set([408, 421, 425, 429]);

/** Throws unless an answer says that the service has heard. */
export function requireHeard({ status, retryAfter, body }: Pick<Answered, 'status' | 'retryAfter' | 'body'>, now = Date.now()): void {
	if (status >= 200 && status < 300) return;
	const said = body.toString('utf8').replace(/\s+/g, ' ').trim().slice(0, 200);
	const isFinal = status >= 400 && status < 500 && !passing.has(status);
	throw new Undelivered(`${status}${said && `: ${said}`}`, { isFinal, wait: waitOf(retryAfter, now) });
}

/** What a Retry-After header means in ms: seconds or a date; 0 when it says nothing. */
export function waitOf(retryAfter: string | undefined, now = Date.now()): number {
	if (retryAfter === undefined) return 0;
	const wait = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
	return Number.isFinite(wait) ? Math.min(Math.max(0, wait), longestWait) : 0;
}
