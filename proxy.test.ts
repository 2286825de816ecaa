import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openNewsroom, withdraw } from '#db/testing/newsroom.ts';
import { config, proxy } from './proxy.ts';

/** The paper that this process serves during a test. */
function servePaper() {
	const newsroom = openNewsroom();
	globalThis.portalDatabase = newsroom.db;
	return newsroom;
}

/** What the proxy makes of a request: its status, and the way on that it gives. */
function ask(path: string, method = 'GET') {
	const answer = proxy(new NextRequest(`http://evil.example${path}`, { method }));
	const { status, headers } = answer;
	const inside = headers.get('x-middleware-rewrite');
	return { status, inside: inside && new URL(inside).pathname, location: headers.get('location'), allow: headers.get('allow') };
}

beforeEach(() => void servePaper());
afterEach(() => {
	globalThis.portalDatabase = undefined;
	vi.restoreAllMocks();
});

test('a page is rendered under the language’s own path', () => {
	expect(ask('/')).toMatchObject({ status: 200, inside: '/vi' });
	expect(ask('/en')).toMatchObject({ status: 200, inside: '/en' });
	expect(ask('/en/search?q=tea')).toMatchObject({ status: 200, inside: '/en/search' });
	expect(ask('/thoi-su', 'HEAD')).toMatchObject({ status: 200, inside: '/vi/sections/1' });
});

test('what is not there is told so in the language of its address', () => {
	expect(ask('/khong-co')).toMatchObject({ status: 404, inside: '/vi/absent/unknown' });
	expect(ask('/en/nothing')).toMatchObject({ status: 404, inside: '/en/absent/unknown' });
	expect(ask('/thoi-su?page=2')).toMatchObject({ status: 404, inside: '/vi/absent/unknown' });
});

test('a withdrawn article is gone', () => {
	const { db, write } = servePaper();
	const id = write({ title: 'Tin sai' });
	withdraw(db, id);
	expect(ask(`/thoi-su/tin-sai-${id}`)).toMatchObject({ status: 410, inside: '/vi/absent/withdrawn' });
});

test('an old address leads to the present one, for good', () => {
	const { write } = servePaper();
	const id = write({ title: 'Cầu mới' });
	const { status, location } = ask(`/van-hoa/cau-cu-${id}`);
	expect(status).toBe(301);
	expect(new URL(location ?? '', 'http://any.example').pathname).toBe(`/thoi-su/cau-moi-${id}`);
});

test('upper case leads to lower case, with what was asked', () => {
	const { status, location } = ask('/EN/Search?q=Tea');
	expect(status).toBe(308);
	expect(location).toMatch(/\/en\/search\?q=Tea$/);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('a page answers no %s', (method) => {
	expect(ask('/', method)).toMatchObject({ status: 405, allow: 'GET, HEAD', inside: null });
});

test('when the database fails, readers are told so in their language, and the log says why', () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {});
	servePaper().db.$client.close();
	expect(ask('/thoi-su')).toMatchObject({ status: 500, inside: '/vi/plain/broken' });
	expect(ask('/en/culture')).toMatchObject({ status: 500, inside: '/en/plain/broken' });
	expect(log).toHaveBeenCalledWith('Could not resolve /thoi-su:', expect.any(Error));
});

describe('the proxy stands before', () => {
	const matches = (path: string) => config.matcher.some(({ source }) => new RegExp(`^${source}$`).test(path));

	test.each([
		'/',
		'/thoi-su',
		'/en',
		'/tim-kiem',
		'/media',
		'/apidae',
		'/vi/sections/1',
		'/administration',
		'/api',
		'/adminx/1',
		'/media/articles/1',
		'/healthz/video',
		'/favicon.ico',
		'/icons',
		'/healthz-1',
		'/en/admin',
	])('%s', (path) => {
		expect(matches(path)).toBe(true);
	});

	test.each([
		'/_next/static/x.js',
		'/admin',
		'/admin/articles/1',
		'/api/desk/articles/1',
		'/media/a.avif',
		'/healthz',
		'/readyz',
		'/icon.svg',
	])('not %s', (path) => {
		expect(matches(path)).toBe(false);
	});
});
