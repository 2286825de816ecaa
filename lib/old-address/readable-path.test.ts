import { expect, test } from 'vitest';
import { readablePath } from './readable-path.ts';

test.each([
	['/tin/kh%C3%A1nh-th%C3%A0nh-c%E1%BA%A7u-99.html', '/tin/khánh-thành-cầu-99.html'],
	['/tin/ca%CC%82%CC%80u', '/tin/cầu'],
	['/a%2Fb%3Fc%23d', '/a%2Fb%3Fc%23d'],
	['/a%20b%0Ac', '/a%20b%0Ac'],
	['/a%E2%80%AEgpj.exe', '/a%E2%80%AEgpj.exe'],
	['/%e1%ba', '/%e1%ba'],
	['/c%E1%BA%A7u?ten=%C4%91%C3%B2', '/cầu?ten=đò'],
])('%s is read as %s', (path, read) => {
	expect(readablePath(path)).toBe(read);
});
