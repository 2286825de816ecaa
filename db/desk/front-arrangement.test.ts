import { describe, expect, test } from 'vitest';
import { changesSince, lastChangeId } from '../reading/changes.ts';
import { readFrontPage } from '../reading/front-page.ts';
import { keysDue, nextMoment } from '../reading/moments.ts';
import { listSections } from '../reading/sections.ts';
import { type Newsroom, openNewsroom, today, withdraw } from '../testing/newsroom.ts';
import { rowsOf } from '../testing/rows.ts';
import { actorOf, rolesWithout } from '../testing/staff.ts';
import { brokenAuditEntry } from './audit.ts';
import { findStories, newestStories } from './find-stories.ts';
import { readArrangement, saveArrangement } from './front-arrangement.ts';
import { storedImage } from './images.ts';

const secretary = actorOf('secretary');
const noon = today('12:00');
const at = (time: string) => today(time).getTime();

function openWithStories() {
	const newsroom = openNewsroom();
	const imageId = storedImage(newsroom.db, { hash: 'a'.repeat(32), width: 1600, height: 900, tone: 0 });
	const image = { imageId, alt: '', caption: '', credit: '' };
	const stories = ['05:00', '06:00', '07:00', '08:00', '09:00'].map((time) =>
		newsroom.write({ title: `Chuyện lúc ${time}`, image, at: today(time) }),
	);
	const evening = newsroom.write({ title: 'Tin chiều', image, status: 'scheduled', at: today('15:00') });
	return { ...newsroom, stories, evening };
}

function top({ db }: Pick<Newsroom, 'db'>, time = '12:00') {
	const { lead, second } = readFrontPage(db, 'vi', listSections(db, 'vi'), at(time));
	return [lead?.id, ...second.map(({ id }) => id)];
}

const revOf = ({ db }: Pick<Newsroom, 'db'>) => readArrangement(db, secretary, 'vi', noon.getTime()).rev;

