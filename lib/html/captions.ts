import { pictureCredit } from '../picture-credit.ts';
import { cleanLine, cutText } from './clean-text.ts';
import { findElement, givenAttribute, type HtmlElement, hasClass, textOf } from './nodes.ts';

export type Caption = { caption: string; credit: string };

const creditLabel = /(?<!\p{L})(?:ảnh|photos?|photographs?|pictures?)(?:\s+by)?\s*:\s*(?<credit>[^:()]{1,100}?)[\s.)]*$/iu;
const creditClass = /credit|photographer|copyright/i;

/** The words of a caption element, the photographer apart: named by `data-credit`, in an element of its own or after `Ảnh:` / `Photo:`. */
export function captionOf(element: HtmlElement | undefined): Caption {
	if (!element) return { caption: '', credit: '' };
	const told = givenAttribute(element, 'data-credit');
	const by = findElement(element.childNodes, (candidate) => hasClass(candidate, creditClass));
	if (told !== undefined) return boundedCaption({ caption: textOf(element.childNodes, by), credit: cleanLine(told) });
	if (!by) return splitCredit(textOf(element.childNodes));
	return boundedCaption({ caption: textOf(element.childNodes, by), credit: withoutLabel(textOf([by])) });
}

/** Divides `Lễ hội Thành Tuyên. Ảnh: Trang Tâm` into caption and credit. */
export function splitCredit(text: string): Caption {
	const found = creditLabel.exec(text.slice(-200));
	if (!found) return boundedCaption({ caption: text, credit: '' });
	const caption = text.slice(0, text.length - found[0].length).replace(/[\s,;:–—(|/-]+$/, '');
	return boundedCaption({ caption, credit: found.groups?.credit ?? '' });
}

/** The caption at the lengths a document holds. */
export function boundedCaption({ caption, credit }: Caption): Caption {
	return { caption: cutText(caption, 2000), credit: cutText(pictureCredit(credit), 200) };
}

function withoutLabel(text: string): string {
	const { caption, credit } = splitCredit(text);
	return credit === '' ? caption : credit;
}
