import type { ArticleStatus } from '#lib/content.ts';
import type { Database } from '../client.ts';
import type { Actor } from './actor.ts';
import { maySee, maySeeWork } from './drafts.ts';
import { filesWith } from './file-library.ts';
import { requireRight } from './require-right.ts';
import { statusNow } from './standing.ts';

export type MediaUse = { articleId: number; title: string; locale: string; status: ArticleStatus; altMissing: boolean };
type Row = Omit<MediaUse, 'altMissing'> & {
	createdBy: string | null;
	publicAt: number | null;
	isLead: number;
	alt: string;
	isPrinted: number;
};

/** How many articles are named. */
const most = 50;

/** Where each kind of thing stands: in what is printed, and in working copies. */
const printed = {
	image: `SELECT id FROM article WHERE image_id = :id
		UNION SELECT article_id FROM body_image WHERE image_id = :id
		UNION SELECT article.id FROM video JOIN article ON video_id = video.id WHERE poster_id = :id
		UNION SELECT article_id FROM video JOIN body_video ON video_id = video.id WHERE poster_id = :id`,
	video: `SELECT id FROM article WHERE video_id = :id UNION SELECT article_id FROM body_video WHERE video_id = :id`,
	file: `SELECT id FROM article WHERE narration_id = :id UNION SELECT article_id FROM body_file WHERE file_id = :id`,
} as const;
export type MediaKind = keyof typeof printed;

/**
 * The articles that show a picture, a video or a file, printed or in their working copy, as far as somebody may see them; newest
 * first. `altMissing`: a picture that is their main one, without a description.
 */
export function usesOf(db: Database, actor: Actor, kind: MediaKind, id: number, now = Date.now()): MediaUse[] {
	requireRight(actor, 'useMedia');
	const rows = db.$client
		.prepare<{ id: number; kind: MediaKind }, Row>(
			`WITH shown AS (${printed[kind]}),
			-- The rows of an article that was never printed hold what it was begun with.
			printed AS (SELECT id FROM shown WHERE NOT EXISTS (SELECT 1 FROM draft WHERE article_id = id AND published_rev IS NULL)),
			written AS (
				SELECT article_id FROM draft_media WHERE kind = :kind AND media_id = :id
				UNION SELECT article_id FROM video JOIN draft_media ON draft_media.kind = 'video' AND media_id = video.id
					WHERE :kind = 'image' AND poster_id = :id
			)
			SELECT id AS articleId, title, locale, status, created_by AS createdBy, public_at AS publicAt,
				:kind = 'image' AND image_id IS :id AS isLead, image_alt AS alt, id IN printed AS isPrinted
			FROM article WHERE id IN (SELECT * FROM printed UNION SELECT * FROM written) ORDER BY id DESC LIMIT ${most}`,
		)
		.all({ id, kind });
	return rows.flatMap(({ createdBy, publicAt, isLead, alt, isPrinted, ...use }) => {
		const status = statusNow(use.status, publicAt, now);
		const isSeen = isPrinted === 1 ? maySee(actor, { createdBy, status }) : maySeeWork(actor, { createdBy });
		return isSeen ? [{ ...use, status, altMissing: isLead === 1 && isPrinted === 1 && alt === '' }] : [];
	});
}

/** Whether an article that somebody began shows a video. */
export function showsOwn(db: Database, actor: Actor, videoId: number): boolean {
	return (
		db.$client
			.prepare<{ id: number; me: string }>(
				`SELECT 1 FROM article WHERE created_by = :me AND id IN
				(${printed.video} UNION SELECT article_id FROM draft_media WHERE kind = 'video' AND media_id = :id) LIMIT 1`,
			)
			.get({ id: videoId, me: actor.id }) !== undefined
	);
}

/** The articles that a stored file stands in; of a film, those that show it as their video. */
export function usesOfFile(db: Database, actor: Actor, fileId: number): MediaUse[] {
	const videoId = filesWith(db, actor, [fileId])[0]?.videoId;
	return videoId === undefined ? usesOf(db, actor, 'file', fileId) : usesOf(db, actor, 'video', videoId);
}
