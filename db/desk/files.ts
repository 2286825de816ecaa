import { eq } from 'drizzle-orm';
import type { MediaFile } from '#lib/content.ts';
import type { Database } from '../client.ts';
import { file } from '../schema/media.ts';

/** The id of a stored file; registered at the first call. */
export function storedFile(db: Database, stored: MediaFile, now = new Date()): number {
	const known = db.select({ id: file.id }).from(file).where(eq(file.hash, stored.hash)).get();
	return (
		known?.id ??
		db
			.insert(file)
			.values({ ...stored, createdAt: now })
			.returning({ id: file.id })
			.get().id
	);
}
