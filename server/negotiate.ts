import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/** Browsers send a handful of forms; whoever sends thousands makes nothing grow. */
const known = new LRUCache<string, Encoding>({ max: 500 });

/** The smallest encoding of ours that an Accept-Encoding header allows; identity where it allows none. */
export function encodingFor(accepted: string | string[] | undefined): Encoding {
	if (accepted === 'br' || accepted === undefined) return accepted ?? 'identity';
	const header = `${accepted}`;
	const cached = known.get(header);
	if (cached) return cached;
	const allowed = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([...encodings]);
	const encoding = encodings.find((each) => allowed.includes(each)) ?? 'identity';
	known.set(header, encoding);
	return encoding;
}
