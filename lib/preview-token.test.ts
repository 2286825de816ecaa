import { expect, test } from 'vitest';
import { previewToken, readPreviewToken } from './preview-token.ts';

test('a preview word leads to its article for a day', () => {
	const token = previewToken('secret', 42, 1000);
	expect(readPreviewToken('secret', token, 1000 + 23 * 3_600_000)).toBe(42);
	expect(readPreviewToken('secret', token, 1000 + 25 * 3_600_000)).toBeUndefined();
});

test('a word that was altered, or signed by somebody else, leads nowhere', () => {
	const token = previewToken('secret', 42);
	for (const other of [
		token.replace('42', '43'),
		`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
		previewToken('guess', 42),
		'',
		'42',
		'42.zzz.',
	])
		expect(readPreviewToken('secret', other)).toBeUndefined();
});
