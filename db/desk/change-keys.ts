import type { Database } from '../client.ts';

/**
 * The keys of all pages that show something of an article: itself and its language pair, the sections above it, its topics
 * and authors, the sitemaps of their months, the front page, and every page while it is breaking news. Named by slugs, as addresses are, so that a page's keys follow from its address (lib/page-keys.ts).
 */
export function keysOf(db: Database, articleId: number): string[] {
	const rows = db.$client
		.prepare<{ id: number }, { key: string }>(`
			WITH RECURSIVE above(id) AS (
				SELECT section_id FROM article WHERE id = :id
				UNION SELECT parent_id FROM section JOIN above USING (id) WHERE parent_id IS NOT NULL
			), this(locale) AS (SELECT locale FROM article WHERE id = :id)
			SELECT 'section:' || slug AS key FROM above JOIN this JOIN section_name ON section_id = above.id AND section_name.locale = this.locale
			UNION ALL SELECT 'article:' || pair.id FROM article JOIN article AS pair USING (story_id) WHERE article.id = :id
			UNION ALL SELECT 'topic:' || slug FROM article_topic JOIN this JOIN topic_name ON topic_name.topic_id = article_topic.topic_id
				AND topic_name.locale = this.locale WHERE article_id = :id
			UNION ALL SELECT 'author:' || slug FROM byline JOIN person ON person.id = person_id WHERE article_id = :id
			UNION ALL SELECT 'video' FROM article WHERE id = :id AND video_id IS NOT NULL
			UNION ALL SELECT 'month:' || pair.locale || strftime('-%Y-%m', pair.published_at / 1000 + 25200, 'unixepoch')
				FROM article JOIN article AS pair USING (story_id) WHERE article.id = :id AND pair.published_at IS NOT NULL
			UNION ALL SELECT 'site' FROM breaking WHERE article_id = :id`)
		.all({ id: articleId });
	return ['home', ...rows.map(({ key }) => key)];
}

/** Besides `keysOf`, the keys of what must not show an article a moment longer: feeds, and the sitemaps of its month and its pair's. */
export function goneKeys(keys: string[]): string[] {
	return ['gone', ...keys.flatMap((key) => (key.startsWith('month:') ? [`gone:${key.slice('month:'.length)}`] : []))];
}
