import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createCorrection } from '#db/desk/corrections.ts';
import { openStaffedNewsroom } from '#db/desk/desk.testing.ts';
import { forgetChanges } from '#db/desk/jobs.ts';
import { moveArticle } from '#db/desk/move-article.ts';
import { addRedirect } from '#db/desk/redirects.ts';
import { lastChangeId } from '#db/reading/changes.ts';
import { mostTries, outboxFigures } from '#db/telling/outbox.ts';
import { type Environment, readEnvironment } from '#lib/environment.ts';
import { openInternet } from '#media/internet.testing.ts';
import { servicesFor } from './services.ts';
import { createTeller } from './tell.ts';

const siteUrl = 'https://bao.example';
const minute = 60_000;

type Post = { host: string; method: string; path: string; body: string; headers: IncomingMessage['headers'] };

/** Somebody who is told: what came, and how it is answered from now on. */
async function openReceiver() {
	const posts: Post[] = [];
	const receiver = { posts, answer: (response: ServerResponse): unknown => response.writeHead(200).end('{"success":true}') };
	const listen: RequestListener = async (request, response) => {
		let body = '';
		for await (const part of request) body += part;
		posts.push({ host: request.headers.host ?? '', method: request.method ?? '', path: request.url ?? '', body, headers: request.headers });
		receiver.answer(response);
	};
	const { fetch } = await openInternet({ answer: listen, time: 300 });
	const own = createServer(listen).listen(0, '127.0.0.1');
	await once(own, 'listening');
	onTestFinished(() => {
		own.closeAllConnections();
		own.close();
	});
	const { port } = own.address() as AddressInfo;
	return Object.assign(receiver, { fetch, origin: `http://127.0.0.1:${port}` });
}

/** A newsroom whose paper tells everybody that the settings name. */
async function openTelling(settings: Record<string, string> | ((origin: string) => Record<string, string>)) {
	const newsroom = openStaffedNewsroom();
	const receiver = await openReceiver();
	const { telling }: Pick<Environment, 'telling'> = readEnvironment(typeof settings === 'function' ? settings(receiver.origin) : settings);
	const failures: unknown[] = [];
	let ahead = 0;
	const clock = () => Date.now() + ahead;
	const open = (signal = new AbortController().signal) =>
		createTeller({
			...{ db: newsroom.db, signal, time: 400, clock },
			services: servicesFor(telling, siteUrl, receiver.fetch),
			report: (_, error) => failures.push(error),
		});
	let teller = open();
	/** Lets the teller work at a time (ms from now), as often as something is due. */
	const pass = async (after = 0) => {
		ahead = after;
		for (let turn = 0; turn < 3; turn++) {
			teller.tick();
			await teller.ended();
		}
	};
	/** The same, and once more half a minute later, when what was gathered is told. */
	const passBoth = async (after = 0) => {
		await pass(after);
		await pass(after + minute / 2);
	};
	return {
		...{ ...newsroom, receiver, failures, pass, passBoth },
		/** Another process takes over. */
		restart(signal?: AbortSignal) {
			teller = open(signal);
			return teller;
		},
	};
}

const key = { INDEXNOW_KEY: 'abcdef-123456' };

describe('search engines hear', () => {
	const told = (posts: Post[]) => posts.map(({ body }) => JSON.parse(body).urlList);

	test('of a story once within a minute, however often it is saved', async () => {
		const { write, db, receiver, pass } = await openTelling(key);
		const id = write({ title: 'Cầu mới' });
		for (let time = 0; time < 10; time++) createCorrection(db, id, `Đã sửa lần ${time}.`);
		await pass();
		expect(receiver.posts).toEqual([]);
		await pass(minute / 2);
		await pass(2 * minute);
		expect(receiver.posts).toHaveLength(1);
		expect(receiver.posts[0]).toMatchObject({ host: 'api.indexnow.org', method: 'POST', path: '/indexnow' });
		expect(JSON.parse(receiver.posts[0]?.body ?? '')).toEqual({
			...{ host: 'bao.example', key: 'abcdef-123456', keyLocation: `${siteUrl}/abcdef-123456.txt` },
			urlList: [`${siteUrl}/thoi-su/cau-moi-${id}`],
		});
	});

	test('of corrections, updates, withdrawals and what is taken off; never of drafts', async () => {
		const { write, db, staff, receiver, passBoth } = await openTelling(key);
		write({ title: 'Bản nháp', status: 'draft' });
		write({ title: 'Hẹn giờ', status: 'scheduled', at: new Date(Date.now() + 60 * minute) });
		await passBoth(minute);
		expect(receiver.posts).toEqual([]);
		const [wrong, early] = [write({ title: 'Tin sai' }), write({ title: 'Tin sớm' })];
		await passBoth(minute);
		moveArticle(db, staff.chief, { id: wrong, move: 'withdraw', rev: 0, note: 'Sai sự thật' });
		moveArticle(db, staff.chief, { id: early, move: 'unpublish', rev: 0, note: 'Chưa đến giờ' });
		await passBoth(2 * minute);
		createCorrection(db, early, 'Không ai thấy.');
		await passBoth(3 * minute);
		const both = [`${siteUrl}/thoi-su/tin-sai-${wrong}`, `${siteUrl}/thoi-su/tin-som-${early}`];
		expect(told(receiver.posts)).toEqual([both, both]);
	});

	test('of a scheduled story at its minute, also when nobody was there at that minute', async () => {
		const { write, receiver, passBoth, restart } = await openTelling(key);
		const at = (after: number) => ({ status: 'scheduled' as const, at: new Date(Date.now() + after) });
		const [noon, night] = [write({ title: 'Trưa', ...at(5 * minute) }), write({ title: 'Tối', ...at(60 * minute) })];
		await passBoth(4 * minute);
		expect(receiver.posts).toEqual([]);
		await passBoth(6 * minute);
		await passBoth(7 * minute);
		restart();
		await passBoth(90 * minute);
		await passBoth(91 * minute);
		expect(told(receiver.posts)).toEqual([[`${siteUrl}/thoi-su/trua-${noon}`], [`${siteUrl}/thoi-su/toi-${night}`]]);
	});
});

