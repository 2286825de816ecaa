import { describe, expect, test } from 'vitest';
import { Document } from '../document/schema.ts';
import { docsPage, wordPage } from './pasted.testing.ts';
import { pastedDocument } from './pasted-document.ts';
import { sketch } from './sketch.testing.ts';

const read = (html: string) => {
	const pasted = pastedDocument(html);
	if (!pasted) throw new Error('The text was not read.');
	expect(Document.parse(pasted.document)).toBeDefined();
	return sketch(pasted.document);
};

test('a story from Word: structure, links and tables stay, everything else goes', () => {
	expect(read(wordPage)).toBe(
		[
			'heading[2](Hội nghị chuyển đổi số)',
			'heading[2](Kết quả bước đầu)',
			'p(Sáng 5/11, *Sở Khoa học* và Công nghệ _tổng kết_.)',
			'ul(li(p(Dịch vụ công) ul(li(p(toàn trình)) li(p(một phần)))) li(p(Chữ ký số)))',
			'p(Các bước:)',
			'ol[3](li(p(nộp hồ sơ)) li(p(nhận kết quả)))',
			'p(Thụt lề thôi.)',
			'p(Xem <tin→https://tuyenquang.example/tin>, tệp, bẫy[1] thêm vào.)',
			'table(tr(th(p(*Huyện*)) th(p(Hồ sơ))) tr(td[2|1](p(Na Hang: 1.204))))',
		].join(' '),
	);
	expect(pastedDocument(wordPage)).toMatchObject({ pictures: 1, videos: 0 });
});

test('a story from Google Docs', () => {
	expect(read(docsPage)).toBe(
		[
			'heading[2](Lễ hội Thành Tuyên)',
			'heading[3](Đêm rước đèn)',
			'p(Hàng nghìn người _*xuống phố*_, theo <ban tổ chức→https://bao.example/le-hoi?x=1>.)',
			'ul(li(p(đèn cá) ul(li(p(cá chép)))))',
			'table(tr(td(p(Tối)) td[1|2](p(Sân khấu))) tr(td(p)))',
		].join(' '),
	);
	expect(pastedDocument(docsPage)).toMatchObject({ pictures: 1, videos: 0 });
});

describe('lists of Word whose markers are plain letters', () => {
	const gap = '\u00a0\u00a0\u00a0 ';
	const listed = (style: string, words: string) => `<p class="MsoListParagraphCxSpMiddle" style="${style}">${words}</p>`;
	const inSymbol = (sign: string, words: string) =>
		`<span style="font-family:Symbol">${sign}<span style="font:7pt Times">${gap}</span></span>${words}`;

	test.each([
		[
			[listed('mso-list:l0 level1 lfo1', `·${gap}một`), listed('mso-list:l0 level1 lfo1', `·${gap}hai`)].join(''),
			'ul(li(p(một)) li(p(hai)))',
		],
		[[listed('mso-list:l0 level1 lfo1', inSymbol('·', '<b>một</b> cửa'))].join(''), 'ul(li(p(*một* cửa)))'],
		[
			[listed('text-indent:-18pt', inSymbol('·', 'một')), listed('text-indent:-18pt', inSymbol('o', 'hai'))].join(''),
			'ul(li(p(một)) li(p(hai)))',
		],
		[[listed('text-indent:-18pt', `2.${gap}hai`), listed('text-indent:-18pt', `3.${gap}ba`)].join(''), 'ol[2](li(p(hai)) li(p(ba)))'],
		[listed('margin-left:36pt', 'o một chữ đứng đầu'), 'p(o một chữ đứng đầu)'],
		['<p>· không phải danh sách của Word</p>', 'p(· không phải danh sách của Word)'],
	])('%#', (html, expected) => expect(read(html)).toBe(expected));
});

describe('bits and pieces', () => {
	test.each([
		['<span>chữ</span>', 'p(chữ)'],
		['<p>a</p><p style="display:none">b</p>', 'p(a)'],
		['<p><font style="font-weight:bold">a</font></p>', 'p(*a*)'],
		['<p><b style="font-weight: 400">a</b> <i style="font-style:normal">b</i></p>', 'p(a b)'],
		['<p><a href="http://vi.example/a"><b>a</b></a></p>', 'p(*<a→http://vi.example/a>*)'],
		['<iframe src="https://youtu.be/dQw4w9WgXcQ"></iframe>', ''],
		['<script>alert(1)</script><p onclick="x()">a<img src=x onerror=alert(1)></p>', 'p(a)'],
		[`<table><tr><td x:num>1<td>2</table>`, 'table(tr(td(p(1)) td(p(2))))'],
	])('%s', (html, expected) => expect(read(html)).toBe(expected));

	test('what is too large is left to the plain text', () => {
		expect(pastedDocument('x'.repeat(5_000_001))).toBeUndefined();
		expect(pastedDocument('<b>'.repeat(150_000))).toBeUndefined();
	});

	test('deep nesting is survived', () => {
		expect(pastedDocument(`${'<div>'.repeat(15_000)}chữ`)?.document).toEqual({
			type: 'doc',
			content: [{ type: 'paragraph', content: [{ type: 'text', text: 'chữ' }] }],
		});
	});
});
