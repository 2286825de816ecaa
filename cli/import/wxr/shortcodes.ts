export type Shortcode = { name: string; attributes: Map<string, string>; inside: string };
/** HTML in place of a shortcode; undefined for one that nobody knows here. */
export type Expand = (shortcode: Shortcode) => string | undefined;

const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s'"]+))|"([^"]*)"|'([^']*)'|(\S+)/g;
const maxDepth = 20;

/** What became of a text: its HTML without shortcodes, and the names of those that nobody knows. */
export type Expanded = { html: string; unknown: string[] };

/** Puts HTML in the place of shortcodes. Those that nobody knows are left out, what they enclose stays. */
export function expandShortcodes(text: string, expand: Expand, depth = 0): Expanded {
	if (depth > maxDepth || !text.includes('[')) return { html: text, unknown: [] };
	const parts: string[] = [];
	const unknown: string[] = [];
	let from = 0;
	for (const token of tokensOf(text)) {
		if (token.start < from) continue;
		parts.push(text.slice(from, token.start));
		from = token.end;
		if ('literal' in token) {
			parts.push(token.literal);
			continue;
		}
		const inner = expandShortcodes(text.slice(token.inside[0], token.inside[1]), expand, depth + 1);
		const html = expand({ name: token.name, attributes: attributesOf(token.rest), inside: inner.html });
		unknown.push(...inner.unknown, ...(html === undefined ? [token.name] : []));
		parts.push(html ?? inner.html);
	}
	return { html: parts.join('') + text.slice(from), unknown };
}

type Place = { start: number; end: number };
type Token = Place & ({ literal: string } | { name: string; rest: string; inside: [start: number, end: number] });
/** A tag as it stands in the text, without the brackets around it that are none of its own. */
type Tag = Place & { name: string; rest: string; isClosing: boolean; isLiteral: boolean };

/** The shortcodes of a text in order; what one encloses may hold further ones. */
function tokensOf(text: string): Token[] {
	const tags = tagsOf(text);
	const closings = closingsIn(tags);
	return tags.flatMap((opening, place): Token[] => {
		const { start, end, name, rest, isClosing, isLiteral } = opening;
		if (isLiteral) return [{ start, end, literal: text.slice(start + 1, end - 1) }];
		// An end without a beginning is a tag that was meant for nobody.
		if (isClosing) return [{ start, end, name, rest: '', inside: [end, end] }];
		const closing = rest.endsWith('/') ? undefined : closings(name, place);
		if (closing) return [{ start, end: closing.end, name, rest, inside: [end, closing.start] }];
		return isLikely(rest) ? [{ start, end, name, rest, inside: [end, end] }] : [];
	});
}

const opening = /\[(\/)?([a-z][a-z0-9_-]{1,40})(?=[\s\]/])/gi;
/** The longest values that a tag may carry, in UTF-16 units: text whose brackets never close costs no more time than that. */
const longest = 4000;

/** `[name …]`, `[/name]`, `[name …/]`, and the same in double brackets, which WordPress prints as it is. */
function tagsOf(text: string): Tag[] {
	return Array.from(text.matchAll(opening)).flatMap((match): Tag[] => {
		const [whole, close, name = ''] = match;
		const from = match.index + whole.length;
		const until = endOfTag(text, from);
		if (until === undefined) return [];
		const isLiteral = text[match.index - 1] === '[' && text[until + 1] === ']';
		const place = isLiteral ? { start: match.index - 1, end: until + 2 } : { start: match.index, end: until + 1 };
		return [{ ...place, name: name.toLowerCase(), rest: text.slice(from, until), isClosing: close !== undefined, isLiteral }];
	});
}

/** Where the bracket closes; brackets stand in values only between quotation marks. */
function endOfTag(text: string, from: number): number | undefined {
	const most = Math.min(text.length, from + longest);
	let quote = '';
	for (let at = from; at < most; at++) {
		const sign = text.charAt(at);
		if (quote !== '') quote = sign === quote ? '' : quote;
		else if (sign === ']') return at;
		else if (sign === '[') return undefined;
		else if (sign === '"' || sign === "'") quote = sign;
	}
	return undefined;
}

/** A function that finds the end of a shortcode: the next one of its name. To be asked in the order of the text. */
function closingsIn(tags: readonly Tag[]): (name: string, after: number) => Tag | undefined {
	const places = new Map<string, number[]>();
	for (const [place, { name, isClosing, isLiteral }] of tags.entries()) {
		if (!isClosing || isLiteral) continue;
		const known = places.get(name);
		if (known) known.push(place);
		else places.set(name, [place]);
	}
	const passed = new Map<string, number>();
	return (name, after) => {
		const known = places.get(name) ?? [];
		let next = passed.get(name) ?? 0;
		while ((known[next] ?? Number.POSITIVE_INFINITY) <= after) next++;
		passed.set(name, next);
		return tags[known[next] ?? -1];
	};
}

/** Words in brackets that a writer meant as such (`[in nghiêng]`) carry no values. */
function isLikely(rest: string): boolean {
	return rest.trim() === '' || /=|^\s*["'/]|^\s*https?:/.test(rest);
}

function attributesOf(rest: string): Map<string, string> {
	const attributes = new Map<string, string>();
	const words = rest
		.replace(/&quot;|[“”″]/g, '"')
		.replace(/&#8217;|[‘’]/g, "'")
		.replace(/\/$/, '');
	for (const [, name, double, single, bare, ...positional] of words.matchAll(attribute)) {
		if (name !== undefined) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
		else if (!attributes.has('')) attributes.set('', positional.find((value) => value !== undefined) ?? '');
	}
	return attributes;
}
