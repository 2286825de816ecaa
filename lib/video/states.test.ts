import { expect, test } from 'vitest';
import { isPlayable, videoStates } from './states.ts';

test('readers get the player unless a video is known to be broken', () => {
	expect(videoStates.filter(isPlayable)).toEqual(['unchecked', 'ok', 'unknown']);
});
