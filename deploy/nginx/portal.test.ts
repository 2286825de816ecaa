import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { freePort } from '../../server/free-port.ts';
import { type Answer, ask, close, openPaper } from './paper.testing.ts';
import { isInstalled, portalConfiguration, startNginx, stopNginx } from './start-nginx.ts';

/** To the beginning of a second, so that what follows happens within it. */
const nextSecond = () => wait(1005 - (Date.now() % 1000));

/** What came of questions about a page that were answered within one second of the clock, on a machine that may be busy. */
async function withinASecond(questions: (path: string) => Promise<Answer[]>): Promise<{ path: string; answers: Answer[] }> {
	for (let attempt = 0; ; attempt++) {
		await nextSecond();
		const [path, second] = [`/bai-${attempt}`, Math.floor(Date.now() / 1000)];
		const answers = await questions(path);
		if (Math.floor(Date.now() / 1000) === second) return { path, answers };
	}
}

const here = isInstalled('nginx');
if (!here) console.log('nginx is not installed: deploy/nginx/portal.conf is not tested.');

describe.skipIf(!here)('nginx with the shipped configuration', () => {
	let house: Awaited<ReturnType<typeof openPaper>>;
	let port = 0;
	let end = async () => {};

	beforeEach(async () => {
		house = await openPaper();
		port = await freePort();
		const folder = temporaryFolder();
		const nginx = await startNginx(folder, port, portalConfiguration({ port, upstream: house.port, folder }));
		end = async () => {
			await stopNginx(nginx);
			await close(house.server);
		};
	});
	afterEach(() => end());

	const timesAsked = (path: string) => house.paper.seen.filter(({ url }) => url === path).length;

	test('keeps one copy of a page an encoding, however browsers word it', async () => {
		const wordings = ['br', 'gzip, deflate, br, zstd', 'gzip, br;q=0.9', 'gzip', 'gzip;q=1.0, br;q=0', '', 'br;q=0, gzip;q=0.0'];
		const { path, answers } = await withinASecond((path) =>
			Promise.all(wordings.map((wording) => ask(port, path, { headers: { 'accept-encoding': wording } }))),
		);
		expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'br', 'br', 'gzip', 'gzip', undefined, undefined]);
		expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
		expect(timesAsked(path)).toBe(3);
	});

	test('shows a change within a second, to everybody', async () => {
		await nextSecond();
		await Promise.all([ask(port, '/'), ask(port, '/')]);
		house.paper.text = 'Tin buổi chiều';
		const changed = Date.now();
		house.paper.delay = 100;
		let later = 0;
		while (later < 20) {
			const asked = Date.now();
			const isNew = (await Promise.all([ask(port, '/'), ask(port, '/')])).map(({ text }) => text.startsWith('Tin buổi chiều'));
			if (asked > changed + 1000) {
				expect(isNew).toEqual([true, true]);
				later++;
			}
			await wait(20);
		}
	});

	test('a page long kept and then changed is never shown as it was, not even beside another who asks', async () => {
		await ask(port, '/');
		await nextSecond();
		await nextSecond();
		house.paper.text = 'Cải chính';
		house.paper.delay = 200;
		const answers = await Promise.all(Array.from({ length: 8 }, () => ask(port, '/')));
		expect(answers.every(({ text }) => text.startsWith('Cải chính'))).toBe(true);
	});

	test('asks about an unchanged page by its tag, and gets no body', async () => {
		const { headers } = await ask(port, '/');
		await nextSecond();
		expect((await ask(port, '/')).status).toBe(200);
		expect(house.paper.seen.at(-1)?.headers['if-none-match']).toBe(headers.etag);
		expect((await ask(port, '/', { headers: { 'if-none-match': `${headers.etag}` } })).status).toBe(304);
	});

	test('readers who come at once to a page that is not kept have it asked for once', async () => {
		await nextSecond();
		house.paper.delay = 150;
		await Promise.all(Array.from({ length: 10 }, () => ask(port, '/thoi-su')));
		expect(timesAsked('/thoi-su')).toBe(1);
	});

	test('shows what it has while the portal fails, and when it is gone', async () => {
		await ask(port, '/');
		await nextSecond();
		house.paper.status = 503;
		expect((await ask(port, '/')).text).toContain('Tin buổi sáng');
		await close(house.server);
		await nextSecond();
		expect((await ask(port, '/')).text).toContain('Tin buổi sáng');
		expect((await ask(port, '/thoi-su')).status).toBe(502);
	});

	test('keeps neither failures nor absent pages', async () => {
		await nextSecond();
		for (const status of [500, 404]) {
			house.paper.status = status;
			const path = `/nothing-${status}`;
			await ask(port, path);
			expect((await ask(port, path)).status).toBe(status);
			expect(timesAsked(path)).toBe(2);
		}
	});

	test('keeps the build’s files and pictures long', async () => {
		await ask(port, '/_next/static/a.css');
		await ask(port, '/media/a.webp');
		await nextSecond();
		await nextSecond();
		await ask(port, '/_next/static/a.css');
		await ask(port, '/media/a.webp');
		expect(timesAsked('/_next/static/a.css') + timesAsked('/media/a.webp')).toBe(2);
	});

	test('passes ranges of a film on', async () => {
		await ask(port, '/media/a.mp4', { headers: { range: 'bytes=5-9' } });
		expect(house.paper.seen.at(-1)?.headers.range).toBe('bytes=5-9');
	});

	test.each(['/admin', '/admin/articles', '/api/ninjs/1'])('keeps nothing of %s', async (path) => {
		await nextSecond();
		const [, second] = [await ask(port, path), await ask(port, path)];
		expect(second.headers['set-cookie']).toEqual(['session=1']);
		expect(timesAsked(path)).toBe(2);
	});

	test('passes an upload on as it comes, up to 32 MB', async () => {
		const upload = (megabytes: number) =>
			ask(port, '/admin/media', {
				method: 'POST',
				body: Buffer.alloc(megabytes * 1_048_576),
				headers: { 'content-length': `${megabytes * 1_048_576}` },
			});
		expect((await upload(31)).text).toContain(`${31 * 1_048_576}`);
		expect(
			await upload(33).then(
				({ status }) => status,
				() => 413,
			),
		).toBe(413);
	});

	test('tells the portal who asks, not what they say of it', async () => {
		const lies = { 'x-forwarded-for': '1.2.3.4', 'x-forwarded-proto': 'gopher', 'surrogate-capability': 'mine="Surrogate/1.0"' };
		for (const path of ['/', '/api/reads']) {
			const { headers } = await ask(port, path, { headers: lies });
			const told = house.paper.seen.at(-1)?.headers;
			expect(told?.['x-forwarded-for']).toBe('127.0.0.1');
			expect(told?.['x-forwarded-proto']).toBe('http');
			expect(told?.['surrogate-capability']).toBe(path === '/' ? 'nginx="Surrogate/1.0"' : undefined);
			expect(headers['x-accel-expires']).toBeUndefined();
		}
	});

	test('another host’s name is not answered', async () => {
		expect((await ask(port, '/', { headers: { host: 'elsewhere.example' } })).status).toBe(421);
		expect(house.paper.seen).toEqual([]);
	});
});
