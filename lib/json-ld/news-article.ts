import { pathOf } from '../address.ts';
import { authorsOf } from '../authors.ts';
import type { Article, Credit } from '../content.ts';
import { isoWithOffset } from '../dates.ts';
import { mediaPath } from '../media.ts';
import { cutText } from '../text/cut-text.ts';
import { organizationId, type Paper } from './paper.ts';
import { reference, type Thing, thing } from './thing.ts';

type Story = {
	article: Article;
	/** Absolute addresses: its own, its pictures in several forms, and its published versions in other languages. */
	url: string;
	images: string[];
	translations: { locale: string; url: string }[];
	description?: string;
	/** Its sections, outermost first. */
	sections: string[];
};

/** What search engines take of a headline: longer ones would be cut by them. */
const headlineLetters = 250;

/** An article; undefined without a headline. https://developers.google.com/search/docs/appearance/structured-data/article */
export function newsArticle(paper: Paper, { article, url, images, translations, description, sections }: Story): Thing | undefined {
	if (article.title.trim() === '') return undefined;
	const { credits, corrections, narration, topics } = article;
	const authors = authorsOf(credits);
	const isTranslated = credits.some(({ roles }) => roles.includes('translation'));
	const others = translations.map((other) => thing('CreativeWork', { '@id': other.url, url: other.url, inLanguage: other.locale }));
	return thing('NewsArticle', {
		'@id': url,
		url,
		mainEntityOfPage: url,
		headline: cutText(article.title, headlineLetters),
		description,
		image: images,
		datePublished: isoWithOffset(article.publicAt),
		dateModified: isoWithOffset(lastChange(article)),
		author: authors.length > 0 ? authors.map((credit) => person(paper, credit)) : sourceOf(paper, article.sourceLine),
		contributor: credits.filter((credit) => !authors.includes(credit) && !isOnlyTranslator(credit)).map((credit) => person(paper, credit)),
		translator: withRole(credits, 'translation').map((credit) => person(paper, credit)),
		publisher: reference(organizationId(paper)),
		articleSection: sections,
		keywords: topics.map(({ name }) => name),
		inLanguage: article.locale,
		isAccessibleForFree: true,
		wordCount: article.words || undefined,
		audio: narration && thing('AudioObject', { contentUrl: paper.origin + mediaPath(`${narration.hash}.${narration.extension}`) }),
		correction: corrections.map(({ text, at }) => thing('CorrectionComment', { text, datePublished: isoWithOffset(at) })),
		[isTranslated ? 'translationOfWork' : 'workTranslation']: others,
	});
}

/** A text that waited for its minute is as old as its publication. */
export function lastChange({ publicAt, updatedAt }: Article): Date {
	return new Date(Math.max(publicAt.getTime(), updatedAt.getTime()));
}

const isOnlyTranslator = ({ roles }: Credit) => roles.every((role) => role === 'translation');
const withRole = (credits: Credit[], role: Credit['roles'][number]) => credits.filter(({ roles }) => roles.includes(role));

function person({ origin, locale }: Paper, { name, slug }: Credit): Thing {
	return thing('Person', { name, url: origin + pathOf({ page: 'author', locale, slug }) });
}

/** Agency copy is by its agency; what nobody signed is by the paper. */
function sourceOf(paper: Paper, sourceLine: string): Thing | { '@id': string } {
	return sourceLine ? thing('Organization', { name: sourceLine }) : reference(organizationId(paper));
}
