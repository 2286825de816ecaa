import { Mark } from '@tiptap/core';
import { isSafeHref } from '#lib/document/href.ts';

const isKept = (href: unknown): href is string => typeof href === 'string' && href.length <= 2000 && isSafeHref(href);

/** A link: its address and nothing else. What is typed at its end does not belong to it. */
export const LinkMark = Mark.create({
	name: 'link',
	inclusive: false,
	addAttributes() {
		return { href: { default: null } };
	},
	parseHTML() {
		return [{ tag: 'a[href]', getAttrs: (element) => (isKept(element.getAttribute('href')) ? null : false) }];
	},
	renderHTML({ mark }) {
		// An address that came from elsewhere is judged again before it stands in the page.
		return ['a', isKept(mark.attrs.href) ? { href: mark.attrs.href, rel: 'noreferrer' } : {}, 0];
	},
});
