import { expect, test } from 'vitest';
import { turnAway } from './desk-guard.ts';

const site = 'https://bao.example';
const signedIn = { origin: site, host: 'bao.example', cookie: 'a=1; __Secure-portal.session_token=x' };
const post = (url: string, headers: Record<string, string> = signedIn) => turnAway({ method: 'POST', url, headers }, site);

test('reading is nobody’s business', () => expect(turnAway({ method: 'GET', url: '/admin', headers: {} }, site)).toBeUndefined());
test('whoever is signed in may send', () => expect(post('/admin/articles/1')).toBeUndefined());
test('another site may not, nor may a request that says nothing of its page', () => {
	for (const origin of ['https://evil.example', 'null', 'http://bao.example:81', 'https://bao.example.evil.example'])
		expect(post('/admin', { ...signedIn, origin })).toBe(403);
	expect(post('/admin', { host: 'bao.example', cookie: signedIn.cookie })).toBe(403);
	expect(post('/admin', { ...signedIn, origin: '', 'sec-fetch-site': 'cross-site' })).toBe(403);
});
test('without a session only signing in is possible', () => {
	const { cookie: _, ...anonymous } = signedIn;
	expect(post('/api/auth/sign-in/email', anonymous)).toBeUndefined();
	expect(post('/api/keys/abc', anonymous)).toBeUndefined();
	for (const url of ['/admin', '/api/desk/articles/1', '/api/authors', '/api/desk/uploads']) expect(post(url, anonymous)).toBe(401);
});
test('only uploads are large', () => {
	expect(post('/admin', { ...signedIn, 'content-length': '2000000' })).toBe(413);
	expect(post('/api/desk/uploads', { ...signedIn, 'content-length': '2000000' })).toBeUndefined();
});
