import { headingTerm } from '#lib/search/terms.ts';
import type { Database } from '../client.ts';

type Archive = { locale: string; sectionIds: number[]; count: number; until: number };

const minute = 60_000;
const day = 86_400_000;

/**
 * Fills a newsroom with years of work at once: `count` published articles named `Tin 1` … (the newest last, one a minute up to
 * `until`), spread over the sections, with bodies, bylines, topics, videos, corrections, read counts and search entries.
 */
export function fillArchive(db: Database, { locale, sectionIds, count, until }: Archive): void {
	const { $client } = db;
	const first = Number($client.prepare<[], number>('SELECT coalesce(max(id), 0) FROM article').pluck().get()) + 1;
	const upTo = (last: number) => `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${last})`;
	const numbers = upTo(count);
	const sections = JSON.stringify(sectionIds);
	$client.transaction(() => {
		$client.exec(`
			INSERT OR IGNORE INTO story (id, created_at) ${numbers} SELECT ${first} - 1 + i, ${until} FROM n;
			INSERT OR IGNORE INTO person (id, name, slug) ${upTo(20)} SELECT i, 'Phóng viên ' || i, 'phong-vien-' || i FROM n;
			INSERT OR IGNORE INTO topic (id) ${upTo(15)} SELECT i FROM n;
			INSERT OR IGNORE INTO topic_name (topic_id, locale, name, slug)
				${upTo(15)} SELECT i, '${locale}', 'Chủ đề ' || i, 'chu-de-' || i FROM n;
			INSERT OR IGNORE INTO image (id, hash, width, height, created_at) VALUES (1, 'a', 1600, 900, ${until});
			INSERT OR IGNORE INTO video (id, url, embed_url, state, created_at) VALUES (1, 'a', '/media/a.mp4', 'ok', ${until}), (2, 'b', NULL, 'malformed', ${until});
			INSERT INTO article (id, story_id, locale, section_id, slug, title, lead, status, published_at, updated_at, created_at, image_id, video_id)
				${numbers} SELECT ${first} - 1 + i, ${first} - 1 + i, '${locale}', json_extract('${sections}', '$[' || (i % ${sectionIds.length}) || ']'),
					'tin-' || i, 'Tin ' || i, '["Tóm tắt ' || i || '"]', 'published', ${until} - (${count} - i) * ${minute}, ${until}, ${until},
					iif(i % 3, 1, NULL), CASE i % 10 WHEN 0 THEN 1 WHEN 1 THEN 2 END FROM n;
			INSERT INTO body (article_id, document) SELECT id, '{"type":"doc","content":[]}' FROM article WHERE id >= ${first};
			INSERT INTO byline (article_id, person_id, roles, position) SELECT id, 1 + id % 20, '["text"]', 0 FROM article WHERE id >= ${first};
			INSERT INTO article_topic (article_id, topic_id, position) SELECT id, 1 + id % 15, 0 FROM article WHERE id >= ${first};
			INSERT INTO correction (article_id, locale, text, at) SELECT id, '${locale}', 'Đã sửa.', ${until} FROM article WHERE id >= ${first} AND id % 50 = 0;
			INSERT INTO read_count (article_id, day, locale, reads) ${upTo(10)} SELECT id, ${Math.floor(until / day)} - i, '${locale}', id % 997
				FROM article, n WHERE article.id >= ${first} AND id % 10 = 0;
			INSERT INTO home_slot (locale, position, article_id) SELECT '${locale}', id % 10, id FROM article WHERE id >= ${first} ORDER BY id DESC LIMIT 3;
			INSERT INTO search (rowid, title, text, title_folded, text_folded, facets)
				SELECT id, heading, lower(title) || ' tóm tắt', heading, lower(title) || ' tom tat', 'locale${locale} section' || section_id
				FROM (SELECT *, '${headingTerm('tin')} ' || replace(lower(title), 'tin ', '${headingTerm('')}') AS heading FROM article) WHERE id >= ${first};`);
	})();
}
