import { getTranslations } from 'next-intl/server';
import { type Alternates, absolute, articlePath, namedPath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import type { Article, Section } from '#lib/content.ts';
import type { Figure } from '#lib/document/schema.ts';
import { breadcrumbList } from '#lib/json-ld/breadcrumb-list.ts';
import { collectionPage } from '#lib/json-ld/collection-page.ts';
import { imageGallery } from '#lib/json-ld/image-gallery.ts';
import { newsArticle } from '#lib/json-ld/news-article.ts';
import { newsMediaOrganization } from '#lib/json-ld/news-media-organization.ts';
import type { Paper } from '#lib/json-ld/paper.ts';
import type { Thing } from '#lib/json-ld/thing.ts';
import { videoObject } from '#lib/json-ld/video-object.ts';
import { webSite } from '#lib/json-ld/web-site.ts';
import { type Locale, localeCodes } from '#lib/locales.ts';
import { shareOfArticle, sharePath } from '#lib/share/share-picture.ts';
import type { Portal } from './portal.ts';

export type Data = (Thing | undefined)[];

const paperOf = ({ locale, site: { settings, pages } }: Portal): Paper => ({ origin: absolute(''), locale, settings, pages });

/** What the front page says of the paper to search engines. */
export function dataOfFrontPage(portal: Portal): Data {
	const paper = paperOf(portal);
	return [newsMediaOrganization(paper), webSite(paper)];
}

/** What a static page says: who runs the paper, and the way to the page. */
export async function dataOfStaticPage(portal: Portal, title: string, path: string): Promise<Data> {
	return [
		newsMediaOrganization(paperOf(portal)),
		breadcrumbList([...(await wayTo(portal.locale, [])), { name: title, url: absolute(path) }]),
	];
}

type ListData = { title: string; description: string; path: string; parents?: Section[]; items: string[] };

/** What a list says of itself: the stories on it by their paths, and the way to it. */
export async function dataOfList(portal: Portal, { title, description, path, parents = [], items }: ListData): Promise<Data> {
	const paper = paperOf(portal);
	return [
		newsMediaOrganization(paper),
		collectionPage(paper, { name: title, description, url: absolute(path), items: items.map(absolute) }),
		breadcrumbList([...(await wayTo(portal.locale, parents)), { name: title, url: absolute(path) }]),
	];
}

type ArticleData = { article: Article; parents: Section[]; alternates: Alternates; description: string };

/** What an article says of itself, with its videos that play and its galleries. */
export async function dataOfArticle(portal: Portal, { article, parents, alternates, description }: ArticleData): Promise<Data> {
	const paper = paperOf(portal);
	const sections = [...parents, article.section];
	const share = shareOfArticle(article, portal.site.settings.name);
	const forms = share.kind === 'picture' ? (['wide', 'classic', 'square'] as const) : [];
	const story = {
		article,
		description,
		url: absolute(articlePath(article)),
		images: forms.map((form) => absolute(sharePath(article.id, form, share))),
		translations: localeCodes.flatMap((locale) => {
			const path = locale === article.locale ? undefined : alternates[locale];
			return path === undefined ? [] : [{ locale, url: absolute(path) }];
		}),
		sections: sections.map(({ name }) => name),
	};
	return [
		newsArticle(paper, story),
		newsMediaOrganization(paper),
		breadcrumbList(await wayTo(portal.locale, sections)),
		...videosOf(paper.origin, article),
		...galleriesOf(paper.origin, article),
	];
}

async function wayTo(locale: Locale, sections: Section[]) {
	const t = await getTranslations('Article');
	const home = { name: t('home'), url: absolute(pathOf({ page: 'home', locale })) };
	return [home, ...sections.map(({ name, slug }) => ({ name, url: absolute(namedPath(locale, slug)) }))];
}

function videosOf(origin: string, { video, document, media, title, lead, locale, publicAt }: Article): Data {
	const inText = document.content.flatMap((block) => {
		const found = block.type === 'video' ? media.videos.get(block.attrs.videoId) : undefined;
		return found && block.type === 'video' ? [{ video: found, caption: block.attrs.caption }] : [];
	});
	const films = [...(video ? [video] : []), ...inText];
	return films.map((film) =>
		videoObject(origin, { video: film.video, name: film.caption || title, description: lead[0], uploadedAt: publicAt, locale }),
	);
}

function galleriesOf(origin: string, { document, media, title, locale }: Article): Data {
	const galleries = document.content.flatMap((block): Figure[][] => (block.type === 'gallery' ? [block.content] : []));
	return galleries.map((figures) => imageGallery(origin, { name: title, figures, pictures: media.pictures, locale }));
}
