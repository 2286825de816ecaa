import { expect, test } from 'vitest';
import { soundExtension } from './sound.ts';

test.each([
	['ID3\x04\0\0\0\0\0\0', 'mp3'],
	['\xff\xfb\x90\x64', 'mp3'],
	['\xff\xf3\x84\xc4', 'mp3'],
	['\0\0\0\x20ftypM4A \0\0', 'm4a'],
	['\0\0\0\x18ftypmp42', 'm4a'],
	['\0\0\0\x14ftypqt  ', undefined],
	['<svg xmlns=', undefined],
	['%PDF-1.7', undefined],
	['\xff\xd8\xff\xe0', undefined],
	['RIFF\0\0\0\0WAVE', undefined],
	['', undefined],
])('%j is %s', (head, extension) => {
	expect(soundExtension(Buffer.from(head, 'latin1'))).toBe(extension);
});
