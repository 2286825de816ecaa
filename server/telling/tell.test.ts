import { describe, expect, test } from 'vitest';
import { createCorrection } from '#db/desk/corrections.ts';
import { forgetChanges } from '#db/desk/jobs.ts';
import { lastChangeId } from '#db/reading/changes.ts';
import { mostTries, outboxFigures } from '#db/telling/outbox.ts';
import { readEnvironment } from '#lib/environment.ts';
import { key, minute, openTelling, siteUrl } from './open-telling.testing.ts';
import { servicesFor } from './services.ts';
import { createTeller } from './tell.ts';

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
