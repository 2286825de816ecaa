import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cookiesOf, openDoor, right } from '#db/auth/auth.testing.ts';
import { contentFor, openStaffedNewsroom } from '#db/desk/desk.testing.ts';
import { createDraft, saveDraft } from '#db/desk/drafts.ts';
import { listRevisions } from '#db/desk/history.ts';
import { claimJob } from '#db/desk/jobs.ts';
import { moveArticle } from '#db/desk/move-article.ts';
import { findArticlePlace } from '#db/reading/article-state.ts';
import { latestArticles } from '#db/reading/lists.ts';
import { isoWithOffset } from '#lib/dates.ts';
import { startTally } from './tally.testing.ts';

const [hour, day] = [3_600_000, 86_400_000];
const moments = ['2026-03-02T08:00:00Z', '2028-02-29T05:30:00Z', '2038-01-19T03:14:08Z', '2027-12-31T17:00:00Z'];

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test.each(moments)('a story scheduled for %s appears once, at its minute, however the clock jumps about', (moment) => {
	const at = new Date(moment);
	const { db, staff, sections } = openStaffedNewsroom();
	const tally = startTally(`scheduled for ${moment}`);
	vi.setSystemTime(at.getTime() - day);
	const id = createDraft(db, staff.chief, { locale: 'vi', sectionId: sections.affairs, content: contentFor(sections.affairs) });
	for (const move of ['submit', 'approve'] as const) moveArticle(db, staff.chief, { id, move, rev: 1 });
	moveArticle(db, staff.secretary, { id, move: 'schedule', rev: 1, at, override: true });
	const shown = (time: number) => {
		vi.setSystemTime(time);
		return latestArticles.newest(db, 'vi', undefined, 20).filter((card) => card.id === id).length;
	};
	const after = [0, 1000, day, -hour, 0, 400 * day, hour];
	tally.check(shown(at.getTime() - hour) === 0, () => 'an hour early, readers had it');
	tally.check(shown(at.getTime() - 1) === 0, () => 'a moment early, readers had it');
	for (const jump of after) {
		const count = shown(at.getTime() + jump);
		tally.check(count === (jump < 0 ? 0 : 1), () => `${jump} ms from its minute readers had it ${count} times`);
		const state = findArticlePlace(db, id)?.state;
		tally.check((state === 'public') === jump >= 0, () => `${jump} ms from its minute its page was ${state}`);
	}
	expect(tally.close(db)).toEqual([]);
});

test('what is written while the clock is wrong keeps its order, and the log its chain', () => {
	const { db, staff, sections } = openStaffedNewsroom();
	const tally = startTally('a clock that goes back');
	const start = Date.parse('2026-03-02T08:00:00Z');
	vi.setSystemTime(start);
	const id = createDraft(db, staff.chief, { locale: 'vi', sectionId: sections.affairs, content: contentFor(sections.affairs) });
	const jumps = [0, -hour, day, -2 * day, 5 * day, -5 * day];
	jumps.forEach((jump, place) => {
		vi.setSystemTime(start + jump);
		const content = contentFor(sections.affairs, { lead: [`${place}`] });
		saveDraft(db, staff.chief, { id, rev: place + 1, content, key: `save ${place}`, kind: 'save' });
	});
	const revs = listRevisions(db, staff.chief, id).map(({ rev }) => rev);
	tally.check(`${revs}` === `${[7, 6, 5, 4, 3, 2, 1]}`, () => `the versions stand in the order ${revs}`);
	expect(tally.close(db)).toEqual([]);
});

test('a job runs again although the clock was once far ahead', () => {
	const { db } = openStaffedNewsroom();
	const now = Date.now();
	expect(claimJob(db, 'sweep', hour, now + 400 * day)).toBe(true);
	expect(claimJob(db, 'sweep', hour, now)).toBe(true);
	expect(claimJob(db, 'sweep', hour, now + 1000)).toBe(false);
});

test('a session that has ended stays ended when the clock goes back', async () => {
	const start = Date.parse('2026-03-02T08:00:00Z');
	vi.setSystemTime(start);
	const { hire, enter, who } = await openDoor();
	hire('linh');
	const cookie = cookiesOf(await enter('linh@bao.example', right));
	expect(await who(cookie)).toBeDefined();
	vi.setSystemTime(start + 9 * hour);
	expect(await who(cookie)).toBeUndefined();
	for (const jump of [0, -hour, 8 * day]) {
		vi.setSystemTime(start + jump);
		expect(await who(cookie)).toBeUndefined();
	}
});

test('a leap day and the last second of 32 bits are shown in Vietnam’s time', () => {
	expect(isoWithOffset(new Date('2028-02-28T17:00:00Z'))).toBe('2028-02-29T00:00:00+07:00');
	expect(isoWithOffset(new Date('2038-01-19T03:14:08Z'))).toBe('2038-01-19T10:14:08+07:00');
});
