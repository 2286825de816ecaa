import type { Database } from '../client.ts';

type About = { subject: string; subjectId: string };

const ids = 'IN (SELECT value FROM json_each(?))';
/** Where the things that the log speaks of have their names; of several languages, the last row (`vi`) counts. */
const queries: Record<string, string> = {
	article: `SELECT id, title AS name FROM article WHERE id ${ids}`,
	user: `SELECT id, name FROM user WHERE id ${ids}`,
	video: `SELECT id, url AS name FROM video WHERE id ${ids}`,
	image: `SELECT image.id, coalesce(nullif(name, ''), nullif(alt, ''), source_url) AS name
		FROM image LEFT JOIN image_info ON image_id = image.id WHERE image.id ${ids}`,
	person: `SELECT id, name FROM person WHERE id ${ids}`,
	section: `SELECT section_id AS id, name FROM section_name WHERE section_id ${ids} ORDER BY locale`,
	topic: `SELECT topic_id AS id, name FROM topic_name WHERE topic_id ${ids} ORDER BY locale`,
	page: `SELECT page_id AS id, title AS name FROM page_text WHERE page_id ${ids} ORDER BY locale`,
};

/** The present names of what entries of the log are about, by `subject:id`: titles, addresses of videos, names. What is gone has none. */
export function namesOf(db: Database, entries: About[]): Map<string, string> {
	const names = new Map<string, string>();
	for (const [subject, query] of Object.entries(queries)) {
		const about = [...new Set(entries.flatMap((entry) => (entry.subject === subject ? [entry.subjectId] : [])))];
		if (about.length === 0) continue;
		const asked = JSON.stringify(subject === 'user' ? about : about.map(Number));
		const rows = db.$client.prepare<[string], { id: number | string; name: string | null }>(query).all(asked);
		for (const { id, name } of rows) if (name) names.set(`${subject}:${id}`, name);
	}
	return names;
}
