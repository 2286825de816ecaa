import { organizationId, type Paper, webSiteId } from './paper.ts';
import { reference, type Thing, thing } from './thing.ts';

type Collection = {
	name: string;
	description?: string;
	/** Absolute addresses of the page and of what it lists, in its order. */
	url: string;
	items: string[];
};

/** A page that lists stories. https://schema.org/CollectionPage */
export function collectionPage(paper: Paper, { name, description, url, items }: Collection): Thing {
	return thing('CollectionPage', {
		'@id': url,
		url,
		name,
		description,
		inLanguage: paper.locale,
		isPartOf: reference(webSiteId(paper)),
		publisher: reference(organizationId(paper)),
		mainEntity:
			items.length > 0
				? thing('ItemList', { itemListElement: items.map((item, place) => thing('ListItem', { position: place + 1, url: item })) })
				: undefined,
	});
}
