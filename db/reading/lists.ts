import type { Card, List } from '#lib/content.ts';
import type { Database } from '../client.ts';
import { cardsOf } from './cards.ts';
import { prepared } from './prepared.ts';

export const pageSize = 20;
/** Lists end here; what is older is found by search and in the sitemaps. It bounds the cost of counting and of any page. */
export const maxPages = 100;

type Range = { locale: string; now: number; limit: number; offset: number };
/** `ids` walks along the index of a list; `count` counts its entries there, at most `limit`, in any order. */
type Walk<Of> = { ids(db: Database, of: Of, range: Range): number[]; count(db: Database, of: Of, range: Range): number };

/** A list that one index walk serves: `where` holds what it asks beside language and time. */
function walkOf<Of extends number | undefined>(id: string, from: string, where: string): Walk<Of> {
	const rows = `FROM ${from} WHERE ${where} locale = :locale AND public_at <= :now`;
	type Parameters = Range & { of: number | null };
	const ids = prepared((db) =>
		db.$client.prepare<Parameters, number>(`SELECT ${id} ${rows} ORDER BY public_at DESC, ${id} DESC LIMIT :limit OFFSET :offset`).pluck(),
	);
	const count = prepared((db) => db.$client.prepare<Parameters, number>(countOf(`SELECT 1 ${rows}`)).pluck());
	return {
		ids: (db, of, range) => ids(db).all({ ...range, of: of ?? null }),
		count: (db, of, range) => count(db).get({ ...range, of: of ?? null }) ?? 0,
	};
}

/** Counts rows up to `:limit`. Most lists that are asked for have as many: passing over them is quicker than counting them. */
export function countOf(rows: string): string {
	return `SELECT CASE WHEN EXISTS (${rows} LIMIT 1 OFFSET :limit - 1) THEN :limit ELSE (SELECT count(*) FROM (${rows})) END`;
}

/** One index walk for each section, merged in order as they go: an IN list would sort every article of the sections. */
const inSections: Walk<number[]> = {
	ids: (db, sectionIds, range) =>
		statementFor(db, `SELECT id FROM (${union(sectionIds)} ORDER BY public_at DESC, id DESC LIMIT :limit OFFSET :offset)`).all({
			...range,
			...sectionParameters(sectionIds),
		}),
	count: (db, sectionIds, range) =>
		statementFor(db, countOf(`SELECT 1 FROM (${union(sectionIds)})`)).get({ ...range, ...sectionParameters(sectionIds) }) ?? 0,
};

function union(sectionIds: number[]): string {
	return sectionIds
		.map((_, place) => `SELECT id, public_at FROM article WHERE locale = :locale AND section_id = :s${place} AND public_at <= :now`)
		.join(' UNION ALL ');
}

function sectionParameters(sectionIds: number[]): Record<string, number> {
	return Object.fromEntries(sectionIds.map((id, place) => [`s${place}`, id]));
}

const sectionStatements = prepared(() => new Map<string, ReturnType<typeof prepareNumbers>>());
const prepareNumbers = (db: Database, sql: string) => db.$client.prepare<Record<string, string | number>, number>(sql).pluck();

function statementFor(db: Database, sql: string) {
	const known = sectionStatements(db).get(sql);
	if (known) return known;
	const statement = prepareNumbers(db, sql);
	sectionStatements(db).set(sql, statement);
	return statement;
}

function listing<Of>(walk: Walk<Of>) {
	return {
		/** The ids of the newest published articles, at most `limit`. */
		newestIds(db: Database, locale: string, of: Of, limit: number, now = Date.now()): number[] {
			return walk.ids(db, of, { locale, now, limit, offset: 0 });
		},
		/** The newest published articles, at most `limit`. */
		newest(db: Database, locale: string, of: Of, limit: number, now = Date.now()): Card[] {
			return cardsOf(db, walk.ids(db, of, { locale, now, limit, offset: 0 }));
		},
		/** One numbered page; none when the number is out of range. The first page always exists. */
		page(db: Database, locale: string, of: Of, page: number, now = Date.now()): List<Card> | undefined {
			const pages = this.pages(db, locale, of, now);
			if (page < 1 || page > pages) return undefined;
			return { items: cardsOf(db, walk.ids(db, of, { locale, now, limit: pageSize, offset: (page - 1) * pageSize })), page, pages };
		},
		/** How many pages there are, between 1 and `maxPages`. */
		pages(db: Database, locale: string, of: Of, now = Date.now()): number {
			const counted = walk.count(db, of, { locale, now, limit: pageSize * maxPages, offset: 0 });
			return Math.max(1, Math.ceil(counted / pageSize));
		},
	};
}

/** Everything published in a language. */
export const latestArticles = listing(walkOf<undefined>('id', 'article', ''));
/** Articles whose main video plays. Counting them takes whichever index was made last, unless it is told. */
export const videoArticles = listing(walkOf<undefined>('id', 'article INDEXED BY article_with_video', 'plays = 1 AND'));
/** Articles of a topic, by its id. */
export const topicArticles = listing(walkOf<number>('article_id', 'article_topic', 'topic_id = :of AND'));
/** Articles a person had a part in, by the person's id. */
export const personArticles = listing(walkOf<number>('article_id', 'byline', 'person_id = :of AND'));
/** Articles of several sections, by their ids: a section with those below it. */
export const sectionArticles = listing(inSections);
