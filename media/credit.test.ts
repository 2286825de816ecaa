import { expect, test } from 'vitest';
import { creditOf } from './credit.ts';

/** EXIF with texts in its first directory, in either order of bytes. */
function exif(tags: Record<number, string | Buffer>, isLittle = true): Buffer {
	const entries = Object.entries(tags).map(([tag, text]) => [Number(tag), Buffer.concat([Buffer.from(text), Buffer.of(0)])] as const);
	const short = (value: number) => (isLittle ? Buffer.of(value & 255, value >> 8) : Buffer.of(value >> 8, value & 255));
	const long = (value: number) =>
		Buffer.concat(isLittle ? [short(value & 65_535), short(value >> 16)] : [short(value >> 16), short(value & 65_535)]);
	let at = 8 + 2 + entries.length * 12 + 4;
	const rows = entries.map(([tag, text]) => {
		const place = text.length <= 4 ? Buffer.concat([text, Buffer.alloc(4)]).subarray(0, 4) : long(at);
		if (text.length > 4) at += text.length;
		return Buffer.concat([short(tag), short(2), long(text.length), place]);
	});
	const texts = entries.filter(([, text]) => text.length > 4).map(([, text]) => text);
	const head = [Buffer.from(isLittle ? 'Exif\0\0II' : 'Exif\0\0MM'), short(42), long(8), short(entries.length)];
	return Buffer.concat([...head, ...rows, long(0), ...texts]);
}

const iptc = (number: number, text: string) => {
	const data = Buffer.from(text);
	return Buffer.concat([Buffer.from('Photoshop 3.0\0'), Buffer.of(0x1c, 2, number, 0, data.length), data]);
};
const xmp = (inside: string) => Buffer.from(`<x:xmpmeta><rdf:Description>${inside}</rdf:Description></x:xmpmeta>`);
const [artist, copyright] = [0x013b, 0x8298];

test.each([
	['the artist of EXIF', { exif: exif({ [artist]: 'Hoàng Sơn' }) }, 'Hoàng Sơn'],
	['of the other order of bytes', { exif: exif({ [artist]: 'Hoàng Sơn' }, false) }, 'Hoàng Sơn'],
	['of three letters', { exif: exif({ [artist]: 'H S' }) }, 'H S'],
	['in letters of one byte', { exif: exif({ [artist]: Buffer.from('Andr\xe9', 'latin1') }) }, 'André'],
	['NFD', { exif: exif({ [artist]: 'Hoàng Sơn'.normalize('NFD') }) }, 'Hoàng Sơn'],
	['the artist before the copyright', { exif: exif({ [artist]: 'Hà Linh', [copyright]: 'Báo Tuyên Quang' }) }, 'Hà Linh'],
	['the copyright where there is no artist', { exif: exif({ [artist]: '  ', [copyright]: 'Báo Tuyên Quang' }) }, 'Báo Tuyên Quang'],
	['the by-line of IPTC', { iptc: iptc(80, 'Ma Văn Lộc') }, 'Ma Văn Lộc'],
	['the creator of XMP', { xmp: xmp('<dc:creator><rdf:Seq><rdf:li>Lò &amp; Lý</rdf:li></rdf:Seq></dc:creator>') }, 'Lò & Lý'],
	['a name without the word before it', { exif: exif({ [artist]: 'Photo: Hoàng Sơn' }) }, 'Hoàng Sơn'],
	['the credit of XMP', { xmp: xmp('<photoshop:Credit>TTXVN</photoshop:Credit>') }, 'TTXVN'],
	['no more than a line', { exif: exif({ [artist]: `A\n\tB${'c'.repeat(500)}` }) }, `A B${'c'.repeat(197)}`],
	['nothing', {}, ''],
	[
		'nothing of what is broken',
		{ exif: Buffer.from('II*\0\xff\xff\xff\xff', 'latin1'), iptc: Buffer.of(0x1c, 2, 80), xmp: Buffer.from('<dc:creator') },
		'',
	],
])('%s', (_, metadata, credit) => {
	expect(creditOf(metadata)).toBe(credit);
});

test('whatever stands there, an answer comes', () => {
	for (let seed = 1; seed <= 500; seed++) {
		const junk = Buffer.from(Array.from({ length: 60 }, (_, place) => (Math.imul(seed * 61 + place, 2_654_435_761) >>> 13) & 255));
		const data = Buffer.concat([Buffer.from(seed % 2 ? 'II*\0\x08\0\0\0' : 'MM\0*\0\0\0\x08', 'latin1'), junk]);
		expect(typeof creditOf({ exif: data, iptc: data, xmp: data })).toBe('string');
	}
});
