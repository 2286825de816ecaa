import { describe, expect, test } from 'vitest';
import { SettingsInput } from '#lib/desk/settings-input.ts';
import { changesSince, lastChangeId } from '../reading/changes.ts';
import { readSite } from '../reading/site.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { rowsOf } from '../testing/rows.ts';
import { actorOf, rolesWithout } from '../testing/staff.ts';
import { needsFourEyes, readDeskSettings, readSecondFactorRoles, saveSettings } from './edit-settings.ts';

const chief = actorOf('chief');
const now = today('12:00');

function open() {
	const { db } = openNewsroom();
	const save = (values: SettingsInput['values'], secondFactorRoles: SettingsInput['secondFactorRoles'] = [], fourEyes = false) =>
		saveSettings(db, chief, { rev: readDeskSettings(db, chief).rev, values, secondFactorRoles, fourEyes }, now);
	return { db, save };
}

describe('the settings of the paper', () => {
	test('stand around every page, in each language', () => {
		const { db, save } = open();
		const before = lastChangeId(db);
		save({ '': { telephone: '0207 111' }, vi: { name: 'Báo Sông Lô' }, en: { name: 'Sông Lô News' } });
		expect(readSite(db, 'vi').settings).toEqual({ name: 'Báo Sông Lô', telephone: '0207 111' });
		expect(readSite(db, 'en').settings).toEqual({ name: 'Sông Lô News', telephone: '0207 111' });
		expect(changesSince(db, before).flatMap(({ keys }) => keys)).toEqual(['site']);
		save({ '': { telephone: '' }, vi: {}, en: {} });
		expect(readSite(db, 'vi').settings).toEqual({ name: 'Báo Sông Lô' });
	});

	test('say who needs a second factor, which readers never see', () => {
		const { db, save } = open();
		save({ '': {}, vi: { name: 'Báo' }, en: {} }, ['chief', 'administrator']);
		expect(readSecondFactorRoles(db)).toEqual(['chief', 'administrator']);
		expect(JSON.stringify(readSite(db, 'vi'))).not.toContain('administrator');
		expect(readSite(db, 'vi').settings).toEqual({ name: 'Báo' });
	});

	test('say whether a text needs four eyes, which nobody asks for unless it is said', () => {
		const { db, save } = open();
		expect(needsFourEyes(db)).toBe(false);
		save({ '': {}, vi: { name: 'Báo' }, en: {} }, [], true);
		expect([needsFourEyes(db), readDeskSettings(db, chief).fourEyes]).toEqual([true, true]);
		save({ '': {}, vi: { name: 'Báo' }, en: {} });
		expect(needsFourEyes(db)).toBe(false);
	});

	test('are not overwritten by whoever has not seen them', () => {
		const { db, save } = open();
		const { rev } = readDeskSettings(db, chief);
		save({ '': {}, vi: { name: 'Một' }, en: {} });
		const input = { rev, values: { '': {}, vi: { name: 'Hai' }, en: {} }, secondFactorRoles: [], fourEyes: false };
		expect(() => saveSettings(db, chief, input, now)).toThrow('conflict');
		expect(readSite(db, 'vi').settings.name).toBe('Một');
	});

	test.each([
		['', 'facebook', 'http://facebook.com/bao', false],
		['', 'facebook', 'javascript:alert(1)', false],
		['', 'facebook', 'https://facebook.com/bao', true],
		['', 'email', 'toa soan', false],
		['', 'email', 'toasoan@bao.example', true],
		['', 'telephone', 'gọi tôi', false],
		['', 'telephone', '+84 207 382 2820', true],
		['vi', 'telephone', '0207 111', false],
		['', 'tagline', 'Tin tức', false],
		['vi', 'name', ' ', false],
		['', 'feedContent', 'lead', true],
		['', 'feedContent', 'half', false],
		['', 'aiCrawlers', 'refused', true],
		['vi', 'aiCrawlers', 'refused', false],
		['vi', 'secondFactorRoles', 'chief', false],
	])('under “%s” %s: %s is taken: %s', (locale, key, value, isTaken) => {
		const values = { '': {}, vi: {}, en: {}, [locale]: { [key]: value } };
		expect(SettingsInput.safeParse({ values, secondFactorRoles: [], fourEyes: false }).success).toBe(isTaken);
	});
});

test.each(rolesWithout('chief', 'administrator'))('a %s neither reads nor changes them', (role) => {
	const { db, save } = open();
	save({ '': {}, vi: { name: 'Báo' }, en: {} });
	const before = rowsOf(db);
	const actor = actorOf(role);
	expect(() =>
		saveSettings(db, actor, { rev: '', values: { '': {}, vi: {}, en: {} }, secondFactorRoles: [], fourEyes: false }, now),
	).toThrow('notAllowed');
	expect(() => readDeskSettings(db, actor)).toThrow('notAllowed');
	expect(rowsOf(db)).toEqual(before);
});
