import { readdirSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { deskAreas } from '#i18n/desk-messages.ts';
import { localeCodes } from '#lib/locales.ts';

type Words = { [key: string]: string | Words };

function read(area: string, locale: string): Map<string, string> {
	return new Map(flat(JSON.parse(readFileSync(`${import.meta.dirname}/${area}.${locale}.json`, 'utf8')), ''));
}

function flat(words: Words, before: string): [string, string][] {
	return Object.entries(words).flatMap(([key, word]) =>
		typeof word === 'string' ? [[`${before}${key}`, word] as [string, string]] : flat(word, `${before}${key}.`),
	);
}

function needsOf(elements: MessageFormatElement[]): string[] {
	return elements.flatMap((element) => {
		if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
		if (element.type === TYPE.tag) return [element.value, ...needsOf(element.children)];
		if (element.type === TYPE.plural || element.type === TYPE.select)
			return [element.value, ...Object.values(element.options).flatMap(({ value }) => needsOf(value))];
		return [element.value];
	});
}

test('every file of the desk’s words belongs to a part', () => {
	const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
	expect(files.sort()).toEqual(deskAreas.flatMap((area) => localeCodes.map((locale) => `${area}.${locale}.json`)).sort());
});

test('no part says again what another says already', () => {
	const namespaces = deskAreas.flatMap((area) => Object.keys(JSON.parse(readFileSync(`${import.meta.dirname}/${area}.vi.json`, 'utf8'))));
	expect(namespaces.filter((name, place) => namespaces.indexOf(name) !== place)).toEqual([]);
});

describe.each([...deskAreas])('%s', (area) => {
	const [vietnamese, english] = [read(area, 'vi'), read(area, 'en')];

	test('says the same in both languages, with the same values', () => {
		expect([...english.keys()]).toEqual([...vietnamese.keys()]);
		const needs = (message = '') => [...new Set(needsOf(parse(message)))].sort();
		for (const [key, message] of vietnamese) expect({ key, needs: needs(english.get(key)) }).toEqual({ key, needs: needs(message) });
	});

	test('is whole, NFC, and in its language', () => {
		const all = [...vietnamese, ...english];
		expect(all.filter(([, word]) => word.trim() === '' || word !== word.trim() || word !== word.normalize('NFC'))).toEqual([]);
		expect([...english].filter(([, word]) => /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/.test(word))).toEqual([]);
	});
});
