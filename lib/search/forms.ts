import { fold } from '../text/fold.ts';
import { normalizeText } from '../text/normalize.ts';
import { unifyTones } from '../text/tones.ts';

/** Text as the accented index holds it: NFC, lower case, one style of tone placement. */
export function accentedForm(text: string): string {
	return unifyTones(normalizeText(text).toLocaleLowerCase('vi'));
}

/** Text as the folded index holds it: no marks, `đ` as `d`, lower case. */
export function foldedForm(text: string): string {
	return fold(normalizeText(text));
}
