import { describe, expect, test } from 'vitest';
import { keysOfPath } from '#lib/page-keys.ts';
import { createPageCache, type Page } from './page-cache.ts';

const far = 9e15;

/** A finished page of about so many bytes. */
function pageAt(path: string, bytes = 100): Page {
	const body = Buffer.alloc(bytes);
	return {
		status: 200,
		tag: 't',
		headers: [],
		effort: 'page',
		representations: { br: { headers: [], body } },
		keys: keysOfPath(path),
		freshUntil: far,
	};
}

function cacheWith(...paths: string[]) {
	const cache = createPageCache(1_000_000);
	for (const path of paths) cache.put(path, pageAt(path), false);
	const state = (path: string) => {
		const page = cache.get(path);
		return page === undefined ? 'gone' : page.freshUntil < far ? 'old' : 'fresh';
	};
	return { cache, state };
}

test('an article that changes is forgotten, what lists it is marked, everything else stays', () => {
	const { cache, state } = cacheWith(
		'/',
		'/en',
		'/thoi-su',
		'/van-hoa',
		'/thoi-su/cau-moi-12',
		'/thoi-su/khac-13',
		'/chu-de/song-lo',
		'/video',
	);
	cache.change(['article:12', 'home', 'section:thoi-su', 'topic:song-lo'], 5000);
	expect(state('/thoi-su/cau-moi-12')).toBe('gone');
	for (const path of ['/', '/en', '/thoi-su', '/thoi-su/khac-13', '/chu-de/song-lo']) expect([path, state(path)]).toEqual([path, 'old']);
	for (const path of ['/van-hoa', '/video']) expect([path, state(path)]).toEqual([path, 'fresh']);
});

test('a page that was marked stays as old as at its first mark', () => {
	const { cache } = cacheWith('/');
	cache.change(['home'], 5000);
	cache.change(['site'], 9000);
	expect(cache.get('/')?.freshUntil).toBe(5000);
});

test('an address that begins to lead elsewhere is forgotten', () => {
	const { cache, state } = cacheWith('/old/a.html');
	cache.change(['path:/old/a.html'], 1);
	expect(state('/old/a.html')).toBe('gone');
});

describe('memory', () => {
	test('is bounded by bytes, what was read least recently goes first, and its keys with it', () => {
		const cache = createPageCache(160_000);
		for (let id = 1; id <= 5; id++) cache.put(`/a/b-${id}`, pageAt(`/a/b-${id}`, 40_000), false);
		expect(cache.measure().bytes).toBeLessThanOrEqual(150_000);
		expect(cache.get('/a/b-1')).toBeUndefined();
		expect(cache.get('/a/b-5')).toBeDefined();
		cache.change(['article:1', 'section:a'], 1);
	});

	test('a flood of unknown addresses pushes out no article', () => {
		const cache = createPageCache(1_000_000);
		cache.put('/a/b-1', pageAt('/a/b-1', 50_000), false);
		for (let number = 0; number < 1000; number++) cache.put(`/x${number}`, pageAt(`/x${number}`, 5000), true);
		expect(cache.get('/a/b-1')).toBeDefined();
		expect(cache.measure().bytes).toBeLessThan(130_000);
	});

	test('an encoding that is added is counted', () => {
		const { cache } = cacheWith('/');
		const before = cache.measure().bytes;
		const page = cache.get('/');
		if (page) page.representations.gzip = { headers: [], body: Buffer.alloc(7000) };
		if (page) cache.grown('/', page);
		expect(cache.measure().bytes).toBeGreaterThanOrEqual(before + 7000);
	});

	test('a page that becomes unknown, or known, is kept once', () => {
		const { cache } = cacheWith('/thoi-su');
		cache.put('/thoi-su', { ...pageAt('/thoi-su'), status: 404 }, true);
		expect(cache.get('/thoi-su')?.status).toBe(404);
		expect(cache.measure()).toMatchObject({ pages: 0, minor: 1 });
	});
});
