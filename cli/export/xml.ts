import { escaped, withoutForbidden } from '#lib/html/escape.ts';

/** Text that is XML already. */
export type Xml = { xml: string };
type Value = string | number | Xml;

/** Any text as a CDATA section; where it holds the section's end, as two. */
export function cdata(text: string): Xml {
	return { xml: `<![CDATA[${withoutForbidden(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>` };
}

/** An element that holds elements, each on a line, in the order of the keys. */
export function xml(name: string, inside: Record<string, Value>, further: readonly Xml[] = []): string {
	const lines = Object.entries(inside).map(([child, value]) => `\t<${child}>${written(value)}</${child}>\n`);
	return `<${name}>\n${lines.join('')}${further.map((part) => `\t${part.xml}\n`).join('')}</${name}>\n`;
}

/** One element with attributes. */
export function tagged(name: string, attributes: Record<string, string>, value: Value): Xml {
	const given = Object.entries(attributes).map(([key, text]) => ` ${key}="${escaped(text)}"`);
	return { xml: `<${name}${given.join('')}>${written(value)}</${name}>` };
}

function written(value: Value): string {
	return typeof value === 'object' ? value.xml : escaped(String(value));
}
