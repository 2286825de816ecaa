import { expect, test } from 'vitest';
import { accentedForm } from '#lib/search/forms.ts';
import { parseQuery } from '#lib/search/query.ts';
import { parseSearch } from '#lib/search/request.ts';
import { seededNumbers } from '#lib/seeded-numbers.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { searchArticles } from './search.ts';

const now = today('12:00').getTime();
const { db, write } = openNewsroom();
write({
	title: 'Chuyển đổi số: "một cửa" AND (hai) NOT ba*',
	text: 'Cà phê, café, ﬁn, Ⅷ, ½, 한국, 日本, İstanbul, straße, \u{1F469}\u200D\u{1F33E}.',
});

const search = (typed: string) => searchArticles(db, parseQuery(typed), { locale: 'vi' }, 1, now);

test.each([
	'"',
	'""',
	'"""',
	"'",
	'*',
	'^',
	':',
	'()',
	'{title}:x',
	'AND',
	'OR OR',
	'NOT',
	'NEAR(a b)',
	'title : x',
	'-x',
	'+x',
	'a AND',
	'a "b',
	'%_',
	'\\',
	"'; DROP TABLE article; --",
	'a\u0000b',
	'\uD800',
	'\uDFFF\uD800',
	'\u0301',
	'a\u0301\u0301\u0301',
	'\u202Eabc',
	'\uFEFF',
	'\u{1D538}',
	'\u{1E900}',
	'ﷺ',
	'½',
	'²',
	'Ⅷ',
	'一',
	'\u0958',
	'\u0E33',
	'\u1100\u1161',
	'ǆ',
	'ſ',
	'K',
	'İ',
	'\u{E0041}',
	'x'.repeat(10_000),
	'" '.repeat(500),
	'a '.repeat(500),
])('%j is a search like any other', (typed) => {
	expect(search(typed).items.length).toBeLessThanOrEqual(1);
});

test('operators are words', () => {
	expect(search('chuyển AND số').total).toBe(1);
	expect(search('chuyển OR bốn').total).toBe(0);
	expect(search('NOT ba').total).toBe(1);
});

const pieces = [
	...['"', '“', '”', '«', "'", '*', '(', ')', '{', '}', ':', '^', '-', '+', ' ', '\t', '\n', '\u0000', '%', '\\', '/', ';', '--'],
	...['AND', 'OR', 'NOT', 'NEAR', 'title', 'facets', 'section1', 'localevi', 'chuyển', 'đổi', 'số', 'so', 'CAFÉ', 'hoà', 'quý'],
	...[
		'\u0301',
		'\u0323',
		'\u031B',
		'\u200B',
		'\u200D',
		'\u202E',
		'\uFEFF',
		'\uFFFD',
		'\uD800',
		'\uDC00',
		'\u{1F469}',
		'ß',
		'İ',
		'ﬁ',
		'½',
		'Ⅷ',
		'한',
		'日',
		'ข้',
	],
];

test('two thousand hostile searches find something or nothing, and never fail', () => {
	const next = seededNumbers(20_260_302);
	const pick = () =>
		next() < 0.2 ? String.fromCodePoint(Math.floor(next() * 0x30000)) : (pieces[Math.floor(next() * pieces.length)] ?? '');
	for (let round = 0; round < 2000; round++) {
		const typed = Array.from({ length: 1 + Math.floor(next() * 12) }, pick).join('');
		try {
			const asked = parseSearch({ q: typed, section: pick(), period: pick(), page: pick() });
			const { items, total } = searchArticles(db, asked.query, { locale: 'vi' }, asked.page, now);
			expect(total).toBeLessThanOrEqual(1);
			for (const hit of items) expect(hit.titleStretches.map(({ text }) => text).join('')).toBe(hit.title);
		} catch (error) {
			throw new Error(`Round ${round} failed on ${JSON.stringify(typed)}`, { cause: error });
		}
	}
});

test('what is typed is cut before it is looked for', () => {
	const long = parseQuery(`${'a '.repeat(300)}chuyển`);
	expect(long.terms.length).toBeLessThanOrEqual(12);
	expect(accentedForm(long.terms.flatMap(({ words }) => words).join(' ')).length).toBeLessThanOrEqual(200);
});
