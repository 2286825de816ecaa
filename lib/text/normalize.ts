const lineEnd = /\r\n?|[\v\f\u0085]/g;
const control = /[^\P{Cc}\n\t]/gu;
const zeroWidth = /\u200B|\u200C|\u2060|\uFEFF|\u00AD/g;
/** They turn the direction of what follows, up to other people's words; marks of direction (U+200E, U+200F) and isolates turn only their own. */
const turning = /[\u202A-\u202E]/g;
const noncharacter = /\p{Noncharacter_Code_Point}/gu;
const strayJoiner = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** The text as it is stored: NFC, every line break `\n`, no invisible, turning or control characters (the joiner inside emoji stays), no noncharacters, no lone surrogates. */
export function normalizeText(text: string): string {
	const lines = text.toWellFormed().replace(lineEnd, '\n');
	const shown = [control, noncharacter, turning, strayJoiner, zeroWidth].reduce((rest, unwanted) => rest.replace(unwanted, ''), lines);
	return shown.normalize('NFC');
}
