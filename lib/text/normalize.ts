const lineEnd = /\r\n?|[\v\f\u0085]/g;
const control = /[^\P{Cc}\n\t]/gu;
const zeroWidth = /\u200B|\u200C|\u2060|\uFEFF|\u00AD/g;
const strayJoiner = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** The text as it is stored: NFC, every line break `\n`, no invisible or control characters (the joiner inside emoji stays), no lone surrogates. */
export function normalizeText(text: string): string {
	return text.toWellFormed().replace(lineEnd, '\n').replace(control, '').replace(strayJoiner, '').replace(zeroWidth, '').normalize('NFC');
}
