import { beforeAll, expect, test, vi } from 'vitest';
import { absolute, alternatesOf, articlePath, namedPath, pageOfList } from './links.ts';

beforeAll(() => {
	vi.stubEnv('SITE_URL', 'https://bao.example/');
	return () => void vi.unstubAllEnvs();
});

const bridge = { id: 1024, locale: 'vi', slug: 'cau-moi', section: { slug: 'thoi-su' } };

test('an article is linked at its section, slug and number', () => {
	expect(articlePath(bridge)).toBe('/thoi-su/cau-moi-1024');
	expect(articlePath({ ...bridge, locale: 'en', section: 'current-affairs' })).toBe('/en/current-affairs/cau-moi-1024');
});

test('an article in a language that the paper has given up cannot be linked', () => {
	expect(() => articlePath({ ...bridge, locale: 'fr' })).toThrow(
		'Article 1024 is in "fr", which is not one of the languages in lib/locales.ts.',
	);
});

test('a section or page stands at the root of its language', () => {
	expect(namedPath('vi', 'thoi-su')).toBe('/thoi-su');
	expect(namedPath('en', 'about')).toBe('/en/about');
});

test('absolute addresses stand under SITE_URL', () => {
	expect(absolute('/')).toBe('https://bao.example/');
	expect(absolute('/en/about')).toBe('https://bao.example/en/about');
});

test('the first page of a list has no number', () => {
	expect([1, 2, 30].map((page) => pageOfList('/thoi-su', page))).toEqual(['/thoi-su', '/thoi-su?page=2', '/thoi-su?page=30']);
});

test('alternates are the languages that exist, and only those the portal has', () => {
	const rows = [
		{ locale: 'en', slug: 'about' },
		{ locale: 'fr', slug: 'a-propos' },
	];
	expect(alternatesOf(rows, (locale, { slug }) => namedPath(locale, slug))).toEqual({ en: '/en/about' });
	expect(alternatesOf([], () => '/')).toEqual({});
});
