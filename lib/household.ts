/** A household: one IPv4 address, or the 64 bits that an IPv6 line is given, below which anybody may take any address. */
export function household(address: string): string {
	if (!address.includes(':')) return address;
	const [head = '', tail] = address.split('::');
	const groups = head.split(':').filter((group) => group !== '');
	const rest = (tail ?? '').split(':').filter((group) => group !== '');
	const filled = tail === undefined ? groups : [...groups, ...Array(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest];
	return filled.slice(0, 4).join(':');
}
