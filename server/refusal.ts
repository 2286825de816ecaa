const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const maxTarget = 4096;

/** The status with which a request is refused before a renderer sees it; undefined for one that may pass (threats, section 1). */
export function refusalOf(method: string | undefined, target: string | undefined): number | undefined {
	if (!methods.has(method ?? '')) return 405;
	if (target === undefined || !target.startsWith('/')) return 400;
	if (target.length > maxTarget) return 414;
	return isWellEncoded(target) ? undefined : 400;
}

/** Whether every percent sign begins an octet, and the octets are UTF-8 without NUL. */
function isWellEncoded(target: string): boolean {
	try {
		return !decodeURIComponent(target.replaceAll('+', ' ')).includes('\0');
	} catch {
		return false;
	}
}
