const reading = new Set(['GET', 'HEAD']);
const writing = new Set(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** Only here is anything but reading answered: no decoder of the framework sees a stranger's POST to a page (threats, section 1). */
const writable = /^\/(admin|api)(\/|\?|$)/;
const maxPath = 2048;

/** The status with which a request is refused before a renderer sees it; undefined for one that may pass. */
export function refusalOf(method: string | undefined, target: string | undefined): number | undefined {
	if (!reading.has(method ?? '') && !(writing.has(method ?? '') && writable.test(target ?? ''))) return isOdd(method, target) ? 400 : 405;
	if (target === undefined || !target.startsWith('/')) return 400;
	const [path = ''] = target.split('?', 1);
	if (path.length > maxPath) return 414;
	// Nothing to decode, nothing that climbs: nearly every request.
	if (plain.test(path)) return undefined;
	const decoded = decodedPath(path);
	if (decoded === undefined || decoded.includes('\0')) return 400;
	// Nothing lives above an address. And `.rsc` is the framework's own form of a page, which no cache must hold.
	return /(^|[/\\])\.\.?([/\\]|$)|\.rsc$/.test(decoded) ? 404 : undefined;
}

const plain = /^[a-z0-9/-]+$/;
const isOdd = (method: string | undefined, target: string | undefined) => method === 'OPTIONS' && target === '*';

/** The one form of a path: lower case, no slash at its end, none twice. Paths with percent signs are left as they are. */
export function canonicalPath(path: string): string {
	if (plain.test(path) && !path.includes('//') && (path === '/' || !path.endsWith('/'))) return path;
	if (/[%\\]/.test(path)) return path;
	return path
		.toLowerCase()
		.replace(/\/+/g, '/')
		.replace(/(?<=.)\/$/, '');
}

/** The text with its percent signs resolved; none when one of them begins no octet, or the octets are not UTF-8. */
function decodedPath(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
