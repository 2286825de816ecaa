const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const maxPath = 2048;
const maxQuery = 4096;
/** What readers' pages know of a query, and how much of each is of use. */
const known = ['q', 'section', 'period', 'page', 'untranslated'];
const maxValue = 200;

/** The status with which a request is refused before a renderer sees it; undefined for one that may pass (threats, section 1). */
export function refusalOf(method: string | undefined, target: string | undefined): number | undefined {
	if (!methods.has(method ?? '')) return 405;
	if (target === undefined || !target.startsWith('/')) return 400;
	const [path = ''] = target.split('?');
	if (path.length > maxPath) return 414;
	const decoded = decodedPath(path);
	if (decoded === undefined || decoded.includes('\0')) return 400;
	// Nothing lives above an address. And `.rsc` is the framework's own form of a page, which no cache must hold.
	return /(^|[/\\])\.\.?([/\\]|$)|\.rsc$/.test(decoded) ? 404 : undefined;
}

/** The target as the renderer gets it: a query that is long or badly encoded is cut to what pages know of it. */
export function passedTarget(target: string): string {
	const cut = target.indexOf('?');
	if (cut < 0) return target;
	const query = target.slice(cut + 1);
	if (query.length <= maxQuery && decodedPath(query) !== undefined && !query.includes('%00')) return target;
	const asked = new URLSearchParams(query);
	const kept = known.flatMap((name) => {
		const value = asked.get(name);
		return value === null ? [] : [[name, value.replaceAll('\0', '').slice(0, maxValue).toWellFormed()]];
	});
	return `${target.slice(0, cut)}?${new URLSearchParams(kept)}`;
}

/** The text with its percent signs resolved; none when one of them begins no octet, or the octets are not UTF-8. */
function decodedPath(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
