const onset = '(?:ngh|ch|gh|gi|kh|ng|nh|ph|th|tr|[bcdđghklmnprstvx])?';
const toneOnSecond = new RegExp(
	`(?<![\\p{L}\\p{M}])(${onset})(o(?=[àáảãạèéẻẽẹ])|u(?=[ỳýỷỹỵ]))([àáảãạèéẻẽẹỳýỷỹỵ])(?![\\p{L}\\p{M}])`,
	'giu',
);
const toneInsideQu = /(?<![\p{L}\p{M}])(q)([ùúủũụ])([aey])(?![\p{L}\p{M}])/giu;

/** The text in NFC with one spelling for syllables that end in oa, oe, uy: `hoà, khoẻ, thuỷ` become `hòa, khỏe, thủy`; `quý` stays, for its u belongs to the q. */
export function unifyTones(text: string): string {
	return text
		.normalize('NFC')
		.replace(toneOnSecond, (_, start: string, first: string, second: string) => {
			const [vowel, tone] = withoutTone(second);
			return start + (first + tone).normalize('NFC') + vowel;
		})
		.replace(toneInsideQu, (_, q: string, u: string, vowel: string) => {
			const [glide, tone] = withoutTone(u);
			return q + glide + (vowel + tone).normalize('NFC');
		});
}

function withoutTone(letter: string): [vowel: string, tone: string] {
	const [vowel = '', tone = ''] = letter.normalize('NFD');
	return [vowel, tone];
}
