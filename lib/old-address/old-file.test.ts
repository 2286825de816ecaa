import { expect, test } from 'vitest';
import { oldFilePath, pathsOfOldFile } from './old-file.ts';

test.each([
	['https://cu.example/wp-content/uploads/2019/05/Den.JPG', '/wp-content/uploads/2019/05/den.jpg'],
	['http://www.cu.example/wp-content/uploads/đèn.jpg?w=300', '/wp-content/uploads/%C4%91%C3%A8n.jpg'],
	['/wp-content/uploads/a.pdf', '/wp-content/uploads/a.pdf'],
	['https://cdn.cu.example/wp-content/uploads/a.jpg', '/wp-content/uploads/a.jpg'],
	['https://cdn.cu.example/khac/a.jpg', undefined],
	['https://khac.example/wp-content/uploads/a.jpg', undefined],
	['https://xcu.example/wp-content/uploads/a.jpg', undefined],
	['https://cu.example/thu-muc/', undefined],
	['data:image/png;base64,AAAA', undefined],
	['https://', undefined],
])('%s was read at %s', (address, path) => expect(oldFilePath(address, 'https://cu.example/blog')).toBe(path));

test.each([
	['/u/den-300x200.jpg', ['/u/den-300x200.jpg', '/u/den.jpg']],
	['/u/den-scaled.jpg', ['/u/den-scaled.jpg', '/u/den.jpg']],
	['/u/den-1024x683.jpg.webp', ['/u/den-1024x683.jpg.webp', '/u/den-1024x683.jpg', '/u/den.jpg']],
	['/u/den.jpg', ['/u/den.jpg']],
	['/u/den-300x.jpg', ['/u/den-300x.jpg']],
])('%s is looked for as %j', (path, paths) => expect(pathsOfOldFile(path)).toEqual(paths));
