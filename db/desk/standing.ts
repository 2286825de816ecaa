import type { ArticleStatus } from '#lib/content.ts';
import type { Stage, Standing } from '#lib/desk/moves.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';
import type { KeptDraft } from '../schema/desk.ts';

/** An article as the desk judges who may do what with it. */
export type Place = Standing & {
	id: number;
	locale: string;
	storyId: number;
	createdBy: string | null;
	rev: number;
	publishedRev: number | null;
	publicAt: number | null;
};

type Row = Omit<Place, 'stage' | 'isRead'> & { stage: Stage | null };

const one = prepared((db) =>
	db.$client.prepare<[number], Row>(
		`SELECT id, locale, story_id AS storyId, status, created_by AS createdBy, public_at AS publicAt,
			coalesce(rev, 0) AS rev, published_rev AS publishedRev, stage
		FROM article LEFT JOIN draft ON article_id = id WHERE id = ?`,
	),
);

/** Where an article stands now; a scheduled one whose minute has come is published. Undefined when there is none. */
export function findPlace(db: Database, id: number, now = Date.now()): Place | undefined {
	const row = one(db).get(id);
	if (!row) return undefined;
	return { ...row, ...standingAt(row, now) };
}

type Stored = Pick<Row, 'status' | 'stage' | 'rev' | 'publishedRev' | 'publicAt'>;

/** Where an article stands at a time, by what is stored of it. One that appeared by itself has been printed as if by hand. */
export function standingAt({ status: stored, stage, rev, publishedRev, publicAt }: Stored, now: number): Standing {
	const status = statusNow(stored, publicAt, now);
	const isRead = status === 'published' && rev === (publishedRev ?? 0);
	return { status, stage: isRead && stored === 'scheduled' ? 'draft' : (stage ?? stageOf(stored)), isRead };
}

/** The status that readers see at a time. */
export function statusNow(status: ArticleStatus, publicAt: number | null, now: number): ArticleStatus {
	return status === 'scheduled' && publicAt !== null && publicAt <= now ? 'published' : status;
}

/** Where a discarded article stood, by its rows. */
export function standingOf({ article = [], draft = [] }: KeptDraft): Standing {
	const status = article[0]?.status as ArticleStatus;
	return { status, stage: (draft[0]?.stage as Stage | undefined) ?? stageOf(status), isRead: false };
}

/** The stage of an article that came without a working copy: from an import, or from before there was a desk. */
function stageOf(status: ArticleStatus): Stage {
	return status === 'in_review' || status === 'returned' || status === 'approved' ? status : 'draft';
}
