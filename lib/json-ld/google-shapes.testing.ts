type Value = unknown;
type Shape = { required: string[]; recommended?: string[] };

/**
 * What Google asks of the things we describe (developers.google.com/search/docs/appearance/structured-data: article, breadcrumb, video,
 * image-license-metadata, organization, profile-page, sitelinks-searchbox) and of the parts they are made of, as schema.org has them.
 */
const shapes: Record<string, Shape> = {
	NewsArticle: { required: ['headline'], recommended: ['author', 'dateModified', 'datePublished', 'image'] },
	BreadcrumbList: { required: ['itemListElement'] },
	ListItem: { required: ['position'] },
	VideoObject: { required: ['name', 'thumbnailUrl', 'uploadDate'], recommended: ['description'] },
	ImageGallery: { required: ['image'] },
	ImageObject: { required: ['contentUrl'] },
	NewsMediaOrganization: { required: ['name', 'url'], recommended: ['logo', 'publishingPrinciples', 'correctionsPolicy'] },
	Organization: { required: ['name'] },
	Person: { required: ['name'], recommended: ['url'] },
	WebSite: { required: ['name', 'url'] },
	SearchAction: { required: ['target', 'query-input'] },
	EntryPoint: { required: ['urlTemplate'] },
	CollectionPage: { required: ['name', 'url'] },
	ProfilePage: { required: ['mainEntity'] },
	ItemList: { required: ['itemListElement'] },
	CorrectionComment: { required: ['text', 'datePublished'] },
	AudioObject: { required: ['contentUrl'] },
	CreativeWork: { required: ['url', 'inLanguage'] },
};
const addresses = /^(@id|url|item|contentUrl|embedUrl|thumbnailUrl|logo|mainEntityOfPage|publishingPrinciples|correctionsPolicy)$/;
const dates = /^(datePublished|dateModified|uploadDate)$/;

export type Found = { problems: string[]; missing: string[]; types: string[] };

/** What is wrong with the text of a structured-data script: `problems` make it invalid, `missing` names what is merely recommended. */
export function readShapes(script: string): Found {
	const found: Found = { problems: [], missing: [], types: [] };
	const { '@context': context, '@graph': graph } = JSON.parse(script);
	if (context !== 'https://schema.org') found.problems.push(`the context is ${context}`);
	if (!Array.isArray(graph) || graph.length === 0) found.problems.push('nothing is described');
	const names = new Set([graph].flat().map((each) => each['@id']));
	for (const each of [graph].flat()) look(each, each['@type'], found, names);
	return found;
}

function look(value: Value, path: string, found: Found, names: Set<Value>): void {
	if (Array.isArray(value)) {
		if (value.length === 0) found.problems.push(`${path} is an empty list`);
		value.forEach((each, place) => void look(each, `${path}[${place}]`, found, names));
	} else if (typeof value === 'object' && value !== null) lookAtThing(Object.entries(value), path, found, names);
	else if (value === '' || value === null) found.problems.push(`${path} is empty`);
}

function lookAtThing(entries: [string, Value][], path: string, found: Found, names: Set<Value>): void {
	const thing = new Map(entries);
	const type = String(thing.get('@type'));
	if (!thing.has('@type')) {
		if (!path.endsWith('isPartOf') && !names.has(thing.get('@id'))) found.problems.push(`${path} refers to nothing: ${thing.get('@id')}`);
		return;
	}
	found.types.push(type);
	const shape = shapes[type];
	if (!shape) found.problems.push(`${path} is a ${type}, of which nothing is known`);
	for (const name of shape?.required ?? []) if (!thing.has(name)) found.problems.push(`${path} has no ${name}`);
	for (const name of shape?.recommended ?? []) if (!thing.has(name)) found.missing.push(`${type}.${name}`);
	if (type === 'ListItem' && !thing.has('url') && !(thing.has('item') && thing.has('name'))) found.problems.push(`${path} leads nowhere`);
	for (const [name, value] of entries) {
		if (addresses.test(name) && !isAddress(value)) found.problems.push(`${path}.${name} is no address: ${JSON.stringify(value)}`);
		if (dates.test(name) && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/.test(String(value)))
			found.problems.push(`${path}.${name} is no date: ${value}`);
		look(value, `${path}.${name}`, found, names);
	}
}

function isAddress(value: Value): boolean {
	return typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
}
