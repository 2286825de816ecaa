import { expect, test } from 'vitest';
import { isSafeHref } from './href.ts';

test.each([
	'https://bao.example/thoi-su',
	'http://bao.example',
	'HTTPS://BAO.EXAMPLE',
	'https://vi.wikipedia.org/wiki/Tuyên_Quang',
	'mailto:toasoan@bao.example',
	'tel:+842070000000',
	'/thoi-su/cau-moi-1024',
	'/',
	'/tim-kiem?q=ch%C3%A8#ket-qua',
	'#phan-2',
])('%s may stand in an article', (href) => {
	expect(isSafeHref(href)).toBe(true);
});

test.each([
	'javascript:alert(1)',
	'JavaScript:alert(1)',
	'java\tscript:alert(1)',
	'java\nscript:alert(1)',
	' javascript:alert(1)',
	'\u0001javascript:alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'vbscript:msgbox',
	'file:///etc/passwd',
	'blob:https://bao.example/1',
	'ftp://bao.example',
	'//evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'/\t/evil.example',
	'https:',
	'https://',
	'thoi-su',
	'?q=1',
	'',
	'https://bao.example/a b',
	'https://bao.example/\u007f',
])('%j may not', (href) => {
	expect(isSafeHref(href)).toBe(false);
});
