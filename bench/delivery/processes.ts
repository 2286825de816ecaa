import { existsSync, readFileSync } from 'node:fs';

/** Clock ticks in a second, as Linux counts processor time. */
const ticks = 100;

/** Seconds of processor time that a process has taken, in its own name and the system's; 0 for one that has ended. Linux only. */
export function processorSeconds(pid: number): number {
	if (!existsSync(`/proc/${pid}/stat`)) return 0;
	const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
	const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
	return (Number(fields[11]) + Number(fields[12])) / ticks;
}

/** Memory of processes together, in MB; what several of them share (Node's own code) is counted once. */
export function residentMegabytes(pids: number[]): number {
	const kilobytes = pids.map((pid) => Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0));
	return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** The processes that a process has started; none that are known on another system than Linux. */
export function childrenOf(pid: number): number[] {
	if (!existsSync(`/proc/${pid}/task`)) return [];
	return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}
