import { normalPath } from './normal-path.ts';

/** What WordPress hangs on to the name of a picture for its copies of other sizes, and for the one that was turned or made smaller. */
const copies = /-(?:\d{1,5}x\d{1,5}|scaled|rotated)(?=\.[a-z0-9]{2,5}$)/;
/** What plugins hang on to the name of a copy in a newer format. */
const newer = /(?<=\.(?:jpe?g|png|gif))\.(?:webp|avif)$/;

/** The path of a file of an old site as it is looked up; undefined for one of another site. `site` is the address of the old one's front page. */
export function oldFilePath(address: string, site: string): string | undefined {
	const [url, home] = [URL.parse(address, site), URL.parse(site)];
	if (!url || !home || !/^https?:$/.test(url.protocol)) return undefined;
	const [host, own] = [plainHost(url), plainHost(home)];
	// Files of many a site lie on a machine beside it, in the same order.
	const isOwn = host === own || (host.endsWith(`.${own}`) && url.pathname.includes('/uploads/'));
	return isOwn && isFilePath(url.pathname) && url.pathname.length <= 500 ? normalPath(url.pathname) : undefined;
}

const plainHost = ({ hostname }: URL) => hostname.replace(/^www\./, '');

/** Whether a path ends as the name of a file does. */
export function isFilePath(path: string): boolean {
	return /\/[^/]+\.[a-z0-9]{2,5}$/i.test(path);
}

/** Under which paths a file may be known: its own, then that of the picture of which it is a copy. */
export function pathsOfOldFile(path: string): string[] {
	const plain = path.replace(newer, '');
	return [...new Set([path, plain, plain.replace(copies, '')])];
}
