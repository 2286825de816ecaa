import { Article } from '#components/site/article/article.tsx';
import { Frame } from '#components/site/frame/frame.tsx';
import { findArticle, neighboursOf, relatedTo } from '#db/reading/article.ts';
import { versionsOfStory } from '#db/reading/pairs.ts';
import { alternatesOf, articlePath } from '#i18n/links.ts';
import { articleDescription } from '#lib/article-description.ts';
import { dataOfArticle } from '#lib/json-ld/article-data.ts';
import { sectionsAbove } from '#lib/sections.ts';
import { insteadOf } from '../../../instead.ts';
import { openPortal, present } from '../../../portal.ts';

export default async function ArticlePage({ params }: PageProps<'/[locale]/articles/[article]'>) {
	const { locale: code, article: id } = await params;
	const { db, site } = openPortal(code);
	const article = present(findArticle(db, Number(id)), `Article ${id}`);
	const alternates = alternatesOf(versionsOfStory(db, article.storyId), (_, version) => articlePath(version));
	const path = articlePath(article);
	const parents = sectionsAbove(site.sections, article.section);
	const description = articleDescription(article);
	return (
		<Frame
			site={site}
			kind="plain"
			title={article.seoTitle || article.title}
			description={description}
			path={path}
			alternates={alternates}
			instead={insteadOf(db, [...parents, article.section])}
			current={article.section.id}
			article={article}
			data={(paper) => dataOfArticle(paper, { article, parents, versions: alternates, path, description })}
		>
			<Article article={article} parents={parents} related={relatedTo(db, article, 6)} neighbours={neighboursOf(db, article)} />
		</Frame>
	);
}
