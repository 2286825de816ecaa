import { findArticle, neighboursOf, relatedTo } from '#db/reading/article.ts';
import { versionsOfStory } from '#db/reading/pairs.ts';
import { resolve } from '#db/reading/resolve.ts';
import { articlePath } from '#i18n/links.ts';
import type { Article } from '#lib/content.ts';
import type { Random } from '../../cli/generate/random.ts';
import type { Case } from './case.ts';
import type { Stage } from './stage.ts';

/** Everything an article's page reads. */
function readArticle({ db }: Stage, id: number): unknown {
	const article = present(findArticle(db, id), id);
	return [article, relatedTo(db, article, 6), neighboursOf(db, article), versionsOfStory(db, article.storyId)];
}

function resolveArticle(stage: Stage, random: Random): () => unknown {
	const id = random.pick(stage.ids);
	const { slug, section } = present(findArticle(stage.db, id), id);
	const path = articlePath({ locale: 'vi', id, slug, section: section.slug });
	return () => resolve(stage.db, path, null);
}

function present(article: Article | undefined, id: number): Article {
	if (!article) throw new Error(`The generated archive has no article ${id}.`);
	return article;
}

/** What an article's page and its address ask; the articles are drawn from the whole archive. */
export const articleCases: readonly Case[] = [
	{
		name: 'article, related, neighbours, pairs',
		prepare: (stage, random) => {
			const id = random.pick(stage.ids);
			return () => readArticle(stage, id);
		},
	},
	{ name: 'address: article', prepare: resolveArticle },
];
