import type { HtmlWords } from './to-html.ts';

/** The words for HTML out of a language's messages. */
export function htmlWordsOf({ Picture, Video }: { Picture: { credit: string }; Video: { invalid: string } }): HtmlWords {
	return { credit: (name) => Picture.credit.replace('{credit}', () => name), invalidVideo: Video.invalid };
}
