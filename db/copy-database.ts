import type { Database } from './client.ts';

/** More pages than any database has. */
const allPages = 0x7fff_ffff;

/**
 * Copies a database that others use meanwhile to a new file, as it is at one moment. In one step, under one read: a copy in small steps
 * begins anew with every write of another process, and would never end in a busy newsroom.
 */
export async function copyDatabase(db: Database, file: string): Promise<void> {
	await db.$client.backup(file, { progress: () => allPages });
}
