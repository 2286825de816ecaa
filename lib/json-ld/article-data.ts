import type { Article, Section } from '../content.ts';
import type { Figure } from '../document/schema.ts';
import { type Locale, localeCodes } from '../locales.ts';
import { shareOfArticle, sharePath } from '../share/share-picture.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { imageGallery } from './image-gallery.ts';
import { newsArticle } from './news-article.ts';
import { newsMediaOrganization } from './news-media-organization.ts';
import { type Paper, wayThrough } from './paper.ts';
import type { Thing } from './thing.ts';
import { videoObject } from './video-object.ts';

/** What a page says of itself; what could not be said in full is undefined. */
export type Data = (Thing | undefined)[];

type ArticlePage = {
	article: Article;
	/** The sections above its own, outermost first. */
	parents: Section[];
	/** Paths of its published versions, its own among them. */
	versions: Partial<Record<Locale, string>>;
	path: string;
	description?: string;
};

const imageForms = ['wide', 'classic', 'square'] as const;

/** What an article says of itself: the article with its publisher and the way to it, its videos that play, its galleries. */
export function dataOfArticle(paper: Paper, { article, parents, versions, path, description }: ArticlePage): Data {
	const sections = [...parents, article.section];
	const share = shareOfArticle(article, paper.settings.name);
	const others = localeCodes.flatMap((locale) =>
		locale === article.locale || versions[locale] === undefined ? [] : [{ locale, url: paper.origin + versions[locale] }],
	);
	return [
		newsArticle(paper, {
			article,
			description,
			url: paper.origin + path,
			// A card with words is no picture of the news.
			images: share.kind === 'picture' ? imageForms.map((form) => paper.origin + sharePath(article.id, form, share)) : [],
			translations: others,
			sections: sections.map(({ name }) => name),
		}),
		newsMediaOrganization(paper),
		breadcrumbList(wayThrough(paper, sections)),
		...videosOf(paper.origin, article),
		...galleriesOf(paper.origin, article),
	];
}

function videosOf(origin: string, { video, document, media, title, lead, locale, publicAt }: Article): Data {
	const inText = document.content.flatMap((block) => {
		const found = block.type === 'video' ? media.videos.get(block.attrs.videoId) : undefined;
		return found && block.type === 'video' ? [{ video: found, caption: block.attrs.caption }] : [];
	});
	return [...(video ? [video] : []), ...inText].map(({ video: film, caption }) =>
		videoObject(origin, { video: film, name: caption || title, description: lead[0], uploadedAt: publicAt, locale }),
	);
}

function galleriesOf(origin: string, { document, media, title, locale }: Article): Data {
	const galleries = document.content.flatMap((block): Figure[][] => (block.type === 'gallery' ? [block.content] : []));
	return galleries.map((figures) => imageGallery(origin, { name: title, figures, pictures: media.pictures, locale }));
}
