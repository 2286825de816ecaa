import { eq } from 'drizzle-orm';
import type { Focus } from '#lib/content.ts';
import { pictureCredit } from '#lib/picture-credit.ts';
import { fold } from '#lib/text/fold.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import type { Database } from '../client.ts';
import { imageInfo } from '../schema/desk.ts';

export type ImageInfo = typeof imageInfo.$inferSelect;
type Info = Partial<Omit<ImageInfo, 'imageId' | 'folded' | 'focus'>> & { focus?: Focus | null };

const longest = { name: 200, alt: 500, caption: 2000, credit: 200 } as const;

/** What is known of a picture; undefined when nothing is. */
export function findInfo(db: Database, imageId: number): ImageInfo | undefined {
	return db.select().from(imageInfo).where(eq(imageInfo.imageId, imageId)).get();
}

/** Stores what is said of a picture, with what it is found by; to be called in the write's own transaction. */
export function keepInfo(db: Database, imageId: number, info: Info): ImageInfo {
	const before = findInfo(db, imageId);
	const texts = Object.entries(longest).map(([name, most]) => {
		const text = info[name as keyof typeof longest] ?? before?.[name as keyof typeof longest] ?? '';
		return [name, line(name === 'credit' ? pictureCredit(text) : text, most)] as const;
	});
	const folded = fold(texts.map(([, text]) => text).join('\n'));
	const row = { ...before, ...info, ...Object.fromEntries(texts), folded };
	db.insert(imageInfo)
		.values({ ...row, imageId })
		.onConflictDoUpdate({ target: imageInfo.imageId, set: row })
		.run();
	return findInfo(db, imageId) ?? { ...emptyInfo, imageId };
}

const emptyInfo = { name: '', alt: '', caption: '', credit: '', focus: null, folded: '', bytes: 0, byUser: null, decorative: false };

function line(text: string, most: number): string {
	return normalizeText(text).replace(/\s+/g, ' ').trim().slice(0, most).toWellFormed().trim();
}
