import { expect, test } from 'vitest';
import { leavesPage } from './leaving.ts';

const here = 'https://bao.example/admin/front-page?locale=vi';

test('a link to another page, or to the same one asked otherwise, leaves it', () => {
	expect(leavesPage('https://bao.example/admin/articles', here)).toBe(true);
	expect(leavesPage('https://bao.example/admin/front-page?locale=en', here)).toBe(true);
	expect(leavesPage('https://elsewhere.example/', here)).toBe(true);
});

test('a place of the same page and what is no page do not leave it', () => {
	expect(leavesPage(`${here}#slots`, here)).toBe(false);
	expect(leavesPage('mailto:bien-tap@bao.example', here)).toBe(false);
	expect(leavesPage('', here)).toBe(false);
});
