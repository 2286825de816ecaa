import { expect, test } from 'vitest';
import { judge, type Known } from './judge.ts';
import type { VideoState } from './states.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = 1000 * day;
const known = (state: VideoState, more: Partial<Known> = {}): Known => ({
	state,
	reason: null,
	failures: 0,
	failingSince: null,
	createdAt: now,
	...more,
});
const gone = { finding: 'unavailable', reason: 'gone' } as const;
const silence = { finding: 'unknown', reason: 'timeout' } as const;

test('a video that plays is hidden only after two failed checks an hour or more apart', () => {
	const first = judge(known('ok'), gone, now);
	expect(first).toMatchObject({ state: 'ok', failures: 1, failingSince: now, nextCheckAt: now + hour });
	const soon = judge({ ...first, createdAt: now }, gone, now + hour - 1);
	expect(soon).toMatchObject({ state: 'ok', failures: 2, failingSince: now, nextCheckAt: now + hour });
	expect(judge({ ...soon, createdAt: now }, gone, now + hour)).toMatchObject({ state: 'unavailable', reason: 'gone', failures: 3 });
});

test('a check that succeeds in between forgets the failure', () => {
	const first = judge(known('ok'), gone, now);
	const mended = judge({ ...first, createdAt: now }, { finding: 'ok' }, now + hour);
	expect(mended).toMatchObject({ state: 'ok', reason: null, failures: 0, failingSince: null });
	expect(judge({ ...mended, createdAt: now }, gone, now + 3 * hour)).toMatchObject({ state: 'ok', failures: 1 });
});

test('silence hides nothing and shows nothing', () => {
	expect(judge(known('ok'), silence, now)).toMatchObject({ state: 'ok', reason: 'timeout', failures: 0, nextCheckAt: now + 3 * hour });
	expect(judge(known('unchecked'), silence, now).state).toBe('unknown');
	expect(judge(known('unavailable', { reason: 'gone', failures: 2 }), silence, now)).toMatchObject({
		state: 'unavailable',
		reason: 'gone',
	});
	const doubted = judge(known('ok', { failures: 1, failingSince: now - 2 * hour }), silence, now);
	expect(doubted).toMatchObject({ state: 'ok', failures: 1, failingSince: now - 2 * hour });
});

test.each(['unchecked', 'unknown'] as const)('of a video that is %s the first answer counts', (state) => {
	expect(judge(known(state), gone, now).state).toBe('unavailable');
	expect(judge(known(state), { finding: 'ok' }, now).state).toBe('ok');
});

test.each(['unavailable', 'embed_disabled', 'expired', 'insecure'] as const)(
	'a video that is %s and plays again is shown at once',
	(state) => {
		expect(judge(known(state, { failures: 9, failingSince: 0 }), { finding: 'ok' }, now)).toMatchObject({ state: 'ok', failures: 0 });
	},
);

test.each([
	[0, 1],
	[6.9, 1],
	[7, 7],
	[364, 7],
	[365, 30],
	[4000, 30],
])('a video of %d days is looked at again after %d', (age, wait) => {
	const createdAt = now - age * day;
	for (const verdict of [{ finding: 'ok' }, gone] as const)
		expect(judge(known('unavailable', { createdAt }), verdict, now).nextCheckAt).toBe(now + wait * day);
});

test('a video that is late at its hour is asked about again soon, and given up after some hours', () => {
	let state = judge(known('not_yet_public'), gone, now);
	const waits: number[] = [];
	let at = now;
	while (state.state === 'not_yet_public') {
		waits.push((state.nextCheckAt - at) / 60_000);
		at = state.nextCheckAt;
		state = judge({ ...state, createdAt: now }, gone, at);
	}
	expect(waits).toEqual([10, 20, 40, 80, 160]);
	expect(state.state).toBe('unavailable');
	expect(judge(known('not_yet_public', { failures: 3 }), { finding: 'ok' }, now)).toMatchObject({ state: 'ok', failures: 0 });
});
