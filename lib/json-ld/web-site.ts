import { pathOf } from '../address.ts';
import { organizationId, type Paper, webSiteId } from './paper.ts';
import { reference, type Thing, thing } from './thing.ts';

/** The paper's site in a language, and how it is searched. https://schema.org/WebSite */
export function webSite(paper: Paper): Thing {
	const { origin, locale, settings } = paper;
	const search = origin + pathOf({ page: 'search', locale });
	return thing('WebSite', {
		'@id': webSiteId(paper),
		name: settings.name,
		description: settings.tagline,
		url: origin + pathOf({ page: 'home', locale }),
		inLanguage: locale,
		publisher: reference(organizationId(paper)),
		potentialAction: thing('SearchAction', {
			target: thing('EntryPoint', { urlTemplate: `${search}?q={search_term_string}` }),
			'query-input': 'required name=search_term_string',
		}),
	});
}
