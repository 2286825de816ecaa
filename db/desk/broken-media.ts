import type { ArticleStatus } from '#lib/content.ts';
import type { BrokenMedia } from '#lib/desk/broken-media.ts';
import type { VideoState } from '#lib/video/states.ts';
import type { Database } from '../client.ts';
import { dayNumber } from '../reading/most-read.ts';
import type { Actor } from './actor.ts';
import { requireRight } from './require-right.ts';
import { statusNow } from './standing.ts';

/** Rows of the report, and broken things that are looked at for it. */
const [most, looked] = [200, 5000];

type Row = {
	articleId: number;
	title: string;
	locale: string;
	status: ArticleStatus;
	publicAt: number | null;
	reads: number;
	kind: 'video' | 'picture';
	mediaId: number;
	address: string;
	state: VideoState | null;
	reason: string | null;
	checkedAt: number | null;
	failures: number;
	isFetchable: number;
};

/** Videos that do not play, or that failed when they were last asked about, and pictures whose file is not here: by article, the most read of the last seven days first. */
export function listBrokenMedia(db: Database, actor: Actor, now = Date.now()): BrokenMedia[] {
	requireRight(actor, 'editMedia');
	const rows = db.$client
		.prepare<{ since: number; looked: number; most: number }, Row>(query)
		.all({ since: dayNumber(now) - 6, looked, most });
	return rows.map(({ articleId, title, locale, reads, kind, mediaId, address, failures, ...row }) => ({
		articleId,
		title,
		locale,
		status: statusNow(row.status, row.publicAt, now),
		reads,
		kind,
		mediaId,
		address,
		state: row.state ?? undefined,
		reason: row.reason ?? undefined,
		checkedAt: row.checkedAt ?? undefined,
		failures,
		mayTry: row.isFetchable === 1,
	}));
}

const query = `
	WITH broken_video AS (
		SELECT * FROM video WHERE state NOT IN ('ok', 'unchecked', 'unknown') OR failures > 0 ORDER BY id DESC LIMIT :looked
	), broken_image AS (
		SELECT * FROM image WHERE hash IS NULL ORDER BY id DESC LIMIT :looked
	), use AS (
		SELECT article.id AS article_id, 'video' AS kind, broken_video.id AS media_id FROM broken_video JOIN article ON video_id = broken_video.id
		UNION SELECT article_id, 'video', broken_video.id FROM broken_video JOIN body_video ON video_id = broken_video.id
		UNION SELECT article.id, 'picture', broken_image.id FROM broken_image JOIN article ON image_id = broken_image.id
		UNION SELECT article_id, 'picture', broken_image.id FROM broken_image JOIN body_image ON image_id = broken_image.id
	), read AS (
		SELECT use.*, coalesce((SELECT sum(reads) FROM read_count WHERE read_count.article_id = use.article_id AND day >= :since), 0) AS reads
		FROM use
	)
	SELECT article_id AS articleId, title, locale, article.status, public_at AS publicAt, reads, kind, media_id AS mediaId,
		coalesce(video.url, source_url, '') AS address, video.state, video.reason, checked_at AS checkedAt,
		coalesce(video.failures, fetch_failures, 0) AS failures,
		CASE kind WHEN 'video' THEN next_check_at IS NOT NULL AND video.state <> 'withdrawn' ELSE 1 END AS isFetchable
	FROM read JOIN article ON article.id = article_id
		LEFT JOIN video ON kind = 'video' AND video.id = media_id
		LEFT JOIN image ON kind = 'picture' AND image.id = media_id
	ORDER BY reads DESC, article_id DESC, kind, media_id LIMIT :most`;
