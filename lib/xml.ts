import { escaped } from './html/escape.ts';

type Attributes = Record<string, string | number | undefined>;

/** An element with text in it; empty text makes an empty element. Attributes without a value are left out. */
export function element(name: string, text: string, attributes: Attributes = {}): string {
	return wrap(name, escaped(text), attributes);
}

/** An element around what is XML already. */
export function wrap(name: string, inner: string, attributes: Attributes = {}): string {
	const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(`${value}`)}"`));
	return `<${name}${written.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}`;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
