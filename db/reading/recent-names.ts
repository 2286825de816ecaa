import type { Database } from '../client.ts';
import { latestArticles } from './lists.ts';
import { prepared } from './prepared.ts';

type Named = { name: string; slug: string };
type Asked = { ids: string };

/** So many of the newest articles are looked at. */
const looked = 400;

const topics = prepared((db) =>
	db.$client.prepare<Asked, Named>(
		`SELECT DISTINCT name, slug FROM json_each(:ids) CROSS JOIN article_topic ON article_id = value
		JOIN topic_name ON topic_name.topic_id = article_topic.topic_id AND topic_name.locale = article_topic.locale`,
	),
);
const people = prepared((db) =>
	db.$client.prepare<Asked, Named>(
		'SELECT DISTINCT name, slug FROM json_each(:ids) CROSS JOIN byline ON article_id = value JOIN person ON person.id = person_id',
	),
);

/** The topics and the authors of the newest articles in a language, in the order of the alphabet. */
export function recentNames(db: Database, locale: string, intl: string): { topics: Named[]; authors: Named[] } {
	const asked = { ids: JSON.stringify(latestArticles.newestIds(db, locale, undefined, looked)) };
	const { compare } = new Intl.Collator(intl);
	const sorted = (rows: Named[]) => rows.sort((one, other) => compare(one.name, other.name));
	return { topics: sorted(topics(db).all(asked)), authors: sorted(people(db).all(asked)) };
}
