import { type Database, transact } from '#db/client.ts';
import { storedFile } from '#db/desk/files.ts';
import { storedImage } from '#db/desk/images.ts';
import { recordVideoCheck, videoOf } from '#db/desk/videos.ts';
import { openEmpty } from '#db/testing/newsroom.ts';
import { loadPeople, loadSections, loadSite, loadTopics } from './load-site.ts';
import { loadReaders, loadStory } from './load-stories.ts';
import type { DemoMedia } from './media.ts';
import { pictureNames } from './pictures/draw.ts';
import { stories } from './stories.ts';
import { videos } from './videos.ts';

/** The demo paper in memory, whole but for its media: rows stand for the pictures, films and papers, nothing is drawn. */
export function openDemo(): Database {
	const db = openEmpty();
	const media = rowsOnly(db);
	transact(db, () => {
		loadSite(db, media);
		const ids = { media, sections: loadSections(db), topics: loadTopics(db) };
		loadPeople(db);
		for (const story of stories.toSorted((a, b) => b.hoursAgo - a.hoursAgo)) loadStory(db, story, ids);
		loadReaders(db);
	});
	return db;
}

/** Media that knows exactly the names the demo makes, and throws at any other. */
export function rowsOnly(db: Database): DemoMedia {
	const hashOf = (place: number) => place.toString(16).padStart(32, '0');
	const pictures: DemoMedia['pictures'] = (name) => {
		const place = pictureNames.indexOf(name);
		if (place < 0) throw new Error(`The demo draws no picture "${name}".`);
		return storedImage(db, { hash: hashOf(place), width: 1600, height: 900, tone: 0 });
	};
	return {
		pictures,
		videos(name) {
			const known = videos.find((each) => each.name === name);
			if (!known) throw new Error(`The demo has no video "${name}".`);
			const id = videoOf(db, known.file ? `/media/${known.file}` : (known.url ?? ''));
			if (known.state) recordVideoCheck(db, id, { state: known.state, posterId: known.poster && pictures(known.poster) });
			return id;
		},
		files: (name) => storedFile(db, { hash: hashOf(name.length), extension: name === 'then-melody' ? 'm4a' : 'pdf', bytes: 1000 }),
	};
}
