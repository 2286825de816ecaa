import { describe, expect, test } from 'vitest';
import { createCorrection } from '#db/desk/corrections.ts';
import { moveArticle } from '#db/desk/move-article.ts';
import { key, minute, openTelling, type Post, siteUrl } from './open-telling.testing.ts';

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
