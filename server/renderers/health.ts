import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { loopback } from './start-renderer.ts';

/** Whether the renderer on a port says within `patience` ms that it lives. */
export async function isAlive(port: number, patience: number): Promise<boolean> {
	try {
		const answer = await fetch(`http://${loopback}:${port}/healthz`, { signal: AbortSignal.timeout(patience) });
		// Its time may be over between the head of the answer and its body as well.
		await answer.arrayBuffer();
		return answer.ok;
	} catch {
		return false;
	}
}

/** The memory of a process in bytes, as the system counts it; 0 when it cannot be told. */
export async function residentBytes(pid: number): Promise<number> {
	try {
		const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
		return Number(kilobytes) * 1024;
	} catch {
		const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', `${pid}`]).catch(() => ({ stdout: '0' }));
		return (Number(stdout) || 0) * 1024;
	}
}
