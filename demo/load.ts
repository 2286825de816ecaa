import { type Database, transact } from '#db/client.ts';
import { article } from '#db/schema/article.ts';
import { setting } from '#db/schema/site.ts';
import type { Storage } from '#media/storage.ts';
import { loadPeople, loadSections, loadSite, loadTopics } from './load-site.ts';
import { loadReaders, loadStory } from './load-stories.ts';
import { loadMedia } from './media.ts';
import { stories } from './stories.ts';

/** Whether the database holds nothing that the demo could get in the way of. */
export function isEmpty(db: Database): boolean {
	const first = db.select({ id: article.id }).from(article).limit(1).get() ?? db.select({ key: setting.key }).from(setting).limit(1).get();
	return first === undefined;
}

/** Fills an empty database with the demo paper, all of it or nothing; `done` is called with the number of pictures stored so far. */
export async function loadDemo(db: Database, storage: Storage, done: (pictures: number) => void = () => {}): Promise<void> {
	const media = await loadMedia(db, storage, done);
	transact(db, () => {
		loadSite(db, media);
		const ids = { media, sections: loadSections(db), topics: loadTopics(db) };
		loadPeople(db);
		for (const story of stories.toSorted((a, b) => b.hoursAgo - a.hoursAgo)) loadStory(db, story, ids);
		loadReaders(db);
	});
}
