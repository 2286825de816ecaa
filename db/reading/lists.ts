import type { Card, List } from '#lib/content.ts';
import type { Database } from '../client.ts';
import { cardsOf } from './cards.ts';
import { prepared } from './prepared.ts';

export const pageSize = 20;
/** Lists end here; what is older is found by search and in the sitemaps. It bounds the cost of counting and of any page. */
export const maxPages = 100;

type Range = { locale: string; now: number; limit: number; offset: number };
type Walk<Of> = (db: Database, of: Of, range: Range) => number[];

const latest: Walk<undefined> = (db, _, range) => latestIds(db).all(range);
const latestIds = prepared((db) =>
	db.$client
		.prepare<Range, number>(
			`SELECT id FROM article WHERE locale = :locale AND public_at <= :now ORDER BY public_at DESC, id DESC LIMIT :limit OFFSET :offset`,
		)
		.pluck(),
);

const withVideo: Walk<undefined> = (db, _, range) => videoIds(db).all(range);
const videoIds = prepared((db) =>
	db.$client
		.prepare<Range, number>(
			`SELECT article.id FROM article INDEXED BY article_with_video JOIN video ON video.id = video_id AND video.state IN ('ok', 'unchecked', 'unknown')
			WHERE locale = :locale AND public_at <= :now AND video_id IS NOT NULL ORDER BY public_at DESC, article.id DESC LIMIT :limit OFFSET :offset`,
		)
		.pluck(),
);

const byTopic: Walk<number> = (db, topicId, range) => topicIds(db).all({ ...range, of: topicId });
const topicIds = prepared((db) =>
	db.$client
		.prepare<Range & { of: number }, number>(
			`SELECT article_id FROM article_topic WHERE topic_id = :of AND locale = :locale AND public_at <= :now
			ORDER BY public_at DESC, article_id DESC LIMIT :limit OFFSET :offset`,
		)
		.pluck(),
);

const byPerson: Walk<number> = (db, personId, range) => personIds(db).all({ ...range, of: personId });
const personIds = prepared((db) =>
	db.$client
		.prepare<Range & { of: number }, number>(
			`SELECT article_id FROM byline WHERE person_id = :of AND locale = :locale AND public_at <= :now
			ORDER BY public_at DESC, article_id DESC LIMIT :limit OFFSET :offset`,
		)
		.pluck(),
);

/** One index walk for each section, merged in order as they go: an IN list would sort every article of the sections. */
const inSections: Walk<number[]> = (db, sectionIds, range) => {
	const walks = sectionIds.map(
		(_, place) => `SELECT id, public_at FROM article WHERE locale = :locale AND section_id = :s${place} AND public_at <= :now`,
	);
	const sql = `SELECT id FROM (${walks.join(' UNION ALL ')} ORDER BY public_at DESC, id DESC LIMIT :limit OFFSET :offset)`;
	const sections = Object.fromEntries(sectionIds.map((id, place) => [`s${place}`, id]));
	return statementFor(db, sql).all({ ...range, ...sections });
};

const sectionStatements = prepared(() => new Map<string, ReturnType<typeof prepareIds>>());
const prepareIds = (db: Database, sql: string) => db.$client.prepare<Record<string, string | number>, number>(sql).pluck();

function statementFor(db: Database, sql: string) {
	const known = sectionStatements(db).get(sql);
	if (known) return known;
	const statement = prepareIds(db, sql);
	sectionStatements(db).set(sql, statement);
	return statement;
}

function listing<Of>(walk: Walk<Of>) {
	return {
		/** The newest published articles, at most `limit`. */
		newest(db: Database, locale: string, of: Of, limit: number, now = Date.now()): Card[] {
			return cardsOf(db, walk(db, of, { locale, now, limit, offset: 0 }));
		},
		/** One numbered page; none when the number is out of range. The first page always exists. */
		page(db: Database, locale: string, of: Of, page: number, now = Date.now()): List<Card> | undefined {
			const pages = this.pages(db, locale, of, now);
			if (page < 1 || page > pages) return undefined;
			return { items: cardsOf(db, walk(db, of, { locale, now, limit: pageSize, offset: (page - 1) * pageSize })), page, pages };
		},
		/** How many pages there are, between 1 and `maxPages`. */
		pages(db: Database, locale: string, of: Of, now = Date.now()): number {
			const counted = walk(db, of, { locale, now, limit: pageSize * maxPages, offset: 0 }).length;
			return Math.max(1, Math.ceil(counted / pageSize));
		},
	};
}

/** Everything published in a language. */
export const latestArticles = listing(latest);
/** Articles whose main video plays. */
export const videoArticles = listing(withVideo);
/** Articles of a topic, by its id. */
export const topicArticles = listing(byTopic);
/** Articles a person had a part in, by the person's id. */
export const personArticles = listing(byPerson);
/** Articles of several sections, by their ids: a section with those below it. */
export const sectionArticles = listing(inSections);
