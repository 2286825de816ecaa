import { Article } from '#components/site/article/article.tsx';
import { Frame } from '#components/site/frame/frame.tsx';
import { findArticle, neighboursOf, relatedTo } from '#db/reading/article.ts';
import { versionsOfStory } from '#db/reading/pairs.ts';
import { alternatesOf, articlePath } from '#i18n/links.ts';
import type { Article as ArticleData } from '#lib/content.ts';
import { plainText } from '#lib/document/plain-text.ts';
import { sectionsAbove } from '#lib/sections.ts';
import { insteadOf } from '../../../instead.ts';
import { pageDescription, pageTitle } from '../../../page-title.ts';
import { openPortal, present } from '../../../portal.ts';
import { dataOfArticle } from '../../../structured-data.ts';

export default async function ArticlePage({ params }: PageProps<'/[locale]/articles/[article]'>) {
	const { locale: code, article: id } = await params;
	const portal = openPortal(code);
	const { db, site } = portal;
	const article = present(findArticle(db, Number(id)), `Article ${id}`);
	const alternates = alternatesOf(versionsOfStory(db, article.storyId), (_, version) => articlePath(version));
	const parents = sectionsAbove(site.sections, article.section);
	const description = await pageDescription(article.seoDescription || article.lead.join(' ') || firstLine(article));
	return (
		<Frame
			site={site}
			title={await pageTitle('article', article.seoTitle || article.title, site.settings.name)}
			description={description}
			path={articlePath(article)}
			alternates={alternates}
			instead={insteadOf(db, [...parents, article.section])}
			current={article.section.id}
			article={article}
			data={await dataOfArticle(portal, { article, parents, alternates, description })}
		>
			<Article article={article} parents={parents} related={relatedTo(db, article, 6)} neighbours={neighboursOf(db, article)} />
		</Frame>
	);
}

/** What stands for a lead where there is none. */
function firstLine({ document }: ArticleData): string {
	return plainText(document).slice(0, 400);
}
