/** What `yardstick` takes (ms of processor time) on the machine that bounds are written for. */
const usual = 20;

/**
 * Milliseconds of processor time since `start` (from `process.cpuUsage()`), as the machine would count them that bounds are written for:
 * neither other work nor a slower processor makes them more.
 */
export function cpuSince(start: NodeJS.CpuUsage): number {
	const taken = rawSince(start);
	const pace = Math.min(...Array.from({ length: 3 }, yardstick)) / usual;
	return taken / Math.max(1, pace);
}

function rawSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/** What a fixed piece of work takes: letters, lists and numbers. */
function yardstick(): number {
	const start = process.cpuUsage();
	const words = Array.from({ length: 20_000 }, (_, place) => `từ ${(place * 7919) % 20_011}`.normalize('NFD'));
	words.sort();
	if (words.join(' ').replace(/\d+/g, 'số').length === 0) throw new Error('The yardstick did nothing.');
	return rawSince(start);
}
