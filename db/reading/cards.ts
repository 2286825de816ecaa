import { and, eq, sql } from 'drizzle-orm';
import type { Card } from '#lib/content.ts';
import type { Database } from '../client.ts';
import { article } from '../schema/article.ts';
import { image, video } from '../schema/media.ts';
import { sectionName } from '../schema/sections.ts';
import { pictureOf } from './pictures.ts';
import { prepared } from './prepared.ts';

/**
 * Lists are read in two steps: a walk along a covering index gives the ids of one page, these rows give what is shown.
 * So a deep page costs index entries, not rows, and no list touches a body.
 */
const cardRows = prepared((db) =>
	db
		.select({
			id: article.id,
			locale: article.locale,
			slug: article.slug,
			title: article.title,
			lead: article.lead,
			publicAt: article.publicAt,
			alt: article.imageAlt,
			focus: article.imageFocus,
			sectionName: sectionName.name,
			sectionSlug: sectionName.slug,
			hash: image.hash,
			width: image.width,
			height: image.height,
			tone: image.tone,
			videoState: video.state,
		})
		.from(article)
		.innerJoin(sectionName, and(eq(sectionName.sectionId, article.sectionId), eq(sectionName.locale, article.locale)))
		.leftJoin(image, eq(image.id, article.imageId))
		.leftJoin(video, eq(video.id, article.videoId))
		.where(sql`${article.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
		.prepare(),
);

/** The cards of articles, in the order of the ids given; ids that do not exist are left out. */
export function cardsOf(db: Database, ids: number[]): Card[] {
	const rows = new Map(
		cardRows(db)
			.all({ ids: JSON.stringify(ids) })
			.map((row) => [row.id, toCard(row)]),
	);
	return ids.flatMap((id) => rows.get(id) ?? []);
}

type Row = ReturnType<ReturnType<typeof cardRows>['all']>[number];

function toCard({ sectionName, sectionSlug, hash, width, height, tone, videoState, publicAt, focus, ...row }: Row): Card {
	return {
		...row,
		publicAt: publicAt ?? new Date(0),
		section: { name: sectionName, slug: sectionSlug },
		picture: pictureOf({ hash, width, height, tone }),
		focus: focus ?? undefined,
		hasVideo: videoState === 'ok',
	};
}
