import { expect, test } from 'vitest';
import { deviceCookie, deviceWord, isKnownDevice } from './known-device.ts';

test('a browser is known by the word it was given for an account, and by no other', () => {
	const word = deviceWord('secret', 'linh');
	expect(isKnownDevice('secret', 'linh', word)).toBe(true);
	expect(isKnownDevice('secret', 'nam', word)).toBe(false);
	expect(isKnownDevice('another secret', 'linh', word)).toBe(false);
	for (const other of [undefined, '', '.', word.slice(0, -1), `${word}x`, 'đ.'.repeat(30)])
		expect(isKnownDevice('secret', 'linh', other)).toBe(false);
	expect(deviceWord('secret', 'linh')).not.toBe(word);
	expect(deviceCookie('linh')).not.toBe(deviceCookie('nam'));
});
