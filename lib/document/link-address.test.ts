import { expect, test } from 'vitest';
import { linkAddress, unwrapped } from './link-address.ts';

test.each([
	['https://bao.example/thoi-su/cau-moi-1024?x=1#a', '/thoi-su/cau-moi-1024?x=1#a'],
	['/thoi-su/cau-moi-1024', '/thoi-su/cau-moi-1024'],
	[' https://vnexpress.example/tin ', 'https://vnexpress.example/tin'],
	['vnexpress.example/tin', 'https://vnexpress.example/tin'],
	['toasoan@bao.example', 'mailto:toasoan@bao.example'],
	['0207 3822 822', 'tel:02073822822'],
	['#phan-2', '#phan-2'],
	['https://www.google.com/url?q=https://bao.example/tin&sa=D', '/tin'],
	['https://vi.example/a b', 'https://vi.example/a%20b'],
])('%s is kept as %s', (typed, kept) => expect(linkAddress(typed, 'https://bao.example')).toBe(kept));

test.each(['', 'javascript:alert(1)', 'java\nscript:alert(1)', '//evil.example', 'data:text/html,x', 'chè Shan', `/${'x'.repeat(2000)}`])(
	'%s is no address',
	(typed) => expect(linkAddress(typed, 'https://bao.example')).toBeUndefined(),
);

test.each([
	['https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.vn%2Fb', 'https://a.vn/b'],
	['https://www.google.com.vn/url?q=https://a.vn/', 'https://a.vn/'],
	['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.vn%2F&h=x', 'https://a.vn/'],
	['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
	['https://www.google.com/search?q=https://a.vn/', 'https://www.google.com/search?q=https://a.vn/'],
	['/tin', '/tin'],
])('%s leads to %s', (href, target) => expect(unwrapped(href)).toBe(target));
