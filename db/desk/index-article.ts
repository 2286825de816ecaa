import { plainText } from '#lib/document/plain-text.ts';
import type { Document } from '#lib/document/schema.ts';
import { localeFacet, sectionFacet } from '#lib/search/facets.ts';
import { accentedForm, foldedForm } from '#lib/search/forms.ts';
import { commonPairs, headingTerms } from '#lib/search/terms.ts';
import { tokens } from '#lib/text/words.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';

type Words = { locale: string; sectionId: number; title: string; lead: string[]; document: Document };

const forget = prepared((db) => db.$client.prepare<[number]>('DELETE FROM search WHERE rowid = ?'));
const insert = prepared((db) =>
	db.$client.prepare<[number, ...string[]]>(
		'INSERT INTO search (rowid, title, text, title_folded, text_folded, pairs, facets) VALUES (?, ?, ?, ?, ?, ?, ?)',
	),
);

/** Puts the words of an article into the search index, in place of what was there. */
export function indexArticle(db: Database, id: number, { locale, sectionId, title, lead, document }: Words): void {
	const text = [title, ...lead, plainText(document)].join('\n');
	const folded = foldedForm(text);
	const words = tokens(folded).map((token) => token.text);
	forget(db).run(id);
	insert(db).run(
		id,
		headingTerms(accentedForm(title)),
		accentedForm(text),
		headingTerms(foldedForm(title)),
		folded,
		commonPairs(words).join(' '),
		`${localeFacet(locale)} ${sectionFacet(sectionId)}`,
	);
}
