import { localeFacet, sectionFacet } from '#lib/search/facets.ts';
import { accentedForm, foldedForm } from '#lib/search/forms.ts';
import type { Database } from '../client.ts';

type Words = { locale: string; sectionId: number; title: string; lead: string; body: string };

/** Puts the words of an article into the search index, in place of what was there. */
export function indexArticle(db: Database, id: number, { locale, sectionId, title, lead, body }: Words): void {
	const texts = [title, lead, body];
	db.$client.prepare('DELETE FROM search WHERE rowid = ?').run(id);
	db.$client
		.prepare(
			'INSERT INTO search (rowid, title, lead, body, title_folded, lead_folded, body_folded, facets) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
		)
		.run(id, ...texts.map(accentedForm), ...texts.map(foldedForm), `${localeFacet(locale)} ${sectionFacet(sectionId)}`);
}