describe('the front page that the desk arranges', () => {
	test('is what readers see, in that order', () => {
		const paper = openWithStories();
		const [first = 0, second = 0, third = 0] = paper.stories;
		const before = lastChangeId(paper.db);
		saveArrangement(paper.db, secretary, { locale: 'vi', rev: revOf(paper), slots: [third, first, second], plans: [] }, noon);
		expect(top(paper)).toEqual([third, first, second]);
		expect(changesSince(paper.db, before).flatMap(({ keys }) => keys)).toEqual(['home']);
		expect(readArrangement(paper.db, secretary, 'vi').slots.map(({ id }) => id)).toEqual([third, first, second]);
		expect(brokenAuditEntry(paper.db)).toBeUndefined();
	});

	test('has a planned story at its place from its minute to its minute, without a write', () => {
		const paper = openWithStories();
		const [first = 0, second = 0, , , newest = 0] = paper.stories;
		const plans = [{ position: 0, articleId: second, fromAt: at('13:00'), untilAt: at('14:00') }];
		saveArrangement(paper.db, secretary, { locale: 'vi', rev: revOf(paper), slots: [first], plans }, noon);
		expect(top(paper, '12:59').slice(0, 2)).toEqual([first, newest]);
		expect(top(paper, '13:00').slice(0, 2)).toEqual([second, first]);
		expect(top(paper, '14:00').slice(0, 2)).toEqual([first, newest]);
		expect(nextMoment(paper.db, at('12:00'))).toBe(at('13:00'));
		expect(nextMoment(paper.db, at('13:00'))).toBe(at('14:00'));
		expect(nextMoment(paper.db, at('14:00'))).toBe(Number.POSITIVE_INFINITY);
		expect(keysDue(paper.db, at('12:00'), at('13:00'))).toEqual(['home']);
		expect(keysDue(paper.db, at('13:01'), at('13:59'))).toEqual([]);
	});

	test('shows a planned story no earlier than the story itself appears', () => {
		const paper = openWithStories();
		const plans = [{ position: 0, articleId: paper.evening, fromAt: at('13:00'), untilAt: null }];
		saveArrangement(paper.db, secretary, { locale: 'vi', rev: revOf(paper), slots: [], plans }, noon);
		expect(top(paper, '14:00')[0]).not.toBe(paper.evening);
		expect(top(paper, '15:00')[0]).toBe(paper.evening);
	});

	test('of two plans for one place shows the one that began later', () => {
		const paper = openWithStories();
		const [first = 0, second = 0] = paper.stories;
		const plans = [
			{ position: 0, articleId: first, fromAt: at('12:30'), untilAt: null },
			{ position: 0, articleId: second, fromAt: at('13:00'), untilAt: at('14:00') },
		];
		saveArrangement(paper.db, secretary, { locale: 'vi', rev: revOf(paper), slots: [], plans }, noon);
		expect([top(paper, '12:45')[0], top(paper, '13:30')[0], top(paper, '14:00')[0]]).toEqual([first, second, first]);
	});

	test('is not overwritten by whoever has not seen it', () => {
		const paper = openWithStories();
		const [first = 0, second = 0] = paper.stories;
		const rev = revOf(paper);
		saveArrangement(paper.db, secretary, { locale: 'vi', rev, slots: [first], plans: [] }, noon);
		const before = rowsOf(paper.db);
		expect(() => saveArrangement(paper.db, actorOf('chief'), { locale: 'vi', rev, slots: [second], plans: [] }, noon)).toThrow('conflict');
		expect(rowsOf(paper.db)).toEqual(before);
	});

	test('holds what readers see or will see, in its own language', () => {
		const paper = openWithStories();
		const draft = paper.write({ title: 'Nháp', status: 'draft' });
		const english = paper.write({ title: 'English', locale: 'en' });
		const rev = revOf(paper);
		for (const id of [draft, english, 999])
			expect(() => saveArrangement(paper.db, secretary, { locale: 'vi', rev, slots: [id], plans: [] }, noon)).toThrow('invalid');
		const plans = [{ position: 0, articleId: draft, fromAt: at('13:00'), untilAt: null }];
		expect(() => saveArrangement(paper.db, secretary, { locale: 'vi', rev, slots: [], plans }, noon)).toThrow('invalid');
	});

	test('keeps a story that was withdrawn since until somebody takes it out, and readers do not see it', () => {
		const paper = openWithStories();
		const [first = 0, second = 0] = paper.stories;
		saveArrangement(paper.db, secretary, { locale: 'vi', rev: revOf(paper), slots: [first, second], plans: [] }, noon);
		withdraw(paper.db, first);
		expect(top(paper)[0]).toBe(second);
		saveArrangement(paper.db, secretary, { locale: 'vi', rev: revOf(paper), slots: [second, first], plans: [] }, noon);
		expect(readArrangement(paper.db, secretary, 'vi').slots.map(({ status }) => status)).toEqual(['published', 'withdrawn']);
	});

	test('takes no plan that is over before it begins', () => {
		const paper = openWithStories();
		const [articleId = 0] = paper.stories;
		const plan = { position: 0, articleId, fromAt: at('10:00'), untilAt: at('11:00') };
		expect(() => saveArrangement(paper.db, secretary, { locale: 'vi', rev: revOf(paper), slots: [], plans: [plan] }, noon)).toThrow(
			'timePast',
		);
	});

	test.each(rolesWithout('secretary', 'chief', 'administrator'))('is none of a %s’s business', (role) => {
		const paper = openWithStories();
		const before = rowsOf(paper.db);
		const input = { locale: 'vi' as const, rev: revOf(paper), slots: [], plans: [] };
		expect(() => saveArrangement(paper.db, actorOf(role), input, noon)).toThrow('notAllowed');
		expect(() => readArrangement(paper.db, actorOf(role), 'vi')).toThrow('notAllowed');
		expect(() => findStories(paper.db, actorOf(role), { locale: 'vi', text: '' })).toThrow('notAllowed');
		expect(rowsOf(paper.db)).toEqual(before);
	});
});

describe('stories for the front page', () => {
	test('are found by half a word without accents, scheduled ones as well', () => {
		const paper = openWithStories();
		const find = (text: string) => findStories(paper.db, secretary, { locale: 'vi', text }, noon.getTime());
		expect(find('tin chi').map(({ title, status }) => [title, status])).toEqual([['Tin chiều', 'scheduled']]);
		expect(find('CHUYEN 07').map(({ title }) => title)).toEqual(['Chuyện lúc 07:00']);
		expect(find('không có')).toEqual([]);
		expect(find('').length).toBe(6);
	});

	test('that are newest come with those of the next days', () => {
		const paper = openWithStories();
		expect(newestStories(paper.db, secretary, 'vi', 3, noon.getTime()).map(({ status }) => status)).toEqual([
			'scheduled',
			'published',
			'published',
		]);
	});
});
