import { expect, test } from 'vitest';
import { cpuSince } from '../cpu-time.testing.ts';
import { plainText } from '../document/plain-text.ts';
import { Document } from '../document/schema.ts';
import { htmlToDocument } from './html-to-document.ts';
import { placeMedia } from './place-media.ts';

const tags =
	'p div section h1 h3 h6 ul ol li blockquote cite footer figure figcaption img table thead tbody tr td th caption b i a span br hr pre iframe video source embed audio script style template form input svg math select option details summary dl dt dd center font custom-x body html frameset'.split(
		' ',
	);
const attributes = [
	'',
	' class="gallery"',
	' class="wp-caption credit"',
	' href="javascript:x"',
	' href="https://a.vn/"',
	' href="//["',
	' src="a.jpg"',
	' src="https://youtu.be/dQw4w9WgXcQ"',
	' src=""',
	' colspan="-3" rowspan="70000"',
	' start="1e9"',
	' alt="\u0000\uD800"',
	' title="🎉"',
	' width=1 height=1',
	' style="x" onclick="y"',
	' "<\'=',
];
const words = [
	'a',
	' ',
	'\n',
	'\u00A0',
	'\u200B',
	'\u0301',
	'e\u0302',
	'🎉',
	'\uD83D',
	'\u0000',
	'&amp;',
	'&#xD800;',
	'&#0;',
	'<',
	'<!--',
	'-->',
	'<!doctype html>',
	'<![CDATA[',
	']]>',
	'Ảnh: X',
	'x'.repeat(3000),
];

let seed = 20_200_701;
const pick = <Item>(items: readonly Item[]): Item | string => {
	seed = (seed * 48_271) % 2_147_483_647;
	return items[seed % items.length] ?? '';
};

function nasty(): string {
	const pieces = Array.from({ length: 40 }, () => {
		const kind = pick(['open', 'open', 'close', 'words']);
		if (kind === 'words') return pick(words);
		return kind === 'open' ? `<${pick(tags)}${pick(attributes)}>` : `</${pick(tags)}>`;
	});
	return pieces.join('');
}

test('whatever is read, the document is valid, composed and complete', () => {
	for (let round = 0; round < 2_000; round++) {
		const html = nasty();
		const draft = htmlToDocument(html);
		const { document } = draft;
		expect(Document.safeParse(document).error, html).toBeUndefined();
		const text = plainText(document);
		expect(text.isWellFormed(), html).toBe(true);
		expect(text.normalize('NFC') === text, html).toBe(true);
		expect(
			['\u200B', '\uFEFF', '\u0000', '\u00A0'].filter((sign) => text.includes(sign)),
			html,
		).toEqual([]);
		expect(Document.parse(placeMedia(draft, { image: (src) => src.length + 1, video: () => undefined }))).toBeDefined();
		const place = (places: string[]) => (address: string) => places.indexOf(address) + 1;
		const ids = { image: place(draft.images), video: place(draft.videos), file: place(draft.files) };
		expect(placeMedia(draft, ids)).toEqual(document);
	}
});

test('reading takes a bounded time', () => {
	const many = 90_000;
	const heavy = [
		`<table>${'<b>x</b>'.repeat(many)}`,
		'<a href="x">x'.repeat(many),
		'a<b>b</b>'.repeat(many),
		`<ul>${'<li>x'.repeat(many)}`,
		`<b>\u0301</b>`.repeat(many),
		`<p>${' '.repeat(4_000_000)}`,
		`<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(' ')}>`,
		`<figure><img src="a"><figcaption>${'ảnh: - '.repeat(500_000)}`,
	];
	for (const html of heavy) {
		const start = process.cpuUsage();
		htmlToDocument(html);
		expect(cpuSince(start), html.slice(0, 40)).toBeLessThan(5_000);
	}
});
