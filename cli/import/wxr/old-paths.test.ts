import { expect, test } from 'vitest';
import { formerPaths, oldPaths } from './old-paths.ts';

test.each([
	['https://cu.example/2019/05/le-hoi/', 'https://cu.example', ['/2019/05/le-hoi', '/?p=12']],
	['https://cu.example/Tin-Tuc//Le-Hoi.html', 'https://cu.example', ['/tin-tuc/le-hoi.html', '/?p=12']],
	['https://cu.example/l%e1%bb%85/', 'https://cu.example', ['/l%E1%BB%85', '/?p=12']],
	['https://cu.example/?p=12', 'https://cu.example', ['/?p=12']],
	['https://cu.example/blog/le-hoi/', 'https://cu.example/blog', ['/blog/le-hoi', '/blog?p=12']],
	['/le-hoi', 'https://cu.example', ['/le-hoi', '/?p=12']],
	['', 'https://cu.example', ['/?p=12']],
	['https://cu.example/Index.php?option=com_content&id=113', 'https://cu.example', ['/index.php?id=113&option=com_content', '/?p=12']],
	['https://cu.example/blog/?lang=en&p=12', 'https://cu.example/blog', ['/blog?lang=en&p=12', '/blog?p=12']],
	['https://cu.example/le-hoi/?utm_source=rss', 'https://cu.example', ['/le-hoi', '/?p=12']],
])('%s of %s', (link, base, paths) => expect(oldPaths(link, base, '12', 'post')).toEqual(paths));

test('a page has an address of its own kind', () => {
	expect(oldPaths('https://cu.example/gioi-thieu/', 'https://cu.example', '7', 'page')).toEqual(['/gioi-thieu', '/?page_id=7']);
});

test('each page of a divided text has an address', () => {
	const paths = oldPaths('https://cu.example/le-hoi/', 'https://cu.example', '12', 'post', 3);
	expect(paths).toEqual(['/le-hoi', '/le-hoi/2', '/le-hoi/3', '/?p=12']);
	expect(oldPaths('https://cu.example/?p=12', 'https://cu.example', '12', 'post', 3)).toEqual(['/?p=12']);
	expect(oldPaths('/le-hoi', 'https://cu.example', '12', 'post', 100_000)).toHaveLength(101);
});

test.each([
	['https://cu.example/2019/05/le-hoi/', ['/2019/05/cu', '/2019/05/l%E1%BB%85']],
	['https://cu.example/le-hoi/le-hoi-12.html', ['/le-hoi/cu-12.html', '/le-hoi/l%E1%BB%85-12.html']],
	['https://cu.example/12-Le-Hoi/', ['/12-cu', '/12-l%E1%BB%85']],
	['https://cu.example/le-hoi/12/', ['/cu/12', '/l%E1%BB%85/12']],
	['https://cu.example/archives/12', []],
	['https://cu.example/dem-le-hoi/', []],
	['https://cu.example/?p=12', []],
	['', []],
])('%s had other slugs', (link, paths) => {
	expect(formerPaths(link, 'le-hoi', ['cu', 'le-hoi', '', 'l%e1%bb%85', 'cu'])).toEqual(paths);
});
