import { pathOf } from '../address.ts';
import { organizationId, type Paper } from './paper.ts';
import { type Thing, thing } from './thing.ts';

/** The static pages that say how the paper works; the first there is counts. */
const principles = ['principles', 'about'];

/** The paper as a publisher, with how it works and how it corrects itself. https://schema.org/NewsMediaOrganization */
export function newsMediaOrganization(paper: Paper): Thing {
	const { origin, locale, settings, pages } = paper;
	const page = principles.flatMap((key) => pages.find((each) => each.key === key) ?? [])[0];
	return thing('NewsMediaOrganization', {
		'@id': organizationId(paper),
		name: settings.name,
		url: origin + pathOf({ page: 'home', locale }),
		logo: `${origin}/icon.svg`,
		description: settings.tagline,
		address: settings.office,
		telephone: settings.telephone,
		email: settings.email,
		parentOrganization: settings.governingBody && thing('Organization', { name: settings.governingBody }),
		sameAs: [settings.facebook, settings.youtube, settings.zalo].filter((address) => address && URL.parse(address)?.pathname !== '/'),
		publishingPrinciples: page && origin + pathOf({ page: 'named', locale, slug: page.slug }),
		correctionsPolicy: origin + pathOf({ page: 'corrections', locale }),
	});
}
