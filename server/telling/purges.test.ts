import { describe, expect, test } from 'vitest';
import { addRedirect } from '#db/desk/redirects.ts';
import { openTelling, siteUrl } from './open-telling.testing.ts';

describe('caches forget at once', () => {
	test('Varnish, at a private address: by tag, and by address', async () => {
		const { write, db, staff, receiver, pass } = await openTelling((origin) => ({ PURGE_VARNISH_URL: origin }));
		const id = write({ title: 'Cầu mới' });
		addRedirect(db, staff.secretary, { path: '/cu.html', target: '/thoi-su' });
		await pass();
		const [ban, purge] = receiver.posts;
		expect(ban?.method).toBe('PURGE');
		const pattern = new RegExp(`${ban?.headers['cache-tag-pattern']}`);
		for (const tags of [`article:${id},section:van-hoa,site`, 'home,site', 'section:thoi-su']) expect(tags).toMatch(pattern);
		for (const tags of [`article:${id}9`, 'section:thoi-su-khac,site', 'video']) expect(tags).not.toMatch(pattern);
		expect(purge).toMatchObject({ method: 'PURGE', path: '/cu.html' });
	});

	test('Cloudflare and Fastly: by tag', async () => {
		const cloud = { CLOUDFLARE_ZONE: 'zone1', CLOUDFLARE_TOKEN: 'cf-token' };
		const { write, receiver, pass } = await openTelling({ ...cloud, FASTLY_SERVICE: 'svc', FASTLY_TOKEN: 'f-token' });
		const id = write({ title: 'Cầu mới' });
		await pass();
		const of = (host: string) => receiver.posts.find((post) => post.host === host);
		expect(of('api.cloudflare.com')).toMatchObject({
			path: '/client/v4/zones/zone1/purge_cache',
			headers: { authorization: 'Bearer cf-token' },
		});
		expect(JSON.parse(of('api.cloudflare.com')?.body ?? '').tags.sort()).toEqual([
			`article:${id}`,
			'home',
			'month:vi-2026-03',
			'section:thoi-su',
		]);
		expect(of('api.fastly.com')).toMatchObject({ path: '/service/svc/purge', headers: { 'fastly-key': 'f-token' } });
		expect(JSON.parse(of('api.fastly.com')?.body ?? '').surrogate_keys).toContain(`article:${id}`);
	});

	test('Cloudflare without tags: by address', async () => {
		const { write, receiver, pass } = await openTelling({ CLOUDFLARE_ZONE: 'zone1', CLOUDFLARE_TOKEN: 't', CLOUDFLARE_PURGE: 'urls' });
		const id = write({ title: 'Cầu mới' });
		await pass();
		expect(JSON.parse(receiver.posts[0]?.body ?? '').files).toEqual(
			expect.arrayContaining([`${siteUrl}/thoi-su/cau-moi-${id}`, `${siteUrl}/`, `${siteUrl}/en`, `${siteUrl}/thoi-su`]),
		);
	});

	test('everything, when more changed than can be named', async () => {
		const { write, receiver, pass } = await openTelling((origin) => ({ PURGE_VARNISH_URL: origin }));
		for (let number = 0; number < 600; number++) write({ title: `Tin ${number}` });
		await pass();
		const patterns = receiver.posts.map(({ headers }) => `${headers['cache-tag-pattern']}`);
		expect(patterns[0]).toMatch(/\(site[|)]/);
		expect(patterns.length).toBeLessThan(4);
	});
});
