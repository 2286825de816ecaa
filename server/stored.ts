import { createHash } from 'node:crypto';
import { decode, type Effort, encode } from './encode.ts';
import type { Encoding } from './negotiate.ts';

/** One encoding of an answer, ready to be sent: name after value, as `writeHead` takes headers. */
export type Representation = { headers: string[]; body: Buffer };

/** An answer kept in memory. Encodings are made once each; the plain text is not kept unless somebody asks for it. */
export type Stored = {
	status: number;
	/** The hash of the content; each encoding has its own strong ETag made of it. */
	tag: string;
	headers: string[];
	/** The type by which browsers are told of it, where they show the right one as plain text. */
	shownAs?: string;
	/** A moment (ms) after which it did not change, to the second: it tells one state from another only once that second is over. */
	modifiedAt?: number;
	effort: Effort;
	representations: Partial<Record<Encoding, Representation>>;
	/** Encodings in the making: one for all who ask meanwhile. */
	making?: Partial<Record<Encoding, Promise<Representation>>>;
};

/** An answer made of a body, encoded with brotli where that helps. `tag` names the content; without one it is its hash. */
export async function store(
	body: Buffer,
	status: number,
	headers: string[],
	effort: Effort,
	compressible = true,
	tag = hashOf(body),
): Promise<Stored> {
	const stored: Stored = { status, tag, headers, effort, representations: {} };
	const encoding = compressible ? 'br' : 'identity';
	stored.representations[encoding] = representation(stored, encoding, await encode(body, encoding, effort), compressible);
	return stored;
}

const hashOf = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 22);

/** The answer in an encoding, made of the brotli form when it is asked for the first time. Not called for bodies that are only kept plain. */
export function represent(stored: Stored, encoding: Encoding): Promise<Representation> {
	stored.making ??= {};
	stored.making[encoding] ??= add(stored, encoding).finally(() => delete stored.making?.[encoding]);
	return stored.making[encoding];
}

async function add(stored: Stored, encoding: Encoding): Promise<Representation> {
	const { br } = stored.representations;
	if (br === undefined) throw new Error('An answer was stored in no form that others can be made of.');
	const made = representation(stored, encoding, await encode(await decode(br.body), encoding, stored.effort), true);
	stored.representations[encoding] = made;
	return made;
}

/** How much memory an answer takes, in bytes, about. */
export function sizeOf({ representations }: Stored): number {
	return Object.values(representations).reduce((sum, { body }) => sum + body.length + 1024, 1024);
}

function representation({ tag, headers }: Stored, encoding: Encoding, body: Buffer, varies: boolean): Representation {
	const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
	const vary = varies ? ['Vary', 'Accept-Encoding'] : [];
	return { headers: ['Content-Length', `${body.length}`, ...encoded, ...vary, 'ETag', etagOf(tag, encoding), ...headers], body };
}

const suffixes = { br: '-br', gzip: '-gz', identity: '' } as const;

/** The strong ETag of one encoding. */
export function etagOf(tag: string, encoding: Encoding): string {
	return `"${tag}${suffixes[encoding]}"`;
}

/** Whether an If-None-Match header names this content, in whichever encoding (RFC 9110, 13.1.2: compared weakly). */
export function matchesTag(header: string, tag: string): boolean {
	if (header.trim() === '*') return true;
	return header.split(',').some((each) => /^(?:W\/)?"([\w-]{22}|[^"]*?)(?:-br|-gz)?"$/.exec(each.trim())?.[1] === tag);
}
