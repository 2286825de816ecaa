import { type IconName, iconPaths } from '#lib/icons.ts';

/** A new element with these properties and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<HTMLElementTagNameMap[Tag]> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	return element;
}

/** The markup of an icon; words stand beside it or in the label of what holds it. */
export function iconMarkup(name: IconName, size = 20): string {
	return `<svg aria-hidden="true" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5"><path d="${iconPaths[name]}"/></svg>`;
}
