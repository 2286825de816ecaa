import type { Figure } from '../figure.ts';
import { processorSeconds } from './processes.ts';
import { median, percent, whole } from './statistics.ts';
import { hammer, type Speed } from './wrk.ts';

const rounds = 5;
const seconds = 1;

/** A server of pages, and the processes that work for it. */
export type Server = { name: string; port: number; pids: number[]; pathOf: (page: string, address: string) => string };

/** `cost`: processor time of an answer in microseconds, which other work on the machine changes least. */
type Run = Speed & { cost: number };

/** Every server in turn, some rounds, so that what else the machine does meets all alike; shares are of the first server. */
export async function compareServers(servers: Server[], page: string, address: string, encoding: string): Promise<Figure[]> {
	const runs: Run[][] = servers.map(() => []);
	for (let round = 0; round < rounds; round++) {
		for (const [place, server] of servers.entries()) runs[place]?.push(await measure(server, server.pathOf(page, address), encoding));
	}
	const [first = []] = runs;
	return servers.map(({ name }, place) => ({
		what: `hits: ${page}, ${name}`,
		value: `${place === 0 ? '' : shares(first, runs[place] ?? [])}${figuresOf(runs[place] ?? [])}`,
		how: `wrk -t1 -c32 on core 1, server on core 0, ${encoding}; median of ${rounds} interleaved rounds of ${seconds} s`,
	}));
}

async function measure({ port, pids }: Server, path: string, encoding: string): Promise<Run> {
	const spent = () => pids.reduce((sum, pid) => sum + processorSeconds(pid), 0);
	const before = spent();
	const speed = await hammer(port, path, seconds, encoding);
	return { ...speed, cost: (1e6 * (spent() - before)) / speed.answers };
}

function shares(first: Run[], own: Run[]): string {
	const ratio = (of: (own: Run, first: Run) => number) =>
		percent(median(own.flatMap((run, round) => (first[round] ? of(run, first[round]) : []))));
	const [speed, cost] = [ratio((a, b) => a.perSecond / b.perSecond), ratio((a, b) => b.cost / a.cost)];
	return `${speed} of nginx with files, ${cost} by processor time; `;
}

function figuresOf(runs: Run[]): string {
	const of = (pick: (run: Run) => number) => median(runs.map(pick));
	const times = `p50 ${of(({ p50 }) => p50).toFixed(2)} ms, p99 ${of(({ p99 }) => p99).toFixed(2)} ms`;
	return `${whole(of(({ perSecond }) => perSecond))}/s, ${times}, ${of(({ cost }) => cost).toFixed(0)} µs each`;
}
