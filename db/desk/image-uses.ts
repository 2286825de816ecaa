import type { ArticleStatus } from '#lib/content.ts';
import type { Database } from '../client.ts';
import type { Actor } from './actor.ts';
import { maySee } from './drafts.ts';
import { articlesWithImage } from './fetched-images.ts';
import { requireRight } from './require-right.ts';
import { statusNow } from './standing.ts';

export type ImageUse = { articleId: number; title: string; locale: string; status: ArticleStatus; altMissing: boolean };
type Row = Omit<ImageUse, 'altMissing'> & { createdBy: string | null; publicAt: number | null; isLead: number; alt: string };

/** How many articles are named. */
const most = 50;

/** The articles that show a picture, as far as somebody may see them; newest first. `altMissing`: as their main picture, without a description. */
export function usesOfImage(db: Database, actor: Actor, imageId: number, now = Date.now()): ImageUse[] {
	requireRight(actor, 'useMedia');
	const ids = articlesWithImage(db, imageId)
		.sort((a, b) => b - a)
		.slice(0, most);
	const rows = db.$client
		.prepare<{ ids: string; imageId: number }, Row>(
			`SELECT id AS articleId, title, locale, status, created_by AS createdBy, public_at AS publicAt,
				image_id IS :imageId AS isLead, image_alt AS alt
			FROM article WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id DESC`,
		)
		.all({ ids: JSON.stringify(ids), imageId });
	return rows.flatMap(({ createdBy, publicAt, isLead, alt, ...use }) => {
		const status = statusNow(use.status, publicAt, now);
		return maySee(actor, { createdBy, status }) ? [{ ...use, status, altMissing: isLead === 1 && alt === '' }] : [];
	});
}
