import type { Database } from '#db/client.ts';
import { leadLinks } from '#db/desk/imported-links.ts';
import { type FromPortal, leadStories } from '#db/desk/imported-stories.ts';
import type { Imported } from '#db/desk/rewrite-texts.ts';
import { linksToStories } from '#lib/document/story-links.ts';
import { type PreparedItem, portalOf } from './prepare-item.ts';

/** The texts of one run that link to others of their source: where those went is known after the last file. */
export class TextLinks {
	/** Texts from another site with paths of it. */
	readonly #ofSites: Imported[] = [];
	readonly #ofPortals = new Map<string, FromPortal>();

	/** Remembers a text that was stored now, or one that `isStored` since an earlier run: what it links to may come with this one. */
	meet({ item, draft, isStored }: PreparedItem): void {
		const { locale, sourceId, oldPaths, kind, updatedAt } = item;
		// When a page was changed last is not known: the desk may have done it.
		if (isStored && kind === 'page') return;
		const origin = portalOf(item);
		if (origin !== undefined && linksToStories(draft.document, origin)) {
			const earlier = isStored ? { updatedAt } : {};
			this.#ofPortals.set(`${locale} ${sourceId}`, { locale, sourceId, kind, origin, ...earlier });
		} else if (!isStored && oldPaths && JSON.stringify(draft.document).includes('"href":"/'))
			this.#ofSites.push({ locale, sourceId, kind });
	}

	/** Leads all of them to what is here now; answers how many links to stories had to be taken off. */
	lead(db: Database, siteUrl: string | undefined): number {
		leadLinks(db, this.#ofSites);
		return leadStories(db, [...this.#ofPortals.values()], siteUrl);
	}
}
