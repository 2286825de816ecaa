import type { ArticleContent } from '#lib/desk/article-content.ts';
import { mediaOf } from '#lib/desk/content-media.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';

const known = prepared((db) =>
	db.$client.prepare<[number], string>('SELECT kind || media_id FROM draft_media WHERE article_id = ?').pluck(),
);
const forget = prepared((db) =>
	db.$client.prepare<[number, string]>('DELETE FROM draft_media WHERE article_id = ? AND kind || media_id = ?'),
);
const keep = prepared((db) =>
	db.$client.prepare<[string, number, number]>('INSERT OR IGNORE INTO draft_media (kind, media_id, article_id) VALUES (?, ?, ?)'),
);

/** Notes what a working copy shows; to be called in the write's own transaction. Only what has changed is written. */
export function keepDraftMedia(db: Database, articleId: number, content: ArticleContent): void {
	const { images, videos, files } = mediaOf(content);
	const shown = [
		...images.map((id) => ['image', id] as const),
		...videos.map((id) => ['video', id] as const),
		...files.map((id) => ['file', id] as const),
	];
	const now = new Set(shown.map(([kind, id]) => `${kind}${id}`));
	for (const key of known(db).all(articleId)) if (!now.has(key)) forget(db).run(articleId, key);
	for (const [kind, id] of shown) keep(db).run(kind, id, articleId);
}
