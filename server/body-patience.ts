import type { IncomingMessage } from 'node:http';

/** How long (ms) a body may take as a whole, and how long nothing may come of it. */
export type BodyPatience = { whole: number; silence: number };

/** A form or a text is short; a film comes over a newsroom's line for as long as it comes. */
export const patienceFor = (path: string): BodyPatience =>
	path.startsWith('/api/desk/uploads') ? { whole: 15 * 60_000, silence: 20_000 } : { whole: 30_000, silence: 10_000 };

/** Ends a request whose body does not come: a place at the desk is not held by whoever sends a letter a minute (threats, 28). */
export function limitBody(request: IncomingMessage, { whole, silence }: BodyPatience): void {
	if (request.complete) return;
	const end = () => request.complete || request.destroy(new Error('the body did not come in time'));
	const last = setTimeout(end, whole);
	const pause = setTimeout(end, silence);
	request.on('data', () => pause.refresh());
	for (const event of ['end', 'close'] as const)
		request.once(event, () => {
			clearTimeout(last);
			clearTimeout(pause);
		});
}
