import { setTimeout as wait } from 'node:timers/promises';

/** How long (ms) a write waits for another process that writes. */
const patience = 10_000;

/** The code of an error, or of what lies beneath it. */
function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return '';
	return 'code' in error ? `${error.code}` : codeOf(error.cause);
}

/** Whether something failed only because another process was writing: nothing of it was written. */
export function isBusy(error: unknown): boolean {
	return codeOf(error).startsWith('SQLITE_BUSY');
}

/**
 * Whether something failed only because the disk is full: nothing of it was written. SQLite says so when it cannot make its files larger;
 * where a whole new file (journal, shared memory) finds no room, it says that it could not open or write one.
 */
export function isDiskFull(error: unknown): boolean {
	return /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/.test(codeOf(error));
}

/** Whether something failed because files cannot be read or written at all: a disk that is read-only or broken, or too many open files. */
export function isStorageFault(error: unknown): boolean {
	return /^(SQLITE_(READONLY|IOERR|CANTOPEN)|EROFS$|EIO$|EMFILE$|ENFILE$|EACCES$)/.test(codeOf(error));
}

/** Does something as often as it fails for want of the lock, for ten seconds at most; others work in between. */
export async function patiently<Value>(work: () => Value | Promise<Value>, until = Date.now() + patience): Promise<Value> {
	for (;;) {
		try {
			return await work();
		} catch (error) {
			if (!isBusy(error) || Date.now() >= until) throw error;
			await wait(60);
		}
	}
}
