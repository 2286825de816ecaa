const idNames: Record<string, string> = { page: 'page_id', attachment: 'attachment_id' };

/** The addresses under which WordPress showed a post, as they are looked up here: paths without a slash at their end, `/?p=12`. */
export function oldPaths(link: string, base: string, id: string, type: string): string[] {
	const home = normalPath(URL.parse(base)?.pathname ?? '/');
	const short = `${home}?${idNames[type] ?? 'p'}=${id}`;
	const url = URL.parse(link.trim(), base);
	if (!url) return [short];
	const path = normalPath(url.pathname);
	return path === '/' || path === home ? [short] : [...new Set([path, short])];
}

/** Lower case, NFC, no slash at the end, none twice, letters of all kinds as percent signs. */
function normalPath(path: string): string {
	const single = path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
	if (!single.includes('%')) return single.toLowerCase();
	try {
		const parts = single.split('/').map((part) => encodeURIComponent(decodeURIComponent(part).normalize('NFC').toLowerCase()));
		return parts.join('/');
	} catch {
		return single;
	}
}
