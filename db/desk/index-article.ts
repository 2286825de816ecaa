import { plainText } from '#lib/document/plain-text.ts';
import type { Document } from '#lib/document/schema.ts';
import { localeFacet, sectionFacet } from '#lib/search/facets.ts';
import { accentedForm, foldedForm } from '#lib/search/forms.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';

type Words = { locale: string; sectionId: number; title: string; lead: string[]; document: Document };

const forget = prepared((db) => db.$client.prepare<[number]>('DELETE FROM search WHERE rowid = ?'));
const insert = prepared((db) =>
	db.$client.prepare<[number, ...string[]]>(
		'INSERT INTO search (rowid, title, lead, body, title_folded, lead_folded, body_folded, facets) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
	),
);

/** Puts the words of an article into the search index, in place of what was there. */
export function indexArticle(db: Database, id: number, { locale, sectionId, title, lead, document }: Words): void {
	const texts = [title, lead.join('\n'), plainText(document)];
	forget(db).run(id);
	insert(db).run(id, ...texts.map(accentedForm), ...texts.map(foldedForm), `${localeFacet(locale)} ${sectionFacet(sectionId)}`);
}
