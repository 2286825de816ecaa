import { organizationId, type Paper, webSiteId } from './paper.ts';
import { reference, type Thing, thing } from './thing.ts';

type Profile = {
	name: string;
	/** What the paper says of the person; '' when nothing. */
	bio: string;
	/** Absolute addresses of the page, and of the first page of what the person wrote. */
	url: string;
	home: string;
};

/** The page of somebody who writes for the paper. https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export function profilePage(paper: Paper, { name, bio, url, home }: Profile): Thing {
	return thing('ProfilePage', {
		'@id': url,
		url,
		inLanguage: paper.locale,
		isPartOf: reference(webSiteId(paper)),
		publisher: reference(organizationId(paper)),
		mainEntity: thing('Person', {
			'@id': `${home}#person`,
			name,
			url: home,
			description: bio,
			worksFor: reference(organizationId(paper)),
		}),
	});
}
