import { expect, test } from 'vitest';
import { authorsOf } from './authors.ts';
import type { ByRole } from './content.ts';

const hand = (name: string, ...roles: ByRole[]) => ({ name, roles });
const [writer, both, photographer, translator, unsaid] = [
	hand('Hà Linh', 'text'),
	hand('Lý Thu', 'photo', 'text'),
	hand('Hoàng Sơn', 'photo'),
	hand('Nông Anh', 'translation'),
	hand('Ma Văn'),
];

test.each([
	['who wrote the text, not who took the pictures', [photographer, writer, translator, both], [writer, both]],
	['who is named without a role', [photographer, unsaid], [unsaid]],
	['where nobody wrote, all who are named', [photographer, translator], [photographer, translator]],
	['nobody where nobody is named', [], []],
])('the authors are %s', (_, credits, authors) => {
	expect(authorsOf(credits)).toEqual(authors);
});
