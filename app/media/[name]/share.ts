import { access } from 'node:fs/promises';
import { sharedDatabase } from '#db/client.ts';
import { isSharePublic, shareToMake } from '#db/reading/share.ts';
import { environment } from '#lib/environment.ts';
import { parseShareName } from '#lib/share/share-picture.ts';
import { makeShare, shareFile, shareStorage } from '#media/share/share-store.ts';

/** Where the picture of a shared link lies, made now if it was not; `to` when its subject has another one; undefined when there is none. */
export async function findShare(name: string): Promise<{ path: string } | { to: string } | undefined> {
	const { databaseFile, mediaDir } = environment();
	const db = sharedDatabase(databaseFile);
	const asked = parseShareName(name);
	if (!asked || !isSharePublic(db, asked)) return undefined;
	const path = shareStorage(mediaDir).pathOf(shareFile(asked.digest));
	const isMade = await access(path).then(
		() => true,
		() => false,
	);
	if (isMade) return { path };
	const found = shareToMake(db, asked);
	if (!found || 'to' in found) return found;
	await makeShare(mediaDir, found.source, asked.form);
	return { path };
}
