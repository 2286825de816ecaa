import { type Captures, matchText, type Token, tokensOf } from './tokens.ts';

/**
 * A kind of old addresses, read: segments of the path, of which one may be `**` (any number of segments), and parameters of the query
 * that must be there. Never a regular expression: what is matched takes time in proportion to its length.
 */
export type Pattern = { segments: Segment[]; parameters: { name: string; tokens: Token[] }[] };
type Segment = 'any' | Token[];

/** Why a text is no pattern. */
export type PatternProblem = 'form' | 'long' | 'twoDeep' | 'adjacent' | 'placeholder' | 'twice';

const longest = 300;
const mostSegments = 20;

/** The pattern that a text means, or why it means none. */
export function parsePattern(text: string): Pattern | PatternProblem {
	if (text.length > longest) return 'long';
	if (!text.startsWith('/') || /[\s\\#]|\/\//.test(text)) return 'form';
	const [path = '', query, ...more] = text.split('?');
	if (more.length > 0 || query === '') return 'form';
	const names = new Set<string>();
	const parts = path === '/' ? [] : path.slice(1).replace(/\/$/, '').split('/');
	const segments = parts.map((part) => (part === '**' ? 'any' : tokensOf(part, names)));
	const parameters = (query === undefined ? [] : query.split('&')).map((pair) => {
		const [name = '', ...value] = pair.split('=');
		return { name: name.toLowerCase(), tokens: /^[\w[\].-]+$/.test(name) ? tokensOf(value.join('='), names) : ('form' as const) };
	});
	if (segments.length > mostSegments || parameters.length > 5) return 'long';
	if (segments.filter((segment) => segment === 'any').length > 1) return 'twoDeep';
	const read = [...segments, ...parameters.map(({ tokens }) => tokens)];
	const problem = read.find(isProblem);
	if (problem !== undefined) return problem;
	return {
		segments: segments.flatMap((segment) => (isProblem(segment) ? [] : [segment])),
		parameters: parameters.flatMap(({ name, tokens }) => (typeof tokens === 'string' ? [] : [{ name, tokens }])),
	};
}

function isProblem(found: Segment | PatternProblem): found is PatternProblem {
	return typeof found === 'string' && found !== 'any';
}

/** An address as patterns are held against it: in letters, lower case. Undefined when its percent signs mean nothing. */
export type OldAddress = { segments: string[]; parameters: Map<string, string> };

/** Takes apart a path and a query (without its question mark). */
export function readAddress(path: string, query = ''): OldAddress | undefined {
	try {
		const segments = path.split('/').filter((part) => part !== '');
		const letters = segments.map((part) => decodeURIComponent(part).normalize('NFC').toLowerCase());
		const pairs = Array.from(
			new URLSearchParams(query.slice(0, 2000)),
			([name, value]) => [name.toLowerCase(), value.normalize('NFC')] as const,
		);
		return { segments: letters, parameters: new Map(pairs.slice(0, 20).reverse()) };
	} catch {
		return undefined;
	}
}

/** What a pattern catches of an address; undefined when it does not fit. */
export function matchPattern({ segments, parameters }: Pattern, address: OldAddress): Captures | undefined {
	const caught: Captures = {};
	for (const { name, tokens } of parameters) {
		const value = address.parameters.get(name);
		if (value === undefined || !matchText(tokens, value.toLowerCase(), caught)) return undefined;
	}
	const deep = segments.indexOf('any');
	if (deep < 0 ? segments.length !== address.segments.length : segments.length - 1 > address.segments.length) return undefined;
	const after = deep < 0 ? 0 : segments.length - deep - 1;
	const fits = segments.every((segment, place) => {
		if (segment === 'any') return true;
		const text =
			deep >= 0 && place > deep ? address.segments[address.segments.length - after + (place - deep - 1)] : address.segments[place];
		return text !== undefined && matchText(segment, text, caught);
	});
	return fits ? caught : undefined;
}
