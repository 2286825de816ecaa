import type { ArticleStatus } from '#lib/content.ts';
import type { ArticleRow, VideoMark } from '#lib/desk/article-row.ts';
import { movesOf, type Stage } from '#lib/desk/moves.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { isPlayable, type VideoState } from '#lib/video/states.ts';
import type { Database } from '../../client.ts';
import { prepared } from '../../reading/prepared.ts';
import type { Actor } from '../actor.ts';
import { standingAt, statusNow } from '../standing.ts';

type Row = {
	id: number;
	locale: string;
	title: string;
	status: ArticleStatus;
	publishedAt: number | null;
	changedAt: number;
	createdBy: string | null;
	section: string;
	rev: number;
	publishedRev: number | null;
	stage: Stage | null;
	savedAt: number | null;
	creator: string | null;
	signed: string;
	saver: string | null;
	mover: string | null;
	movedAt: number | null;
	videos: string | null;
	pairs: string;
};

const latestRevision = 'FROM revision WHERE article_id = article.id ORDER BY revision.id DESC LIMIT 1';

/** What was never printed has no bylines yet: those of its working copy are read, for the rows of one page only. */
const signed = `CASE WHEN status IN ('published', 'scheduled', 'withdrawn') OR draft.article_id IS NULL THEN
	(SELECT json_group_array(json_array(position, name)) FROM byline JOIN person ON person.id = person_id WHERE article_id = article.id)
	ELSE (SELECT json_group_array(json_array(key, value ->> 'name')) FROM json_each(draft.content, '$.credits')) END`;

const rows = prepared((db) =>
	db.$client.prepare<{ ids: string }, Row>(
		`SELECT article.id, article.locale, title, status, published_at AS publishedAt, changed_at AS changedAt, created_by AS createdBy,
			section_name.name AS section, coalesce(rev, 0) AS rev, published_rev AS publishedRev, stage, saved_at AS savedAt,
			(SELECT name FROM user WHERE user.id = created_by) AS creator,
			${signed} AS signed,
			(SELECT name FROM user WHERE user.id = saved_by) AS saver,
			(SELECT name FROM user WHERE user.id = (SELECT by_user ${latestRevision})) AS mover, (SELECT at ${latestRevision}) AS movedAt,
			(SELECT group_concat(state) FROM video WHERE video.id = article.video_id
				OR video.id IN (SELECT body_video.video_id FROM body_video WHERE article_id = article.id)) AS videos,
			(SELECT json_group_array(json_object('id', pair.id, 'locale', pair.locale, 'status', pair.status, 'publishedAt', pair.published_at,
				'createdBy', pair.created_by)) FROM article AS pair WHERE pair.story_id = article.story_id AND pair.id <> article.id) AS pairs
		FROM json_each(:ids) CROSS JOIN article ON article.id = value
		JOIN section_name ON section_name.section_id = article.section_id AND section_name.locale = article.locale
		LEFT JOIN draft ON draft.article_id = article.id`,
	),
);

/** The rows of articles, in the order of the ids. */
export function articleRows(db: Database, actor: Actor, ids: number[], now: number): ArticleRow[] {
	return rows(db)
		.all({ ids: JSON.stringify(ids) })
		.map((row) => toRow(row, actor, now));
}

function toRow(row: Row, actor: Actor, now: number): ArticleRow {
	const { id, locale, title, section, rev, changedAt } = row;
	const standing = standingAt({ ...row, publicAt: row.publishedAt }, now);
	const { status } = standing;
	const update = updateOf(row, status);
	const video = videoMark(row.videos);
	const stage = row.stage ?? 'draft';
	const names = signedBy(row.signed);
	return {
		...{ id, locale, title, section, rev, changedAt, status },
		author: names.join(', ') || (row.creator ?? ''),
		isSigned: names.length > 0,
		changedBy: ((row.movedAt ?? 0) >= (row.savedAt ?? 0) ? row.mover : row.saver) ?? row.saver ?? '',
		pairs: pairsOf(row.pairs, actor, now),
		moves: movesOf(actor.role, standing, row.createdBy === actor.id),
		...(update && { update: stage }),
		...(row.publishedAt !== null && { publicAt: row.publishedAt }),
		...(video && { video }),
	};
}

/** Names in the order in which they sign. */
function signedBy(json: string): string[] {
	const credits: [number, string][] = JSON.parse(json);
	return credits.sort(([one], [other]) => one - other).map(([, name]) => name);
}

/** Whether there is newer text than readers see, or it is on its way. */
function updateOf({ status: stored, rev, publishedRev, stage }: Row, status: ArticleStatus): boolean {
	if ((status !== 'published' && status !== 'scheduled') || stage === null) return false;
	return rev !== publishedRev || (stored === 'published' && stage !== 'draft');
}

/** The worst that is to be said of an article's videos. */
function videoMark(states: string | null): VideoMark | undefined {
	if (states === null) return undefined;
	const all = states.split(',') as VideoState[];
	if (all.some((state) => !isPlayable(state))) return 'broken';
	return all.includes('unchecked') ? 'unchecked' : 'plays';
}

type Pair = { id: number; locale: string; status: ArticleStatus; publishedAt: number | null; createdBy: string | null };

function pairsOf(json: string, actor: Actor, now: number): ArticleRow['pairs'] {
	const all: Pair[] = JSON.parse(json);
	return all
		.map((pair) => ({ ...pair, status: statusNow(pair.status, pair.publishedAt, now) }))
		.filter(({ status, createdBy }) => hasRight(actor.role, 'seeAll') || status === 'published' || createdBy === actor.id)
		.map(({ id, locale, status }) => ({ id, locale, status }));
}
