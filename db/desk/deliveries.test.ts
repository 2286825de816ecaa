import { expect, test } from 'vitest';
import { outbox, outboxService } from '../schema/moving.ts';
import { rolesWithout } from '../testing/staff.ts';
import { discardLetters, listDeliveries, retryLetters } from './deliveries.ts';
import { everything, openStaffedNewsroom, refusalOf } from './desk.testing.ts';

const failedAt = new Date('2026-03-02T08:00:00+07:00');

/** A paper whose hub has refused three letters and whose cache is fine. */
function openRefused() {
	const newsroom = openStaffedNewsroom();
	const { db } = newsroom;
	const dead = { service: 'websub', dueAt: failedAt, tries: 1, deadAt: failedAt, problem: '403: no' };
	db.insert(outboxService)
		.values({ service: 'websub', changeId: 0, heardAt: failedAt, failures: 3, problem: '403: no', notBefore: new Date(8e14) })
		.run();
	db.insert(outboxService).values({ service: 'varnish', changeId: 0, heardAt: failedAt, sent: 7 }).run();
	for (const subject of ['/feed.xml', '/en/feed.xml', '/thoi-su/feed.xml'])
		db.insert(outbox)
			.values({ ...dead, subject })
			.run();
	db.insert(outbox).values({ service: 'varnish', subject: 'home', dueAt: failedAt }).run();
	return {
		...newsroom,
		idOf: (subject: string) =>
			db
				.select()
				.from(outbox)
				.all()
				.find((each) => each.subject === subject)?.id ?? 0,
	};
}

test('who is told, what waits and what was given up', () => {
	const { db, staff } = openRefused();
	const { services, letters } = listDeliveries(db, staff.chief);
	expect(services).toMatchObject([
		{ service: 'varnish', waiting: 1, dead: 0, sent: 7, failures: 0 },
		{ service: 'websub', waiting: 0, dead: 3, failures: 3, problem: '403: no' },
	]);
	expect(letters.map(({ subject, problem }) => [subject, problem])).toEqual([
		['/thoi-su/feed.xml', '403: no'],
		['/en/feed.xml', '403: no'],
		['/feed.xml', '403: no'],
	]);
});

test('a letter is sent again at once, or thrown away, one by one or all of a service', () => {
	const { db, staff, idOf } = openRefused();
	expect(retryLetters(db, staff.chief, { id: idOf('/feed.xml') })).toBe(1);
	const [, hub] = listDeliveries(db, staff.chief).services;
	expect(hub).toMatchObject({ waiting: 1, dead: 2, failures: 0, notBefore: 0 });
	expect(refusalOf(() => discardLetters(db, staff.chief, { id: idOf('/feed.xml') }))).toMatchObject({ key: 'absent' });
	expect(discardLetters(db, staff.chief, { service: 'websub' })).toBe(2);
	expect(refusalOf(() => retryLetters(db, staff.chief, { service: 'websub' }))).toMatchObject({ key: 'absent' });
	expect(listDeliveries(db, staff.chief).letters).toEqual([]);
});

test('whoever may not, sees nothing and changes nothing', () => {
	const { db, staff, idOf } = openRefused();
	const before = everything(db);
	for (const role of rolesWithout('chief', 'administrator')) {
		expect(refusalOf(() => listDeliveries(db, staff[role]))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => retryLetters(db, staff[role], { id: idOf('/feed.xml') }))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => discardLetters(db, staff[role], { service: 'websub' }))).toMatchObject({ key: 'notAllowed' });
	}
	expect(everything(db)).toBe(before);
});
