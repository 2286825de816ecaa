const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether a link may stand in a document: http(s), mailto, tel, an address of our own (`/…`) or a fragment (`#…`). */
export function isSafeHref(href: string): boolean {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what browsers strip and we refuse
	if (/[\u0000-\u0020\u007f]/.test(href)) return false;
	if (/^\/(?![/\\])|^#/.test(href)) return true;
	return URL.canParse(href) && schemes.has(new URL(href).protocol);
}
