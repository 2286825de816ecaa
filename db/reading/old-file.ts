import { mediaPath, pictureName, widthsFor } from '#lib/media.ts';
import { normalPath } from '#lib/old-address/normal-path.ts';
import { isFilePath, pathsOfOldFile } from '#lib/old-address/old-file.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

type Row = { hash: string | null; width: number | null; fileHash: string | null; extension: string | null };

const rows = prepared((db) =>
	db.$client.prepare<[string], Row>(
		`SELECT image.hash, width, file.hash AS fileHash, extension FROM old_file
		LEFT JOIN image ON image.id = image_id LEFT JOIN file ON file.id = file_id WHERE path = ?`,
	),
);

/** The address here of a file of an old site, or of a picture that the old site had in several sizes; undefined when it did not come, or is yet to be fetched. */
export function findOldFile(db: Database, path: string): string | undefined {
	if (!isFilePath(path)) return undefined;
	for (const each of pathsOfOldFile(normalPath(path))) {
		const row = rows(db).get(each);
		if (row?.fileHash) return mediaPath(`${row.fileHash}.${row.extension}`);
		if (row?.hash && row.width) return mediaPath(pictureName(row.hash, Math.max(...widthsFor(row.width)), 'webp'));
	}
	return undefined;
}
