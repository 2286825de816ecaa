const alphabet = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
/** The letters of the alphabet by a character that sorts as they do, above all signs and digits. */
const places = new Map(alphabet.map((letter, place) => [letter, String.fromCharCode(0x41 + place)]));
/** Grave, hook above, tilde, acute, dot below: the tones in the order of dictionaries; other marks come last. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const quality = /[\u0302\u0306\u031b]/;

/**
 * A text by which names sort, compared character by character, as in Vietnamese dictionaries and `Intl.Collator('vi')`: `a ă â b c d đ`,
 * tones only between words that are otherwise the same, capitals never.
 */
export function sortKey(text: string): string {
	const letters =
		text
			.normalize('NFD')
			.toLowerCase()
			.match(/\P{M}\p{M}*/gsu) ?? [];
	const main = letters.map((letter) => placeOf(letter)).join('');
	return `${main}\u0001${letters.map((letter) => toneOf(letter)).join('')}`;
}

function placeOf([base = '', ...marks]: string): string {
	const letter = [base, ...marks.filter((mark) => quality.test(mark))].join('').normalize('NFC');
	return places.get(letter) ?? places.get(base) ?? base;
}

function toneOf([, ...marks]: string): number {
	const tone = marks.find((mark) => !quality.test(mark));
	if (tone === undefined) return 0;
	const place = tones.indexOf(tone);
	return place < 0 ? tones.length + 1 : place + 1;
}
