import { pathsOfOldFile } from '#lib/old-address/old-file.ts';
import type { Database } from '../client.ts';
import { oldFile } from '../schema/moving.ts';

/** What a file of an old site is here. */
export type KeptFile = { imageId: number } | { fileId: number };

/**
 * Remembers what the file at a path of an old site is here; to be called in the write's own transaction. The one at the path itself counts for more than
 * those of which it is a copy.
 */
export function keepOldFile(db: Database, path: string, kept: KeptFile): void {
	const ids = { imageId: null, fileId: null, ...kept };
	db.insert(oldFile)
		.values({ path, ...ids })
		.onConflictDoUpdate({ target: oldFile.path, set: ids })
		.run();
	for (const other of pathsOfOldFile(path).slice(1))
		db.insert(oldFile)
			.values({ path: other, ...ids })
			.onConflictDoNothing()
			.run();
}
