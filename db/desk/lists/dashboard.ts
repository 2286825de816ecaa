import { startOfVietnamDay } from '#lib/dates.ts';
import type { ArticleRow } from '#lib/desk/article-row.ts';
import { localeCodes } from '#lib/locales.ts';
import { isPlayable, videoStates } from '#lib/video/states.ts';
import type { Database } from '../../client.ts';
import { dayNumber } from '../../reading/most-read.ts';
import { prepared } from '../../reading/prepared.ts';
import type { Actor } from '../actor.ts';
import { articleRows } from './article-rows.ts';

/** What one section prints on a day. */
export type Output = { section: string; locale: string; published: number; scheduled: number };
export type ReadArticle = { id: number; locale: string; title: string; reads: number };

const dayLong = 86_400_000;

const output = prepared((db) =>
	db.$client.prepare<{ from: number; until: number; now: number }, Output>(
		`SELECT section_name.name AS section, article.locale AS locale, sum(public_at <= :now) AS published, sum(public_at > :now) AS scheduled
		FROM article JOIN section_name ON section_name.section_id = article.section_id AND section_name.locale = article.locale
		WHERE article.locale IN (SELECT value FROM json_each('${JSON.stringify(localeCodes)}')) AND public_at >= :from AND public_at < :until
		GROUP BY article.locale, article.section_id ORDER BY article.locale DESC, published + scheduled DESC, section`,
	),
);

/** What is published and scheduled on the day of `now` in Vietnam, by section. */
export function outputOfDay(db: Database, now = Date.now()): Output[] {
	const from = startOfVietnamDay(new Date(now)).getTime();
	return output(db).all({ from, until: from + dayLong, now });
}

const mine = prepared((db) =>
	db.$client
		.prepare<{ me: string; limit: number }, number>(
			`SELECT article.id FROM (
				SELECT * FROM (SELECT id FROM article WHERE created_by = :me AND status IN ('draft', 'in_review', 'returned', 'approved') ORDER BY changed_at DESC, id DESC LIMIT 50)
				UNION SELECT * FROM (SELECT article_id FROM draft WHERE saved_by = :me ORDER BY saved_at DESC LIMIT 50)
			) AS mine JOIN article ON article.id = mine.id LEFT JOIN draft ON article_id = article.id
			WHERE status IN ('draft', 'in_review', 'returned', 'approved') OR (status IN ('published', 'scheduled') AND rev <> published_rev)
			ORDER BY changed_at DESC, article.id DESC LIMIT :limit`,
		)
		.pluck(),
);

/** What somebody began or wrote last and readers do not see yet, newest change first. */
export function workOf(db: Database, actor: Actor, limit: number, now = Date.now()): ArticleRow[] {
	return articleRows(db, actor, mine(db).all({ me: actor.id, limit }), now);
}

const perDay = 50;
const ranked = prepared((db) => {
	const days = localeCodes.flatMap((locale) =>
		['today', 'yesterday'].map(
			(day) =>
				`SELECT * FROM (SELECT article_id, reads FROM read_count WHERE locale = '${locale}' AND day = :${day} ORDER BY reads DESC LIMIT ${perDay})`,
		),
	);
	return db.$client.prepare<{ today: number; yesterday: number; now: number; limit: number }, ReadArticle>(
		`SELECT article.id AS id, locale, title, lately AS reads
		FROM (SELECT article_id, sum(reads) AS lately FROM (${days.join(' UNION ALL ')}) GROUP BY article_id) JOIN article ON article.id = article_id
		WHERE public_at <= :now ORDER BY lately DESC, article_id DESC LIMIT :limit`,
	);
});

/** The articles read most today and yesterday (Vietnam days, as reads are counted), best first. */
export function mostReadLately(db: Database, limit: number, now = Date.now()): ReadArticle[] {
	const today = dayNumber(now);
	return ranked(db).all({ today, yesterday: today - 1, now, limit });
}

const broken = JSON.stringify(videoStates.filter((state) => !isPlayable(state)));
const brokenVideos = prepared((db) =>
	db.$client
		.prepare<{ now: number; most: number }, number>(
			`SELECT count(*) FROM (SELECT 1 FROM video WHERE state IN (SELECT value FROM json_each('${broken}')) AND (
				EXISTS (SELECT 1 FROM article WHERE video_id = video.id AND public_at <= :now)
				OR EXISTS (SELECT 1 FROM body_video JOIN article ON article.id = article_id WHERE body_video.video_id = video.id AND public_at <= :now)
			) LIMIT :most)`,
		)
		.pluck(),
);

/** How many videos that readers are shown do not play, counted up to `most`. */
export function countBrokenVideos(db: Database, most: number, now = Date.now()): number {
	return brokenVideos(db).get({ now, most }) ?? 0;
}
