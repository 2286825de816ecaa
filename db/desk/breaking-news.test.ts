import { describe, expect, test } from 'vitest';
import { changesSince, lastChangeId } from '../reading/changes.ts';
import { keysDue, nextMoment } from '../reading/moments.ts';
import { readSite } from '../reading/site.ts';
import { openNewsroom, today, withdraw } from '../testing/newsroom.ts';
import { rowsOf } from '../testing/rows.ts';
import { actorOf, rolesWithout } from '../testing/staff.ts';
import { breakNews, deskBreaking, endBreaking } from './breaking-news.ts';
import { keysOf } from './change-keys.ts';

const secretary = actorOf('secretary');
const noon = today('12:00');
const at = (time: string) => today(time).getTime();

function openWithNews() {
	const paper = openNewsroom();
	const articleId = paper.write({ title: 'Lũ trên sông Lô' });
	const rev = () => deskBreaking(paper.db, secretary, 'vi', noon.getTime()).rev;
	const say = (change: Partial<Parameters<typeof breakNews>[2]> = {}) =>
		breakNews(
			paper.db,
			secretary,
			{ locale: 'vi', rev: rev(), text: 'Nước sông Lô  lên báo động 3 ', untilAt: at('14:00'), ...change },
			noon,
		);
	const seen = (time: string, locale = 'vi') => readSite(paper.db, locale, at(time)).breaking;
	return { ...paper, articleId, rev, say, seen };
}

describe('breaking news', () => {
	test('stands above every page of its language until its minute', () => {
		const { db, articleId, say, seen } = openWithNews();
		const before = lastChangeId(db);
		say({ articleId });
		const article = { id: articleId, locale: 'vi', slug: 'lu-tren-song-lo', section: 'thoi-su' };
		expect(seen('12:00')).toEqual({ text: 'Nước sông Lô lên báo động 3', article });
		expect(seen('13:59')).toBeDefined();
		expect(seen('14:00')).toBeUndefined();
		expect(seen('12:00', 'en')).toBeUndefined();
		expect(changesSince(db, before).flatMap(({ keys }) => keys)).toEqual(['site']);
	});

	test('ends without a write, and pages learn of it', () => {
		const { db, say } = openWithNews();
		say();
		expect(nextMoment(db, at('12:00'))).toBe(at('14:00'));
		expect(keysDue(db, at('13:59'), at('14:00'))).toEqual(['site']);
	});

	test('leads nowhere until its story appears, and is gone when the story is withdrawn', () => {
		const { db, write, say, seen } = openWithNews();
		const articleId = write({ title: 'Chiều nay', status: 'scheduled', at: today('13:00') });
		say({ articleId });
		expect(seen('12:30')?.article).toBeUndefined();
		expect(seen('13:00')?.article?.id).toBe(articleId);
		expect(keysOf(db, articleId)).toContain('site');
		withdraw(db, articleId);
		expect(seen('13:30')).toBeUndefined();
	});

	test('lasts at most a day, says something, and leads to what readers may see', () => {
		const { write, say } = openWithNews();
		expect(() => say({ untilAt: at('12:00') })).toThrow('timePast');
		expect(() => say({ untilAt: at('12:01') + 86_400_000 })).toThrow('invalid');
		expect(() => say({ text: '  ' })).toThrow('invalid');
		expect(() => say({ text: 'a'.repeat(161) })).toThrow('invalid');
		expect(() => say({ articleId: write({ title: 'Nháp', status: 'draft' }) })).toThrow('invalid');
		expect(() => say({ articleId: write({ title: 'Flood', locale: 'en' }) })).toThrow('invalid');
	});

	test('is changed and taken away only by whoever has seen it', () => {
		const { db, rev, say, seen } = openWithNews();
		const old = rev();
		say();
		expect(() => say({ rev: old, text: 'Khác' })).toThrow('conflict');
		expect(() => endBreaking(db, secretary, { locale: 'vi', rev: old }, noon)).toThrow('conflict');
		endBreaking(db, secretary, { locale: 'vi', rev: rev() }, noon);
		expect(seen('12:00')).toBeUndefined();
		say({ text: 'Tin khác' });
		expect(seen('12:00')?.text).toBe('Tin khác');
	});

	test.each(rolesWithout('secretary', 'chief', 'administrator'))('is not for a %s to tell', (role) => {
		const { db, rev } = openWithNews();
		const before = rowsOf(db);
		const input = { locale: 'vi' as const, rev: rev(), text: 'Tin', untilAt: at('13:00') };
		expect(() => breakNews(db, actorOf(role), input, noon)).toThrow('notAllowed');
		expect(() => endBreaking(db, actorOf(role), input, noon)).toThrow('notAllowed');
		expect(rowsOf(db)).toEqual(before);
	});
});
