import { describe, expect, test } from 'vitest';
import { cpuSince } from '../cpu-time.testing.ts';
import { highlight, snippet } from './highlight.ts';
import { parseQuery } from './query.ts';

/** The text with what is marked in brackets. */
const marked = (text: string, typed: string) => shown(highlight(text, parseQuery(typed)));
const cut = (text: string, typed: string) => shown(snippet(text, parseQuery(typed)));
const shown = (stretches: { text: string; hit: boolean }[]) => stretches.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

const filler = (words: number) => Array.from({ length: words }, (_, place) => `từ${place}`).join(' ');

describe('a highlighted text', () => {
	test.each([
		['Con đường mới', 'đường', 'Con [đường] mới'],
		['Con Đường mới, ánh dương', 'duong', 'Con [Đường] mới, ánh [dương]'],
		['Con đường, ánh dương', 'đường', 'Con [đường], ánh dương'],
		['Hoà Bình và hòa bình', 'hòa bình', '[Hoà] [Bình] và [hòa] [bình]'],
		['Chuyển đổi số', 'chuyển đổ', '[Chuyển] [đổi] số'],
		['Chuyện chuyển', 'chuyển ', 'Chuyện [chuyển]'],
		['Hát then bên đàn', '"hát then"', '[Hát] [then] bên đàn'],
		['thenh thang', '"hát then"', 'thenh thang'],
		['', 'chè', ''],
		['Chè', '', 'Chè'],
		['“Chè”', 'chè', '“[Chè]”'],
	])('“%s” for “%s”', (text, typed, expected) => {
		expect(marked(text, typed)).toBe(expected);
	});

	test.each(['Tuyên Quang: 12.5 độ – “lạnh”…', 'Dòng một\nDòng hai', 'á\u0301 \u{1F469}\u200D\u{1F33E} tuyên', 'Tuyên'.normalize('NFD')])(
		'%j is printed as it stands, whatever is marked',
		(text) => {
			for (const typed of ['tuyên', 'tuyen', 'q', '12', 'dong', '']) {
				const stretches = highlight(text, parseQuery(typed));
				expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
				expect(stretches.every((stretch) => stretch.text !== '')).toBe(true);
			}
		},
	);
});

describe('a snippet', () => {
	test('is the whole of a short text', () => {
		expect(cut('Chè ngon.', 'chè')).toBe('[Chè] ngon.');
		expect(cut('  Chè\n\nngon. ', 'chè')).toBe('[Chè] ngon.');
	});

	test('is the beginning when no word is there', () => {
		const text = filler(100);
		expect(cut(text, 'chè')).toMatch(/^từ0 từ1 .* …$/);
	});

	test('stands around the words that were looked for, cut between words', () => {
		const text = `${filler(100)} chè Shan tuyết ${filler(100)}`;
		const result = cut(text, 'shan');
		expect(result).toMatch(/^… từ\d+ .*\[Shan\].* từ\d+ …$/);
		const words = new Set(text.split(' '));
		expect(
			result
				.replaceAll(/[[\]]/g, '')
				.split(' ')
				.filter((word) => word !== '…' && !words.has(word)),
		).toEqual([]);
		expect(result.length).toBeLessThan(240);
	});

	test('prefers the place where most different words stand', () => {
		const text = `chè ${filler(80)} chè chè ${filler(80)} chè Shan tuyết ${filler(80)}`;
		expect(cut(text, 'chè shan tuyết')).toContain('[chè] [Shan] [tuyết]');
	});

	test('joined, is a part of the text', () => {
		const text = `${filler(40)} “Chè Shan – tuyết” ${filler(60)}`;
		const joined = snippet(text, parseQuery('shan'))
			.map((stretch) => stretch.text)
			.join('');
		expect(text).toContain(joined.replace(/^… /, '').replace(/ …$/, ''));
	});

	test('shows the word even where no space is near', () => {
		const address = `https://bao.example/${'x'.repeat(300)}/shan/${'y'.repeat(300)}`;
		expect(cut(`${filler(40)} ${address} ${filler(40)}`, 'shan')).toContain('[shan]');
		expect(cut(`${'x'.repeat(300)}/shan ${filler(80)}`, 'shan')).toContain('[shan]');
	});

	test('of a text of one long word is short all the same', () => {
		expect(cut('x'.repeat(5000), 'chè').length).toBeLessThan(260);
		expect(cut(`chè ${'x'.repeat(5000)}`, 'chè')).toContain('[chè]');
	});

	test('of a very long text takes no time', () => {
		const start = process.cpuUsage();
		cut('chè Shan tuyết '.repeat(20_000), 'chè shan tuyết cam');
		expect(cpuSince(start)).toBeLessThan(2000);
	});
});