test.each(['http://127.0.0.1/publish', 'http://hub.example:8080/', 'http://10.0.0.7/hub'])(
	'a hub at %s, which is never asked, is a fault of the settings, and the setting is named',
	async (hub) => {
		const { db, write, receiver, passBoth } = await openTelling({ WEBSUB_HUB: hub });
		write({ title: 'Cầu mới' });
		await passBoth(minute);
		expect(receiver.posts).toEqual([]);
		const problem = db.$client.prepare<[], string>("SELECT problem FROM outbox_service WHERE service = 'websub'").pluck().get();
		expect(problem).toMatch(/^WEBSUB_HUB: .*public internet/);
	},
);

test('the hub hears of the feeds in which a story stands, and of no others', async () => {
	const { write, sections, receiver, passBoth } = await openTelling({ WEBSUB_HUB: 'https://hub.example/publish' });
	write({ title: 'Cầu mới', sectionId: sections.local, topics: ['Giao thông'], credits: [{ name: 'Hà Linh', roles: ['text'] }] });
	await passBoth(minute);
	const [post] = receiver.posts;
	expect(post).toMatchObject({ host: 'hub.example', path: '/publish' });
	const form = new URLSearchParams(post?.body);
	expect(form.get('hub.mode')).toBe('publish');
	const pages = ['', '/thoi-su', '/chinh-quyen-co-so', '/chu-de/giao-thong', '/tac-gia/ha-linh'];
	expect(form.getAll('hub.url').sort()).toEqual(
		pages.flatMap((page) => ['feed.atom', 'feed.json', 'feed.xml'].map((file) => `${siteUrl}${page}/${file}`)).sort(),
	);
});

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

