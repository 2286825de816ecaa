const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters but white space, halves of characters, and what is no character. */
const forbidden = /[^\t\n\r\P{Cc}]|\p{Cs}|[\ufffe\uffff]/gu;

/** Text without the signs that neither HTML nor XML may hold. */
export function withoutForbidden(text: string): string {
	return text.replace(forbidden, '');
}

/** Text as it may stand in HTML and XML, in elements and in quoted attributes; what no XML may hold is left out. */
export function escaped(text: string): string {
	return withoutForbidden(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** An element with its attributes, those without a value left out; `inside` is HTML already. */
export function element(tag: string, attributes: Record<string, string | number | undefined>, inside = ''): string {
	const written = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`));
	return `<${tag}${written.join('')}>${inside}${voids.has(tag) ? '' : `</${tag}>`}`;
}

const voids = new Set(['br', 'hr', 'img', 'source']);
