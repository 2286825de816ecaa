import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A disk of so many megabytes in memory, gone when the test is over; undefined where this user may not mount one. */
export function smallDisk(megabytes: number): string | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'portal-disk-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
	} catch {
		rmSync(folder, { recursive: true });
		return undefined;
	}
	onTestFinished(() => {
		execFileSync('umount', ['-l', folder]);
		rmSync(folder, { recursive: true });
	});
	return folder;
}

/** Fills a disk to its last byte; returns a function that makes room again. */
export function fillDisk(folder: string): () => void {
	const path = join(folder, 'filling');
	const file = openSync(path, 'w');
	for (const size of [65_536, 512, 1]) {
		try {
			for (;;) writeSync(file, Buffer.alloc(size, 1));
		} catch {
			// Full for pieces of this size.
		}
	}
	closeSync(file);
	return () => rmSync(path);
}
