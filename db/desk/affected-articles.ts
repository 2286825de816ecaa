import type { Database } from '../client.ts';

/** So many articles are made anew by name; of more, whatever is older is made anew when somebody comes to read it. */
const most = 2000;

/** The keys of the pages of articles that carry a topic or a person's name, as they are printed under each. */
export function articleKeys(db: Database, of: 'topic' | 'person', id: number): string[] {
	const from = of === 'topic' ? 'article_topic WHERE topic_id = ?' : 'byline WHERE person_id = ?';
	const ids = db.$client
		.prepare<[number, number], number>(`SELECT article_id FROM ${from} ORDER BY public_at DESC LIMIT ?`)
		.pluck()
		.all(id, most + 1);
	return [...ids.slice(0, most).map((each) => `article:${each}`), ...(ids.length > most ? ['site'] : [])];
}
