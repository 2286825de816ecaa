import { Article } from '#components/site/article/article.tsx';
import { Frame } from '#components/site/frame/frame.tsx';
import { findArticle, neighboursOf, relatedTo } from '#db/reading/article.ts';
import { versionsOfSection, versionsOfStory } from '#db/reading/pairs.ts';
import { alternatesOf, articlePath, namedPath } from '#i18n/links.ts';
import { sectionsAbove } from '#lib/sections.ts';
import { openPortal, present } from '../../../portal.ts';

export default async function ArticlePage({ params }: PageProps<'/[locale]/articles/[article]'>) {
	const { locale: code, article: id } = await params;
	const { db, site } = openPortal(code);
	const article = present(findArticle(db, Number(id)), `Article ${id}`);
	const alternates = alternatesOf(versionsOfStory(db, article.storyId), (_, version) => articlePath(version));
	const instead = alternatesOf(
		versionsOfSection(db, article.section.id),
		(locale, { slug }) => `${namedPath(locale, slug)}?untranslated=1`,
	);
	return (
		<Frame
			site={site}
			title={`${article.title} – ${site.settings.name}`}
			description={article.lead.join(' ')}
			path={articlePath(article)}
			alternates={alternates}
			instead={instead}
			current={article.section.id}
		>
			<Article
				article={article}
				parents={sectionsAbove(site.sections, article.section)}
				related={relatedTo(db, article, 6)}
				neighbours={neighboursOf(db, article)}
			/>
		</Frame>
	);
}
