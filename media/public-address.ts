import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** What is not the public internet, in four bytes (IANA's registry of special-purpose addresses). */
const special4 = new BlockList();
for (const [net, bits] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.31.196.0', 24],
	['192.52.193.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['192.175.48.0', 24],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const)
	special4.addSubnet(net, bits);

/** In sixteen bytes only 2000::/3 is handed out; parts of that lead elsewhere too (Teredo, 6to4, documentation). */
const handedOut6 = new BlockList();
handedOut6.addSubnet('2000::', 3, 'ipv6');
const special6 = new BlockList();
for (const [net, bits] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['2620:4f:8000::', 48],
	['3fff::', 20],
] as const)
	special6.addSubnet(net, bits, 'ipv6');

/** Whether an IP address belongs to a machine on the public internet: nothing of this house, of a cloud's inside, or wrapped in another form. */
export function isPublicAddress(address: string): boolean {
	if (isIPv4(address)) return !special4.check(address);
	return isIPv6(address) && !address.includes('%') && handedOut6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}
