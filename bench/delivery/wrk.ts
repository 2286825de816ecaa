import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What wrk saw: answers, how many a second, and how long they took in ms. */
export type Speed = { answers: number; perSecond: number; p50: number; p99: number };

/** Asks for one address as fast as it is answered, over 32 connections, from core 1. Throws when an answer was not a page. */
export async function hammer(port: number, path: string, seconds: number, encoding = 'br'): Promise<Speed> {
	const headers = ['-H', 'Host: portal.example', '-H', `Accept-Encoding: ${encoding}`];
	const words = ['-c', '1', 'wrk', '-t1', '-c32', `-d${seconds}s`, '--latency', ...headers, `http://127.0.0.1:${port}${path}`];
	const { stdout } = await run('taskset', words);
	if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`Not every answer to ${path} was a page:\n${stdout}`);
	const time = (part: string) => milliseconds(new RegExp(`${part}%\\s+([\\d.]+)(us|ms|s)`).exec(stdout));
	const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
	return {
		answers: number(/(\d+) requests in/),
		perSecond: number(/Requests\/sec:\s+([\d.]+)/),
		p50: time('50'),
		p99: time('99'),
	};
}

/** Has a process and its threads run on these cores only. */
export async function pin(pid: number, cores: string): Promise<void> {
	await run('taskset', ['-a', '-c', '-p', cores, `${pid}`]);
}

const units: Record<string, number> = { us: 0.001, ms: 1, s: 1000 };
const milliseconds = (found: RegExpExecArray | null) => Number(found?.[1] ?? 0) * (units[found?.[2] ?? ''] ?? 0);
