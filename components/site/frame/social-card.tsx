import { useCurrentLocale } from '#i18n/current-locale.ts';
import { type Alternates, absolute } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import { authorsOf } from '#lib/authors.ts';
import type { Article, Settings } from '#lib/content.ts';
import { isoWithOffset } from '#lib/dates.ts';
import { lastChange } from '#lib/json-ld/news-article.ts';
import { type Locale, localeCodes, locales } from '#lib/locales.ts';
import { shareForms } from '#lib/share/forms.ts';
import { shareOfArticle, shareOfPaper, sharePath } from '#lib/share/share-picture.ts';
import { cutText } from '#lib/text/cut-text.ts';

type SocialCardProps = {
	title: string;
	description?: string;
	path: string;
	alternates: Alternates;
	article?: Article;
	settings: Settings;
};

/** Letters of a headline that networks show. */
const titleLetters = 200;

/** What networks show of a shared link (https://ogp.me). X takes title, text and picture from here as well. */
export function SocialCard({ title, description, path, alternates, article, settings }: SocialCardProps) {
	const locale = useCurrentLocale();
	const share = article ? shareOfArticle(article, settings.name) : shareOfPaper(settings.name, settings.tagline);
	const [width, height] = shareForms.preview;
	return (
		<>
			<meta property="og:type" content={article ? 'article' : 'website'} />
			<meta property="og:site_name" content={settings.name} />
			<meta property="og:title" content={article ? cutText(article.title, titleLetters) : title} />
			{description && <meta property="og:description" content={description} />}
			<meta property="og:url" content={absolute(path)} />
			<meta property="og:locale" content={openGraphLocale(locale)} />
			{localeCodes
				.filter((code) => code !== locale && alternates[code] !== undefined)
				.map((code) => (
					<meta key={code} property="og:locale:alternate" content={openGraphLocale(code)} />
				))}
			<meta property="og:image" content={absolute(sharePath(article?.id ?? locale, 'preview', share))} />
			<meta property="og:image:type" content="image/jpeg" />
			<meta property="og:image:width" content={`${width}`} />
			<meta property="og:image:height" content={`${height}`} />
			<meta property="og:image:alt" content={share.alt} />
			<meta name="twitter:card" content="summary_large_image" />
			{article && <ArticleFacts article={article} locale={locale} />}
		</>
	);
}

function ArticleFacts({ article, locale }: { article: Article; locale: Locale }) {
	return (
		<>
			<meta property="article:published_time" content={isoWithOffset(article.publicAt)} />
			<meta property="article:modified_time" content={isoWithOffset(lastChange(article))} />
			<meta property="article:section" content={article.section.name} />
			{authorsOf(article.credits).map(({ id, slug }) => (
				<meta key={id} property="article:author" content={absolute(pathOf({ page: 'author', locale, slug }))} />
			))}
			{article.topics.map(({ id, name }) => (
				<meta key={id} property="article:tag" content={name} />
			))}
		</>
	);
}

const openGraphLocale = (code: Locale) => locales[code].intl.replace('-', '_');
