import { isSafeHref } from '../document/href.ts';
import type { Mark } from '../document/schema.ts';
import { attribute, type HtmlElement } from './nodes.ts';

/** The mark of a link, or what is said of one that may not stand in a document. */
export function linkMark(element: HtmlElement): { mark?: Mark; refused?: string } {
	const given = attribute(element, 'href');
	if (!given) return {};
	const href = given.startsWith('#') ? given : canonical(given);
	if (href.length > 2000) return { refused: 'link with an address over 2,000 characters' };
	if (isSafeHref(href)) return { mark: { type: 'link', attrs: { href } } };
	return { refused: URL.canParse(href) ? 'link with an unsafe address' : 'link with a relative or malformed address' };
}

/** Absolute addresses as browsers would read them: what they strip or encode is stripped or encoded before it is judged. */
function canonical(given: string): string {
	const absolute = /^[/\\]{2}/.test(given) ? `https:${given}` : given;
	return URL.parse(absolute)?.href ?? given;
}
