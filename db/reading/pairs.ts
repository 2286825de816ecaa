import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

/** One language version of something: what its address is made of. */
export type Version = { locale: string; id: number; slug: string; section: string };

const articles = prepared((db) =>
	db.$client.prepare<{ storyId: number; now: number }, Version>(
		`SELECT article.locale, article.id, article.slug, section_name.slug AS section FROM article
		JOIN section_name ON section_name.section_id = article.section_id AND section_name.locale = article.locale
		WHERE story_id = :storyId AND public_at <= :now`,
	),
);

/** The published language versions of a story. */
export function versionsOfStory(db: Database, storyId: number, now = Date.now()): Version[] {
	return articles(db).all({ storyId, now });
}

type Named = { locale: string; slug: string };

const sections = prepared((db) => db.$client.prepare<[number], Named>('SELECT locale, slug FROM section_name WHERE section_id = ?'));
const topics = prepared((db) => db.$client.prepare<[number], Named>('SELECT locale, slug FROM topic_name WHERE topic_id = ?'));
const pages = prepared((db) => db.$client.prepare<[number], Named>('SELECT locale, slug FROM page_text WHERE page_id = ?'));

/** The slugs of a section, by language. */
export const versionsOfSection = (db: Database, id: number): Named[] => sections(db).all(id);
/** The slugs of a topic, by language. */
export const versionsOfTopic = (db: Database, id: number): Named[] => topics(db).all(id);
/** The slugs of a static page, by language. */
export const versionsOfPage = (db: Database, id: number): Named[] => pages(db).all(id);
