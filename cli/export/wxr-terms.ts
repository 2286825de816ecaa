import { localeCodes } from '#lib/locales.ts';
import { type ExportedTerm, ninjsTermItems } from '#lib/ninjs/term.ts';
import { ninjsMeta } from './wxr-items.ts';
import { cdata, type Xml, xml } from './xml.ts';

/** Categories and tags share their numbers in WordPress. */
const firstTag = 1_000_000;

/** A section as categories, a topic as tags, one for each language; what WordPress has no place for goes along as a meta. */
export function* termElements(term: ExportedTerm, siteUrl: string): Generator<string> {
	const items = [...ninjsTermItems(term, (path) => siteUrl + path)];
	for (const [place, locale] of localeCodes.entries()) {
		const item = items.find(({ language }) => language === locale);
		const found = term.names[locale];
		if (!item || !found) continue;
		const { name, slug, description = '' } = found;
		const meta = [
			{ xml: xml('wp:termmeta', { 'wp:meta_key': ninjsMeta, 'wp:meta_value': cdata(JSON.stringify(item)) }).trim() },
		] satisfies Xml[];
		if (term.kind === 'topic') {
			yield xml('wp:tag', { 'wp:term_id': firstTag + term.id * 10 + place, 'wp:tag_slug': slug, 'wp:tag_name': cdata(name) }, meta);
			continue;
		}
		yield xml(
			'wp:category',
			{
				'wp:term_id': term.id * 10 + place,
				'wp:category_nicename': slug,
				'wp:category_parent': term.above?.names[locale]?.slug ?? '',
				'wp:cat_name': cdata(name),
				...(description !== '' && { 'wp:category_description': cdata(description) }),
			},
			meta,
		);
	}
}
