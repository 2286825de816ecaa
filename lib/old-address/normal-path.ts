/** The one form in which old paths are kept and looked up: lower case, NFC, no slash at the end, none twice, other letters as percent signs. */
export function normalPath(path: string): string {
	const plain = path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
	if (!plain.includes('%')) return plain.toLowerCase();
	try {
		return plain
			.split('/')
			.map((part) => encodeURIComponent(decodeURIComponent(part).normalize('NFC').toLowerCase()))
			.join('/');
	} catch {
		return plain;
	}
}

/** What advertising and social networks hang on to addresses: no part of what is asked for. */
const trackers = /^(utm_.*|fbclid|gclid|dclid|msclkid|zarsrc|gidzl|mc_[ce]id|_ga|_gl|igshid)$/i;

/** The pairs of a query in the order of their names, without trackers, as they are kept and looked up. */
export function normalPairs(query: string): string[] {
	const pairs = query.slice(0, 1000).split('&').slice(0, 20);
	return pairs.filter((pair) => pair !== '' && !trackers.test(pair.split('=')[0] ?? '')).sort();
}
