import { createHash } from 'node:crypto';
import type { Database } from '#db/client.ts';
import { articlesOf } from '#db/desk/source-items.ts';
import type { PreparedItem } from './prepare-item.ts';

/** Finds items that say with another id what one before them said: most likely they are one and the same. */
export class Twins {
	readonly #met = new Map<string, { sourceId: string; place: string }>();

	/** Where an item with the title and the time of this one is, in the files or in the paper; undefined when there is none. */
	met(db: Database, { item, isStored }: PreparedItem, place: string): string | undefined {
		const { locale, sourceId, title, publishedAt, kind } = item;
		if (kind === 'page' || publishedAt === undefined) return undefined;
		const key = createHash('sha256')
			.update(JSON.stringify([locale, title.toLocaleLowerCase(locale), publishedAt]))
			.digest('base64');
		const before = this.#met.get(key);
		if (before) return before.sourceId === sourceId ? undefined : before.place;
		this.#met.set(key, { sourceId, place });
		const [twin] = isStored ? [] : articlesOf(db, { locale, title, publishedAt, except: sourceId });
		return twin === undefined ? undefined : `article ${twin}`;
	}
}
