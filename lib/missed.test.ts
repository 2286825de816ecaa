import { expect, test } from 'vitest';
import { hostOf, missedPath } from './missed.ts';

test.each([
	['/tin/cu-12.html', '/tin/cu-12.html'],
	['/index.php?id=12&utm_source=zalo&email=a@b.vn&fbclid=x', '/index.php?id=12'],
	['/?token=abc/def', '/'],
	['/thoi-su?page=99', '/thoi-su'],
	[`/${'a'.repeat(500)}`, `/${'a'.repeat(199)}`],
	['/wp-login.php', '*'],
	['/.env', '*'],
	['/wp-content/uploads/2019/05/cau.jpg', '/wp-content/uploads/2019/05/cau.jpg'],
	['/wp-content/uploads/2019/x.php', '*'],
	['/backup.sql', '*'],
	['/.well-known/security.txt', '/.well-known/security.txt'],
	['/a/../../etc/passwd', '*'],
])('of %s is kept %s', (target, kept) => {
	expect(missedPath(target)).toBe(kept);
});

test('of where a reader came from only the host is kept', () => {
	expect(hostOf('https://www.google.com/search?q=ten+toi')).toBe('www.google.com');
	for (const none of [undefined, '', 'android-app://x', 'rác']) expect(hostOf(none)).toBe('');
});
