/** Milliseconds of processor time since `start` (from `process.cpuUsage()`): unlike the clock, the same on a busy machine. */
export function cpuSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}
