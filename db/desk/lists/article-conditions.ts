import { parseDate } from '#lib/dates.ts';
import type { ArticleFilter, ListState, VideoFilter } from '#lib/desk/article-filter.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { withDescendants } from '#lib/sections.ts';
import { isPlayable, videoStates } from '#lib/video/states.ts';
import type { Database } from '../../client.ts';
import type { Actor } from '../actor.ts';
import { wordsExpression } from './words-expression.ts';

/** Conditions of a WHERE clause on `article` and the values they name. */
export type Conditions = { sql: string[]; values: Record<string, string | number> };

const dayLong = 86_400_000;
const isPublic = `(+status = 'published' OR (+status = 'scheduled' AND published_at <= :now))`;

/**
 * A state as people mean it: an update on its way beside a published text is in review, returned or approved as well. What was
 * scheduled stays `approved` when its minute has come, so there only newer text counts.
 */
const ofStage = `id IN (SELECT id FROM article WHERE status = :state UNION SELECT article_id FROM draft JOIN article ON id = article_id
	WHERE stage = :state AND (status = 'published' OR (status = 'scheduled' AND rev <> published_rev)))`;
const ofState: Record<ListState, string> = {
	draft: `status = :state`,
	in_review: ofStage,
	returned: ofStage,
	approved: ofStage,
	scheduled: `status = :state AND published_at > :now`,
	published: isPublic,
	updating: `id IN (SELECT article_id FROM draft WHERE published_rev IS NOT NULL AND rev <> published_rev) AND +status IN ('published', 'scheduled')`,
	withdrawn: `status = :state`,
};

/** What of all articles answers a filter, for whoever asks. A `+` keeps SQLite on the index of the list's order. */
export function conditionsOf(db: Database, actor: Actor, filter: ArticleFilter, now: number): Conditions {
	const { state, section, author, language, from, to, video, missing, mine, words } = filter;
	const values: Conditions['values'] = { now, me: actor.id };
	const sql: string[] = ['true'];
	const add = (condition: string, named: Conditions['values'] = {}) => {
		sql.push(condition);
		Object.assign(values, named);
	};
	if (!hasRight(actor.role, 'seeAll')) add(`(+created_by = :me OR ${isPublic})`);
	if (mine) add('created_by = :me');
	if (author !== undefined) add('created_by = :author', { author });
	if (state) add(ofState[state], { state });
	if (section !== undefined)
		add('+section_id IN (SELECT value FROM json_each(:sections))', { sections: JSON.stringify(family(db, section)) });
	if (language) add('+locale = :language', { language });
	if (from) add('changed_at >= :from', { from: startOf(from) });
	if (to) add('changed_at < :to', { to: startOf(to) + dayLong });
	if (video) add(...showing(video));
	if (missing) add(`+locale <> :missing AND ${lacking}`, { missing });
	if (words) add(`id IN (SELECT rowid FROM search WHERE search MATCH :words ORDER BY rowid DESC LIMIT ${mostFound})`, wordsOf(db, words));
	return { sql, values };
}

/** So many of the articles that hold a word are looked at, those stored last. */
export const mostFound = 5000;

const lacking = 'NOT EXISTS (SELECT 1 FROM article AS pair WHERE pair.story_id = article.story_id AND pair.locale = :missing)';

function wordsOf(db: Database, words: string): { words: string } {
	return { words: wordsExpression(db, words) };
}

function startOf(day: string): number {
	return parseDate(day)?.getTime() ?? 0;
}

const sectionsOf = 'SELECT id, parent_id AS parentId FROM section';

function family(db: Database, section: number): number[] {
	const rows = db.$client.prepare<[], { id: number; parentId: number | null }>(sectionsOf).all();
	const sections = rows.map(({ id, parentId }) => ({
		id,
		parentId: parentId ?? undefined,
		name: '',
		slug: '',
		description: '',
		form: 'list' as const,
	}));
	return withDescendants(sections, section);
}

const statesOf: Record<Exclude<VideoFilter, 'any'>, readonly string[]> = {
	plays: videoStates.filter((state) => isPlayable(state) && state !== 'unchecked'),
	unchecked: ['unchecked'],
	broken: videoStates.filter((state) => !isPlayable(state)),
};

/** Articles that show a film at their head or in their text. */
function showing(video: VideoFilter): [string, Record<string, string>?] {
	if (video === 'any') return ['(video_id IS NOT NULL OR EXISTS (SELECT 1 FROM body_video WHERE article_id = article.id))'];
	const among = `state IN (SELECT value FROM json_each(:states))`;
	return [
		`(EXISTS (SELECT 1 FROM video WHERE video.id = article.video_id AND ${among})
		OR EXISTS (SELECT 1 FROM body_video CROSS JOIN video ON video.id = body_video.video_id WHERE article_id = article.id AND ${among}))`,
		{ states: JSON.stringify(statesOf[video]) },
	];
}
