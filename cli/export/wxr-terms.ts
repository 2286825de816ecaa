import { localeCodes } from '#lib/locales.ts';
import type { NinjsItem } from '#lib/ninjs/shape.ts';
import { type Biography, ninjsTermItems, type Place } from '#lib/ninjs/term.ts';
import { ninjsMeta } from './wxr-items.ts';
import { cdata, type Xml, xml } from './xml.ts';

/** Categories and tags share their numbers in WordPress. */
const firstTag = 1_000_000;

/** What a paper tells of somebody, as a meta of the author for each language: WordPress keeps no such thing of authors. */
export function biographyMeta(person: Biography | undefined, siteUrl: string): Xml[] {
	const items = person ? [...ninjsTermItems(person, (path) => siteUrl + path)] : [];
	return items.map((item) => termMeta(`${ninjsMeta}_${item.language}`, item));
}

function termMeta(key: string, item: NinjsItem): Xml {
	return { xml: xml('wp:termmeta', { 'wp:meta_key': key, 'wp:meta_value': cdata(JSON.stringify(item)) }).trim() };
}

/** A section as categories, a topic as tags, one for each language; what WordPress has no place for goes along as a meta. */
export function* termElements(term: Place, siteUrl: string): Generator<string> {
	const items = [...ninjsTermItems(term, (path) => siteUrl + path)];
	for (const [place, locale] of localeCodes.entries()) {
		const item = items.find(({ language }) => language === locale);
		const found = term.names[locale];
		if (!item || !found) continue;
		const { name, slug, description = '' } = found;
		const meta = [termMeta(ninjsMeta, item)];
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
