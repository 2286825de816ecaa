import { expect, test } from 'vitest';
import { breakNews, deskBreaking } from '#db/desk/breaking-news.ts';
import { readArrangement, saveArrangement } from '#db/desk/front-arrangement.ts';
import { openNewsroom, today } from '#db/testing/newsroom.ts';
import { actorOf } from '#db/testing/staff.ts';
import { followChanges } from './changes.ts';

const secretary = actorOf('secretary');
const hour = 3_600_000;

test('pages learn at its minute that breaking news ends, and that a plan of the front page begins and ends', () => {
	const { db, write } = openNewsroom();
	const articleId = write({ title: 'Cầu mới', at: today('08:00') });
	const told: string[][] = [];
	const failures: unknown[] = [];
	const changes = followChanges(
		db,
		(keys) => told.push(keys),
		(error) => failures.push(error),
	);
	const now = Date.now();
	const { rev } = deskBreaking(db, secretary, 'vi');
	breakNews(db, secretary, { locale: 'vi', rev, text: 'Tin nóng', untilAt: now + 2 * hour });
	const plans = [{ position: 0, articleId, fromAt: now + hour, untilAt: now + 3 * hour }];
	saveArrangement(db, secretary, { locale: 'vi', rev: readArrangement(db, secretary, 'vi').rev, slots: [], plans });
	for (const after of [0.1, 0.9, 1.1, 1.9, 2.1, 2.9, 3.1]) changes.catchUp(now + after * hour);
	expect(told).toEqual([['site', 'home'], ['home'], ['site'], ['home']]);
	expect(failures).toEqual([]);
});
