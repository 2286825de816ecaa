import type { Verdict, VideoState } from './states.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Two failed checks at least this long (ms) apart take a playing video from readers. */
export const doubt = hour;
/** When nobody could tell, somebody asks again after this time (ms). */
const patience = 3 * hour;

/** A video that is not public at its hour is asked about again after this time (ms), then after twice as long, and so on: five times, in five hours. */
const [late, latest] = [10 * 60_000, 5];

/** What is known of a video before it is asked about. Times in ms. */
export type Known = { state: VideoState; reason: string | null; failures: number; failingSince: number | null; createdAt: number };
export type Judged = Omit<Known, 'createdAt'> & { nextCheckAt: number };

/** What a video is after a check: one bad answer, or none at all, hides nothing that has played. */
export function judge(known: Known, { finding, reason }: Verdict, now: number): Judged {
	const next = now + rhythm(now - known.createdAt);
	if (finding === 'ok') return { state: 'ok', reason: null, failures: 0, failingSince: null, nextCheckAt: next };
	if (finding === 'unknown') return { ...unanswered(known, reason ?? null), nextCheckAt: Math.min(next, now + patience) };
	const failures = known.failures + 1;
	// Its hour has come, but whoever publishes it may be late.
	if (known.state === 'not_yet_public' && failures <= latest)
		return { ...known, state: 'not_yet_public', failures, nextCheckAt: now + late * 2 ** known.failures };
	const failingSince = known.failingSince ?? now;
	const isDoubtful = known.state === 'ok' && now - failingSince < doubt;
	if (isDoubtful) return { state: 'ok', reason: reason ?? null, failures, failingSince, nextCheckAt: failingSince + doubt };
	return { state: finding, reason: reason ?? null, failures, failingSince, nextCheckAt: next };
}

function unanswered({ state, reason: before, failures, failingSince }: Known, reason: string | null): Omit<Judged, 'nextCheckAt'> {
	const isOpen = state === 'ok' || state === 'unknown' || state === 'unchecked';
	return { state: state === 'unchecked' ? 'unknown' : state, reason: isOpen ? reason : before, failures, failingSince };
}

/** Daily for a week, weekly for a year, then monthly. */
function rhythm(age: number): number {
	if (age < 7 * day) return day;
	return age < 365 * day ? 7 * day : 30 * day;
}
