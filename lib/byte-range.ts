export type ByteRange = { start: number; end: number };

/**
 * The one range (both ends inclusive) that a `Range` header asks of a file of `size` bytes; undefined when the whole file is
 * to be sent: no header, another unit, several ranges, bad syntax (RFC 9110, section 14.2).
 */
export function parseRange(header: string | null, size: number): ByteRange | 'unsatisfiable' | undefined {
	const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
	if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
	if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
	if (first === '' ? size === 0 || Number(last) === 0 : Number(first) >= size) return 'unsatisfiable';
	if (first === '') return { start: Math.max(0, size - Number(last)), end: size - 1 };
	return { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
