import { expect, test } from 'vitest';
import { changesSince, lastChangeId } from '../reading/changes.ts';
import { dayNumber } from '../reading/most-read.ts';
import { readCount } from '../schema/article.ts';
import { openNewsroom, today, withdraw } from '../testing/newsroom.ts';
import { claimJob, forgetChanges } from './jobs.ts';
import { addReads } from './read-counts.ts';
import { recordChange } from './record-change.ts';

test('reads add up by article and day in Vietnam; what is not public is not counted', () => {
	const { db, write } = openNewsroom();
	const [bridge, rain, wrong, draft] = [
		write({ title: 'Cầu mới' }),
		write({ title: 'Mưa lớn' }),
		write({ title: 'Tin sai' }),
		write({ title: 'Nháp', status: 'draft', at: null }),
	];
	withdraw(db, wrong);
	const noon = today('12:00').getTime();
	addReads(
		db,
		new Map([
			[bridge, 3],
			[rain, 1],
			[wrong, 5],
			[draft, 5],
			[99_999, 5],
		]),
		noon,
	);
	addReads(db, new Map([[bridge, 2]]), today('23:59').getTime());
	addReads(db, new Map([[bridge, 7]]), noon + 86_400_000);
	const day = dayNumber(noon);
	expect(db.select().from(readCount).orderBy(readCount.articleId, readCount.day).all()).toEqual([
		{ articleId: bridge, day, locale: 'vi', reads: 5 },
		{ articleId: bridge, day: day + 1, locale: 'vi', reads: 7 },
		{ articleId: rain, day, locale: 'vi', reads: 1 },
	]);
});

test('a job is run once in its time, whoever asks, and again after a clock was set back', () => {
	const { db } = openNewsroom();
	expect([claimJob(db, 'tidy', 1000, 5000), claimJob(db, 'tidy', 1000, 5999), claimJob(db, 'other', 1000, 5999)]).toEqual([
		true,
		false,
		true,
	]);
	expect([claimJob(db, 'tidy', 1000, 6000), claimJob(db, 'tidy', 1000, 100), claimJob(db, 'tidy', 1000, 200)]).toEqual([true, true, false]);
});

test('old change records go, the newest stays', () => {
	const { db } = openNewsroom();
	recordChange(db, ['home'], today('01:00'));
	recordChange(db, ['home'], today('02:00'));
	const newest = lastChangeId(db);
	forgetChanges(db, -1, Date.now() + 3_600_000);
	expect(changesSince(db, 0).map(({ id }) => id)).toEqual([newest]);
});
