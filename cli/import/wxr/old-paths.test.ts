import { expect, test } from 'vitest';
import { oldPaths } from './old-paths.ts';

test.each([
	['https://cu.example/2019/05/le-hoi/', 'https://cu.example', ['/2019/05/le-hoi', '/?p=12']],
	['https://cu.example/Tin-Tuc//Le-Hoi.html', 'https://cu.example', ['/tin-tuc/le-hoi.html', '/?p=12']],
	['https://cu.example/l%e1%bb%85/', 'https://cu.example', ['/l%E1%BB%85', '/?p=12']],
	['https://cu.example/?p=12', 'https://cu.example', ['/?p=12']],
	['https://cu.example/blog/le-hoi/', 'https://cu.example/blog', ['/blog/le-hoi', '/blog?p=12']],
	['/le-hoi', 'https://cu.example', ['/le-hoi', '/?p=12']],
	['', 'https://cu.example', ['/?p=12']],
])('%s of %s', (link, base, paths) => expect(oldPaths(link, base, '12', 'post')).toEqual(paths));

test('a page has an address of its own kind', () => {
	expect(oldPaths('https://cu.example/gioi-thieu/', 'https://cu.example', '7', 'page')).toEqual(['/gioi-thieu', '/?page_id=7']);
});
