import { type Database, transact } from '#db/client.ts';
import type { Storage } from '#media/storage.ts';
import { loadPeople, loadSections, loadSite, loadTopics } from './load-site.ts';
import { loadReaders, loadStory } from './load-stories.ts';
import { loadMedia } from './media.ts';
import { stories } from './stories.ts';

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
