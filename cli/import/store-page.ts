import { type Database, transact } from '#db/client.ts';
import { keepOldAddresses } from '#db/desk/imported-addresses.ts';
import { findSourcePage, storeImportedPage } from '#db/desk/source-pages.ts';
import { pathOf } from '#lib/address.ts';
import { slugify } from '#lib/text/slug.ts';
import { placedDocument } from './placed-document.ts';
import type { PreparedItem } from './prepare-item.ts';

/** Stores a static page. Throws one sentence when its address is taken, or when it is no text for readers. */
export function storePage(db: Database, prepared: PreparedItem, now: Date): 'imported' | 'updated' | 'unchanged' {
	return transact(db, () => {
		const { item, digest } = prepared;
		const { locale, sourceId, title, slug = slugify(title), translations = [] } = item;
		if (item.status !== 'published') throw new Error('A static page has no drafts here. Publish it at the source first.');
		const known = findSourcePage(db, locale, sourceId);
		if (known?.digest === digest) return 'unchanged';
		const { document } = placedDocument(db, prepared, now);
		storeImportedPage(db, { locale, sourceId, translations, slug, title, document, digest }, now);
		keepOldAddresses(db, item.oldPaths ?? [], pathOf({ page: 'named', locale, slug }), now);
		return known ? 'updated' : 'imported';
	});
}
