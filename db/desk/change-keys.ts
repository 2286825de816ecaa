import type { Database } from '../client.ts';

/**
 * The keys of all pages that show something of an article: itself and its language pair, the sections above it, its topics
 * and authors, the front page. The same words are the `Cache-Tag` of those pages.
 */
export function keysOf(db: Database, articleId: number): string[] {
	const rows = db.$client
		.prepare<{ id: number }, { key: string }>(`
			WITH RECURSIVE above(id) AS (
				SELECT section_id FROM article WHERE id = :id
				UNION SELECT parent_id FROM section JOIN above USING (id) WHERE parent_id IS NOT NULL
			)
			SELECT 'section:' || id AS key FROM above
			UNION ALL SELECT 'article:' || pair.id FROM article JOIN article AS pair USING (story_id) WHERE article.id = :id
			UNION ALL SELECT 'topic:' || topic_id FROM article_topic WHERE article_id = :id
			UNION ALL SELECT 'author:' || person_id FROM byline WHERE article_id = :id
			UNION ALL SELECT 'video' FROM article WHERE id = :id AND video_id IS NOT NULL`)
		.all({ id: articleId });
	return ['home', ...rows.map(({ key }) => key)];
}
