import { vi } from 'vitest';
import { portal } from './portal.ts';

/** Runs the command in this process and answers its exit code and what it printed. */
export async function runPortal(...args: string[]) {
	const printed = { out: '', err: '' };
	const out = vi.spyOn(console, 'log').mockImplementation((text) => {
		printed.out += `${text}\n`;
	});
	const err = vi.spyOn(console, 'error').mockImplementation((text) => {
		printed.err += `${text}\n`;
	});
	const status = await portal(args);
	out.mockRestore();
	err.mockRestore();
	return { status, ...printed };
}
