import { expect, test } from 'vitest';
import { normalizeText } from './normalize.ts';

const family = '👨\u200D👩\u200D👧';
const healthWorker = '👩🏽\u200D⚕\uFE0F';
const rainbowFlag = '🏳\uFE0F\u200D🌈';

test.each([
	['NFD becomes NFC', 'Tuyên Quang đổi mới'.normalize('NFD'), 'Tuyên Quang đổi mới'],
	['a mark kept from its letter by a zero-width space', 'a\u200B\u0301', 'á'],
	['zero-width space, non-joiner, word joiner, BOM', '\uFEFFa\u200Bb\u200Cc\u2060d', 'abcd'],
	['soft hyphen', 'chuyển\u00AD đổi', 'chuyển đổi'],
	['joiner between letters', 'a\u200Db', 'ab'],
	['joiner after an emoji that joins nothing', '👨\u200D!', '👨!'],
	['two joiners in a row', '👨\u200D\u200D👩', '👨👩'],
	['emoji family', family, family],
	['emoji with skin tone and sign', healthWorker, healthWorker],
	['emoji with variation selector', rainbowFlag, rainbowFlag],
	['control characters', 'a\u0000b\u0007c\u001Bd\u007Fe\u009Ff', 'abcdef'],
	['noncharacters', 'a\uFFFEb\uFFFFc\uFDD0d\uFDEFe\u{1FFFE}f\u{10FFFF}', 'abcdef'],
	['embedding and override of direction', 'a\u202Ab\u202Bc\u202Dd\u202Ee\u202Cf', 'abcdef'],
	['joiner that an override kept from another', '👨\u200D\u202E👩', '👨\u200D👩'],
	['tab and newline stay', 'a\tb\nc', 'a\tb\nc'],
	['Windows and old Mac line ends', 'a\r\nb\rc', 'a\nb\nc'],
	['line breaks of word processors', 'a\vb\fc\u0085d', 'a\nb\nc\nd'],
	['lone high surrogate', 'a\uD83Db', 'a\uFFFDb'],
	['lone low surrogate', 'a\uDC68', 'a\uFFFD'],
	['halves that removal would bring together', '\uD83D\u200B\uDC68', '\uFFFD\uFFFD'],
	['non-breaking space stays', 'a\u00A0b', 'a\u00A0b'],
	['nothing', '', ''],
])('%s', (_, text, expected) => {
	expect(normalizeText(text)).toBe(expected);
});

test('normalising twice is normalising once', () => {
	const pieces = 'a|ơ|\u0301|\u0323|\u031B|\u200B|\u200D|\uFE0F|👩|🏽|⚕|\r|\n|\t|\uD83D|\uDC68|\uFEFF|\u0000|\u202E|\uFFFE'.split('|');
	let seed = 1;
	const next = () => {
		seed = (seed * 48_271) % 2_147_483_647;
		return pieces[seed % pieces.length] ?? '';
	};
	for (let round = 0; round < 5_000; round++) {
		const once = normalizeText(Array.from({ length: 8 }, next).join(''));
		expect(normalizeText(once)).toBe(once);
		expect(once.normalize('NFC')).toBe(once);
	}
});
