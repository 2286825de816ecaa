import { isIP } from 'node:net';

/** Whose name a request used: ours, our name with or without `www.`, or somebody else's. */
export type HostKind = 'ours' | 'twin' | 'foreign';

/**
 * A function that judges a Host header. Only the name of SITE_URL leads to pages, so that a name pointed here by a stranger shows
 * nothing (threats, 18); the machine's own names and bare numbers are how an operator or a probe asks, and pass.
 */
export function createHostCheck(siteUrl: string): (host: string | undefined) => HostKind {
	const { host: usual, hostname } = new URL(siteUrl);
	const twin = hostname.startsWith('www.') ? hostname.slice(4) : `www.${hostname}`;
	return (host) => {
		if (host === usual || host === undefined) return 'ours';
		const name = nameOf(host);
		if (name === hostname || name === 'localhost' || name.endsWith('.localhost') || isIP(name) !== 0) return 'ours';
		return name === twin ? 'twin' : 'foreign';
	};
}

/** The name in a Host header: without its port, a last dot, and the brackets of an IPv6 address. */
function nameOf(host: string): string {
	return host
		.toLowerCase()
		.replace(/:\d*$/, '')
		.replace(/\.$/, '')
		.replace(/^\[(.*)\]$/, '$1');
}
