import { useCurrentLocale } from '#i18n/current-locale.ts';
import { type Alternates, absolute, pageOfList } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import type { Article, Settings } from '#lib/content.ts';
import { defaultLocale, localeCodes } from '#lib/locales.ts';
import { FeedLinks } from './feed-links.tsx';
import { SocialCard } from './social-card.tsx';
import { type TitleKind, useTitle } from './use-title.ts';

export type HeadProps = {
	/** What the page is about; its whole title when there is no `kind`. */
	title: string;
	kind?: TitleKind;
	description?: string;
	path: string;
	alternates?: Alternates;
	/** Whether search engines are to leave the page alone. */
	hidden?: boolean;
	/** The place of a numbered page in its list; `path` is that of the first. */
	list?: { path: string; page: number; pages: number };
	/** The list that has feeds of its own. */
	feeds?: { path: string; title: string };
	/** The article that the page is. */
	article?: Article;
};

/** What search engines, networks and feed readers are told of a page. React moves these elements into <head>. `hidden` pages say their title only. */
export function Head({ settings, ...head }: HeadProps & { settings: Settings }) {
	const { kind, path, alternates = {}, hidden, list, feeds, article } = head;
	const locale = useCurrentLocale();
	const { title, description } = useTitle(settings.name, { kind, title: head.title, description: head.description, page: list?.page });
	return (
		<>
			<title>{title}</title>
			{description && <meta name="description" content={description} />}
			<meta name="robots" content={robots(hidden, list?.page)} />
			{!hidden && (
				<>
					<link rel="canonical" href={absolute(path)} />
					<Languages alternates={alternates} />
					{list && <Neighbours {...list} />}
					<SocialCard {...{ title, description, path, alternates, article, settings }} />
					<FeedLinks path={pathOf({ page: 'home', locale })} title={settings.name} />
					{feeds && <FeedLinks {...feeds} />}
					{article && <OEmbedLinks path={path} title={article.title} />}
				</>
			)}
		</>
	);
}

/** A numbered page lists something else after every publication: it leads to articles, and is not to be found itself (ADR 013). */
function robots(hidden = false, page = 1): string {
	if (hidden) return 'noindex';
	return page > 1 ? 'noindex, follow' : 'max-image-preview:large';
}

function OEmbedLinks({ path, title }: { path: string; title: string }) {
	const address = absolute(`/api/oembed?url=${encodeURIComponent(absolute(path))}`);
	return (
		<>
			<link rel="alternate" type="application/json+oembed" title={title} href={`${address}&format=json`} />
			<link rel="alternate" type="text/xml+oembed" title={title} href={`${address}&format=xml`} />
		</>
	);
}

/** Published versions only, and the same set on every one of them; a single version needs none. */
function Languages({ alternates }: { alternates: Alternates }) {
	const published = localeCodes.flatMap((code) => (alternates[code] === undefined ? [] : [{ code, path: alternates[code] }]));
	if (published.length < 2) return null;
	const fallback = alternates[defaultLocale];
	return (
		<>
			{published.map(({ code, path }) => (
				<link key={code} rel="alternate" hrefLang={code} href={absolute(path)} />
			))}
			{fallback && <link rel="alternate" hrefLang="x-default" href={absolute(fallback)} />}
		</>
	);
}

function Neighbours({ path, page, pages }: { path: string; page: number; pages: number }) {
	return (
		<>
			{page > 1 && <link rel="prev" href={absolute(pageOfList(path, page - 1))} />}
			{page < pages && <link rel="next" href={absolute(pageOfList(path, page + 1))} />}
		</>
	);
}
