import { startOfVietnamDay } from '#lib/dates.ts';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import { type Database, transact } from '../client.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { findInfo, keepInfo } from './image-info.ts';
import { itemsWith } from './image-library.ts';
import { type StoredImage, storedImage } from './images.ts';
import { requireRight } from './require-right.ts';

/** Bytes that one person may upload in a day (Vietnam time). */
export const dailyQuota = 500 * 1_048_576;

export type Upload = { name: string; bytes: number; credit: string; picture: StoredImage };

/** Throws a refusal unless somebody may upload a file of this size now. */
export function requireUpload(db: Database, actor: Actor, bytes: number, now = new Date()): void {
	requireRight(actor, 'useMedia');
	const today = db.$client
		.prepare<{ since: number; me: string }, number>(
			`SELECT (SELECT coalesce(sum(bytes), 0) FROM image CROSS JOIN image_info ON image_id = id WHERE created_at >= :since AND by_user = :me)
				+ (SELECT coalesce(sum(bytes), 0) FROM file CROSS JOIN file_info ON file_id = id WHERE created_at >= :since AND by_user = :me)`,
		)
		.pluck()
		.get({ since: startOfVietnamDay(now).getTime(), me: actor.id });
	if ((today ?? 0) + bytes > dailyQuota) throw new Refused('uploadQuota');
}

/** Registers a picture whose copies are stored. One that is known already keeps what was said of it. */
export function registerUpload(db: Database, actor: Actor, { name, bytes, credit, picture }: Upload, now = new Date()): LibraryItem {
	return transact(db, () => {
		requireUpload(db, actor, bytes, now);
		const id = storedImage(db, picture, now);
		if (!findInfo(db, id)) keepInfo(db, id, { name, credit, bytes, byUser: actor.id });
		recordAudit(db, actor, { action: 'upload', subject: 'image', subjectId: id, detail: { name: name.slice(0, 200), bytes } }, now);
		const [item] = itemsWith(db, actor, [id]);
		if (!item) throw new Error(`The picture ${id} is not there after it was stored.`);
		return item;
	});
}
