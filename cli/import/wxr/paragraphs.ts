/** Elements that stand on lines of their own: line breaks beside them mean nothing. */
const block =
	/^<\/?(?:address|article|aside|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio)\b/i;
const kept = /^<(pre|script|style|textarea)\b/i;

/** The text of WordPress' old editor, whose paragraphs are blank lines and whose line breaks count, as HTML in which both are elements. */
export function withParagraphs(text: string): string {
	const parts = text.replace(/\r\n?/g, '\n').split(/(<!--[\s\S]*?-->|<[^>]*>)/);
	let inside: string | undefined;
	return parts
		.map((part, place) => {
			if (part.startsWith('<')) {
				if (inside === undefined) inside = kept.exec(part)?.[1]?.toLowerCase();
				else if (part.toLowerCase().startsWith(`</${inside}`)) inside = undefined;
				return part;
			}
			if (inside !== undefined) return part;
			const before = block.test(parts[place - 1] ?? '');
			const after = block.test(parts[place + 1] ?? '');
			const bare = (before ? part.replace(/^\s+/, '') : part).replace(after ? /\s+$/ : /(?!)/, '');
			return bare.replace(/[ \t]*\n(?:[ \t]*\n)+/g, '<br><br>').replace(/[ \t]*\n/g, '<br>');
		})
		.join('');
}
