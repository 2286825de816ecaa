import { pathOf } from '../address.ts';
import type { ByRole, Label, Media } from '../content.ts';
import type { Document } from '../document/schema.ts';
import { documentHtml, type HtmlWords } from '../document/to-html.ts';
import { isLocale } from '../locales.ts';
import { bodyPictures, ninjsAssociations } from './associations.ts';
import type { ExportedArticle, RemovedArticle } from './exported-article.ts';
import { moment } from './moment.ts';
import type { NinjsItem } from './shape.ts';
import { ninjsPageUri, ninjsUri } from './uri.ts';

/** What an item is made with: whole addresses of our paths, the words of a language, and the paper's name and place. */
export type NinjsHouse = {
	absolute(path: string): string;
	words: HtmlWords;
	paper: { name: string; copyright?: string };
};

/** What our items follow. */
export const standard = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' };
/** Tells our own import that the item holds all of an article, in our own words. */
export const ownProfile = 'portal-article';
/** The same of a static page. */
export const ownPageProfile = 'portal-page';

/** What somebody did, as it is told of a person. */
export const personRelations: Record<ByRole, string> = {
	text: 'author',
	photo: 'photographer',
	video: 'videographer',
	translation: 'translator',
};

const labelled: Record<Label, Partial<NinjsItem>> = {
	ai_assisted: {
		digitalSourceType: {
			name: 'Composite with trained algorithmic media',
			uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
		},
	},
	sponsored: { genres: [{ name: 'Sponsored', literal: 'sponsored' }] },
};

/** An article as an item of IPTC's ninjs 3.1; what it does not have is left out. */
export function ninjsItem(article: ExportedArticle, house: NinjsHouse): NinjsItem {
	const { absolute, words, paper } = house;
	const { credits, locale } = article;
	return {
		uri: ninjsUri(article.id, absolute),
		type: 'text',
		representationType: 'full',
		profile: ownProfile,
		standard,
		version: String(article.updatedAt.getTime()),
		language: locale,
		pubStatus: 'usable',
		firstCreated: moment(article.publicAt),
		versionCreated: moment(article.updatedAt),
		...(paper.copyright && { copyrightNotice: paper.copyright }),
		copyrightHolder: paper.name,
		headlines: [{ role: 'main', value: article.title }, ...part('seo', article.seoTitle)],
		descriptions: [
			...article.lead.map((value) => ({ role: 'lead', contentType: 'text/plain', value })),
			...part('seo', article.seoDescription),
		],
		bodies: [
			{
				role: 'main',
				contentType: 'text/html',
				wordCount: article.words,
				value: documentHtml(article.document, article.media, absolute, words),
			},
		],
		...(credits.length > 0 && { by: credits.map(({ name }) => name).join(', '), people: peopleOf(article, absolute) }),
		subjects: subjectsOf(article, absolute),
		infoSources: infoSources(article, paper.name),
		altIds: altIdsOf(article, absolute),
		...(article.corrections.length > 0 && { edNote: article.corrections.map(({ text }) => text).join('\n') }),
		...Object.assign({}, ...article.labels.map((label) => labelled[label])),
		associations: ninjsAssociations(article, house),
	};
}

/** A static page in one language, with what it shows. */
export type NinjsPage = {
	id: number;
	locale: string;
	slug: string;
	title: string;
	document: Document;
	media: Media;
	translations: string[];
};

/** A static page as an item. */
export function ninjsPageItem(
	{ id, locale, slug, title, document, media, translations }: NinjsPage,
	{ absolute, words }: NinjsHouse,
): NinjsItem {
	const uri = (language: string) => ninjsPageUri(id, language, absolute);
	return {
		...{
			uri: uri(locale),
			type: 'text',
			representationType: 'full',
			profile: ownPageProfile,
			standard,
			language: locale,
			pubStatus: 'usable',
		},
		headlines: [{ role: 'main', value: title }],
		bodies: [{ role: 'main', contentType: 'text/html', value: documentHtml(document, media, absolute, words) }],
		altIds: [
			{ role: 'url', value: absolute(addressOf(locale, 'named', slug)) },
			{ role: 'slug', value: slug },
		],
		associations: [
			...bodyPictures(document, media, uri(locale), absolute),
			...translations.map((language) => {
				return { name: `translation-${language}`, rel: 'translation', type: 'text' as const, uri: uri(language), language };
			}),
		],
	};
}

/** An article that was taken from the web, as partners are told: to take it from theirs. */
export function removedItem({ id, locale, removed, at }: RemovedArticle, absolute: NinjsHouse['absolute']): NinjsItem {
	const versionCreated = moment(at);
	return {
		uri: ninjsUri(id, absolute),
		type: 'text',
		standard,
		version: String(at.getTime()),
		language: locale,
		pubStatus: removed,
		versionCreated,
	};
}

function part(role: string, value: string): { role: string; contentType: string; value: string }[] {
	return value === '' ? [] : [{ role, contentType: 'text/plain', value }];
}

function peopleOf({ credits, locale }: ExportedArticle, absolute: NinjsHouse['absolute']): NinjsItem['people'] {
	return credits.flatMap(({ name, slug, roles }) =>
		roles.map((role) => ({ name, rel: personRelations[role], uri: absolute(addressOf(locale, 'author', slug)), literal: slug })),
	);
}

function subjectsOf({ section, topics, locale }: ExportedArticle, absolute: NinjsHouse['absolute']): NinjsItem['subjects'] {
	return [
		{ name: section.name, rel: 'section', uri: absolute(addressOf(locale, 'named', section.slug)), literal: section.slug },
		...topics.map(({ name, slug }) => ({ name, rel: 'topic', uri: absolute(addressOf(locale, 'topic', slug)), literal: slug })),
	];
}

function addressOf(locale: string, page: 'named' | 'author' | 'topic', slug: string): string {
	if (!isLocale(locale)) throw new Error(`"${locale}" is not one of the languages in lib/locales.ts.`);
	return pathOf({ page, locale, slug });
}

function infoSources({ sourceLine }: ExportedArticle, publisher: string): NinjsItem['infoSources'] {
	return [...(sourceLine === '' ? [] : [{ name: sourceLine, role: 'source' }]), { name: publisher, role: 'publisher' }];
}

function altIdsOf({ id, locale, slug, section, storyId }: ExportedArticle, absolute: NinjsHouse['absolute']): NinjsItem['altIds'] {
	const address = isLocale(locale) ? pathOf({ page: 'article', locale, section: section.slug, slug, id }) : '';
	return [
		{ role: 'url', value: absolute(address) },
		{ role: 'slug', value: slug },
		{ role: 'story', value: String(storyId) },
	];
}
