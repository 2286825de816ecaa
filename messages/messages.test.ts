import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { localeCodes, locales } from '#lib/locales.ts';
import { messagesOf, translations } from './messages.testing.ts';

const original = messagesOf('vi');

/** Languages name a month by number, in full or in short: code gives all three. */
const oneName: Record<string, string> = { monthName: 'month', monthShort: 'month' };

/** What code must give a message: `{name}`, `{count, number}` and `<link>` as `text name`, `number count`, `tag link`. */
function needsOf(elements: MessageFormatElement[]): string[] {
	return elements.flatMap((element) => {
		switch (element.type) {
			case TYPE.literal:
			case TYPE.pound:
				return [];
			case TYPE.tag:
				return [`tag ${element.value}`, ...needsOf(element.children)];
			case TYPE.select:
				return [`choice ${element.value}`, ...Object.values(element.options).flatMap(({ value }) => needsOf(value))];
			case TYPE.plural:
				return [`number ${element.value}`, ...Object.values(element.options).flatMap(({ value }) => needsOf(value))];
			case TYPE.number:
				return [`number ${element.value}`];
			case TYPE.argument:
				return [`text ${oneName[element.value] ?? element.value}`];
			default:
				return [`date ${element.value}`];
		}
	});
}

const needs = (message: string) => [...new Set(needsOf(parse(message)))].sort();

/** The plural forms of every number in a message. */
function pluralsOf(elements: MessageFormatElement[]): string[][] {
	return elements.flatMap((element) => (element.type === TYPE.plural ? [Object.keys(element.options)] : []));
}

describe.each(translations)('%s', (locale) => {
	const translated = messagesOf(locale);

	test('has the messages of the Vietnamese file, in its order, and no others', () => {
		expect([...translated.keys()]).toEqual([...original.keys()]);
	});

	test.each([...original].map(([key, message]) => [key, message]))('%s takes the same values', (key, message) => {
		expect(needs(translated.get(key) ?? '')).toEqual(needs(message));
	});
});

describe.each(localeCodes)('%s', (locale) => {
	const messages = [...messagesOf(locale)];

	test('has no empty message', () => {
		expect(messages.filter(([, message]) => message.trim() === '' || message !== message.trim())).toEqual([]);
	});

	test('is NFC without invisible characters', () => {
		expect(
			messages.filter(([, message]) => message !== message.normalize('NFC') || /[\u200B-\u200F\u2060\uFEFF\u00AD]/.test(message)),
		).toEqual([]);
	});

	test('gives every number all the forms the language has', () => {
		const wanted = new Intl.PluralRules(locales[locale].intl).resolvedOptions().pluralCategories;
		const wanting = messages.flatMap(([key, message]) =>
			pluralsOf(parse(message))
				.filter((forms) => wanted.some((form) => !forms.includes(form)))
				.map(() => key),
		);
		expect(wanting).toEqual([]);
	});
});

test('the English file is in English', () => {
	const vietnamese = [...messagesOf('en')].filter(([, message]) => /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/.test(message));
	expect(vietnamese).toEqual([]);
});

test('only names and signs are the same in two languages', () => {
	const english = messagesOf('en');
	const same = [...original].filter(([key, message]) => english.get(key) === message).map(([, message]) => message);
	expect(
		[...new Set(same)].filter(
			(message) => !/^(Video|Facebook|Zalo|Email|PDF|Video: <names><\/names>)\b/.test(message.replace(/\{.*?\}/g, '').trim()),
		),
	).toEqual(['{title} – {name}', '{name} – {tagline}']);
});