describe('a service that is down', () => {
	test('is asked again later each time, and hears everything when it is back', async () => {
		const { write, db, receiver, pass, failures } = await openTelling((origin) => ({ PURGE_VARNISH_URL: origin }));
		const back = receiver.answer;
		receiver.answer = (response) => response.writeHead(500).end('down');
		write({ title: 'Một' });
		for (let after = 0; after < 30_000; after += 250) await pass(after);
		// Pauses of 1, 2, 4, 8 … seconds, each by up to a half shorter.
		expect(receiver.posts.length).toBeGreaterThanOrEqual(5);
		expect(receiver.posts.length).toBeLessThanOrEqual(6);
		receiver.answer = back;
		const second = write({ title: 'Hai' });
		await pass(10 * minute);
		expect(`${receiver.posts.at(-1)?.headers['cache-tag-pattern']}`).toContain(`article:${second}`);
		expect(outboxFigures(db)).toMatchObject({ outbox_waiting: 0, outbox_dead: 0 });
		expect(failures).toEqual([]);
	});

	test('that hangs holds up none of the others', async () => {
		const { write, db, receiver, pass } = await openTelling((origin) => ({
			PURGE_VARNISH_URL: origin,
			FASTLY_SERVICE: 's',
			FASTLY_TOKEN: 't',
		}));
		receiver.answer = (response) => (response.req.headers.host === 'api.fastly.com' ? undefined : response.end());
		write({ title: 'Một' });
		await pass();
		expect(receiver.posts.map(({ method }) => method).sort()).toEqual(['POST', 'PURGE']);
		const rows = db.$client.prepare('SELECT service, problem FROM outbox_service ORDER BY service').all();
		expect(rows).toEqual([
			{ service: 'fastly', problem: expect.stringMatching(/time/) },
			{ service: expect.stringContaining('varnish'), problem: '' },
		]);
	});

	test('is left alone for as long as it says', async () => {
		const { write, receiver, pass } = await openTelling({ FASTLY_SERVICE: 's', FASTLY_TOKEN: 't' });
		receiver.answer = (response) => response.writeHead(429, { 'retry-after': '3600' }).end();
		write({ title: 'Một' });
		await pass();
		await pass(55 * minute);
		expect(receiver.posts).toHaveLength(1);
		await pass(61 * minute);
		expect(receiver.posts).toHaveLength(2);
	});

	test('or says no, is given up where the desk sees it; the next change is told again', async () => {
		const { write, db, receiver, pass } = await openTelling({ FASTLY_SERVICE: 's', FASTLY_TOKEN: 't' });
		const back = receiver.answer;
		receiver.answer = (response) => response.writeHead(403).end('Provided credentials\n are missing or invalid');
		const id = write({ title: 'Một' });
		await pass();
		expect(outboxFigures(db)).toMatchObject({ outbox_waiting: 0, outbox_dead: 4 });
		expect(db.$client.prepare('SELECT DISTINCT problem FROM outbox').pluck().all()).toEqual([
			'403: Provided credentials are missing or invalid',
		]);
		receiver.answer = back;
		createCorrection(db, id, 'Đã sửa.');
		await pass(10 * minute);
		expect(outboxFigures(db)).toMatchObject({ outbox_waiting: 0, outbox_dead: 0 });
	});

	test('for hours is given up at last', async () => {
		const { write, db, receiver, pass } = await openTelling({ FASTLY_SERVICE: 's', FASTLY_TOKEN: 't' });
		receiver.answer = (response) => response.destroy();
		write({ title: 'Một' });
		for (let hour = 0; hour < mostTries + 2; hour++) await pass(hour * 60 * minute);
		expect(outboxFigures(db)).toMatchObject({ outbox_waiting: 0, outbox_dead: 4 });
		expect(receiver.posts.length).toBe(mostTries);
	});
});

describe('nothing is missed and nothing invented', () => {
	test('what changes while it is told is told again', async () => {
		const { write, db, receiver, pass } = await openTelling({ FASTLY_SERVICE: 's', FASTLY_TOKEN: 't' });
		const id = write({ title: 'Một' });
		const back = receiver.answer;
		receiver.answer = (response) => {
			createCorrection(db, id, 'Đã sửa.');
			receiver.answer = back;
			back(response);
		};
		await pass();
		await pass(minute);
		const named = receiver.posts.map(({ body }) => JSON.parse(body).surrogate_keys.includes(`article:${id}`));
		expect(named).toEqual([true, true]);
	});

	test('what was sent when the process was killed is sent again by the next', async () => {
		const { write, db, receiver, restart, pass } = await openTelling({ FASTLY_SERVICE: 's', FASTLY_TOKEN: 't' });
		write({ title: 'Một' });
		const killed = new AbortController();
		receiver.answer = () => killed.abort();
		const teller = restart(killed.signal);
		teller.tick();
		await teller.ended();
		expect(receiver.posts).toHaveLength(1);
		expect(outboxFigures(db)).toMatchObject({ outbox_waiting: 4 });
		receiver.answer = (response) => response.end();
		restart();
		await pass();
		expect(receiver.posts[1]?.body).toBe(receiver.posts[0]?.body);
		expect(outboxFigures(db)).toMatchObject({ outbox_waiting: 0, outbox_sent_total: 4 });
	});

	test('change records stay until everybody has heard them', async () => {
		const { write, db, restart } = await openTelling(key);
		const first = lastChangeId(db);
		for (let number = 0; number < 5; number++) write({ title: `Tin ${number}` });
		const years = Date.now() + 1e11;
		expect(forgetChanges(db, 0, years)).toBe(first);
		restart().tick();
		expect(forgetChanges(db, 0, years)).toBe(4);
	});

	test('who is told for the first time hears nothing of the past; who is told no more is forgotten', async () => {
		const { db, pass, receiver, write } = await openTelling(key);
		write({ title: 'Một' });
		await pass();
		createTeller({ db, services: [], signal: new AbortController().signal, report: () => {} });
		expect(outboxFigures(db)).toMatchObject({ outbox_waiting: 0 });
		const { fetch } = receiver;
		const teller = createTeller({
			...{ db, signal: new AbortController().signal, report: () => {} },
			services: servicesFor(readEnvironment(key).telling, siteUrl, fetch),
		});
		teller.tick();
		await teller.ended();
		expect(outboxFigures(db)).toMatchObject({ outbox_waiting: 0 });
		write({ title: 'Hai' });
		teller.tick();
		expect(outboxFigures(db)).toMatchObject({ outbox_waiting: 1 });
	});
});
