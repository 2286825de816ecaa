export type Shortcode = { name: string; attributes: Map<string, string>; inside: string };
/** HTML in place of a shortcode; undefined for one that nobody knows here. */
export type Expand = (shortcode: Shortcode) => string | undefined;

/** `[name …]`, `[/name]`, `[name …/]`, and the same in double brackets, which WordPress prints as it is. */
const tag = /(\[)?\[(?<close>\/)?(?<name>[a-z][a-z0-9_-]{1,40})(?<rest>(?:\s(?:[^\]"']|"[^"]*"|'[^']*')*|\/)?)\](\])?/gi;
const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s'"]+))|"([^"]*)"|'([^']*)'|(\S+)/g;
const maxDepth = 20;

/** What became of a text: its HTML without shortcodes, and the names of those that nobody knows. */
export type Expanded = { html: string; unknown: string[] };

/** Puts HTML in the place of shortcodes. Those that nobody knows are left out, what they enclose stays. */
export function expandShortcodes(text: string, expand: Expand, depth = 0): Expanded {
	const parts: string[] = [];
	const unknown: string[] = [];
	let from = 0;
	for (const found of depth > maxDepth ? [] : tokens(text)) {
		if (found.start < from) continue;
		parts.push(text.slice(from, found.start));
		const inner = expandShortcodes(found.inside, expand, depth + 1);
		unknown.push(...inner.unknown);
		const html = expand({ name: found.name, attributes: attributesOf(found.rest), inside: inner.html });
		if (html === undefined) unknown.push(found.name);
		parts.push(found.isLiteral ? found.whole : (html ?? inner.html));
		if (found.isLiteral) unknown.length = Math.max(0, unknown.length - (html === undefined ? 1 : 0));
		from = found.end;
	}
	return { html: parts.join('') + text.slice(from), unknown };
}

type Token = { start: number; end: number; name: string; rest: string; inside: string; whole: string; isLiteral: boolean };

/** The outermost shortcodes of a text; where one is closed later, all up to there belongs to it. */
function tokens(text: string): Token[] {
	const matches = [...text.matchAll(tag)];
	const closings = lastClosings(matches);
	return matches.flatMap((match, place): Token[] => {
		const { close, name = '', rest = '' } = match.groups ?? {};
		const isLiteral = match[1] === '[' && match[5] === ']';
		const [start, length] = [match.index + (match[1] && !isLiteral ? 1 : 0), match[0].length - (match[1] && !isLiteral ? 1 : 0)];
		const end = start + length - (match[5] && !isLiteral ? 1 : 0);
		const base = { start, name: name.toLowerCase(), rest, isLiteral };
		if (isLiteral) return [{ ...base, end, inside: '', whole: match[0].slice(1, -1) }];
		if (close) return [{ ...base, end, inside: '', whole: '' }];
		const closing = rest.endsWith('/') ? undefined : closings.next(name.toLowerCase(), place);
		if (!closing && !isLikely(rest)) return [];
		return closing
			? [{ ...base, end: closing.index + closing[0].length - (closing[5] ? 1 : 0), inside: text.slice(end, closing.index), whole: '' }]
			: [{ ...base, end, inside: '', whole: '' }];
	});
}

/** Words in brackets that a writer meant as such (`[in nghiêng]`) carry no values. */
function isLikely(rest: string): boolean {
	return rest.trim() === '' || /=|^\s*["'/]|^\s*https?:/.test(rest);
}

type Match = RegExpExecArray;

/** For each opening the closing of the same name that comes next after it. */
function lastClosings(matches: readonly Match[]) {
	const places = new Map<string, number[]>();
	for (const [place, { groups }] of matches.entries()) {
		const name = groups?.name?.toLowerCase() ?? '';
		if (groups?.close) places.set(name, [...(places.get(name) ?? []), place]);
	}
	return {
		next(name: string, after: number): Match | undefined {
			const known = places.get(name);
			while (known?.[0] !== undefined && known[0] < after) known.shift();
			return known?.[0] === undefined ? undefined : matches[known[0]];
		},
	};
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
