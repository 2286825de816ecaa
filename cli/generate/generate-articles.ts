import type { Database } from '#db/client.ts';
import { type ArchivedArticle, writeArchive } from '#db/desk/write-archive.ts';
import { composeStory } from './compose-story.ts';
import { furnishHouse } from './house.ts';
import { seededRandom } from './random.ts';

export type Generation = { articles: number; seed: number; now?: number };

/** Large, since every transaction waits for the disk; small enough for the memory to stay as it is. */
const batchArticles = 1000;
const years = 10;
const youngest = 10 * 60_000;
const year = 365.25 * 86_400_000;

/**
 * Fills the database with so many published articles of the last ten years, in the order of their dates, the last of them ten
 * minutes old. Calls `onStored` with the number of articles of each batch.
 */
export function generateArticles(
	db: Database,
	{ articles, seed, now = Date.now() }: Generation,
	onStored = (_articles: number) => {},
): void {
	const random = seededRandom(seed);
	const house = furnishHouse(db, random);
	for (let done = 0; done < articles; ) {
		const batch: ArchivedArticle[][] = [];
		const last = Math.min(articles, done + batchArticles);
		while (done < last) {
			const story = composeStory(house, { publishedAt: now - ageOf(done, articles), now }, random).slice(0, last - done);
			batch.push(story);
			done += story.length;
		}
		writeArchive(db, batch);
		onStored(batch.flat().length);
	}
}

/** Milliseconds; a paper prints more every year, so the younger stand closer together. */
function ageOf(place: number, articles: number): number {
	return Math.floor(youngest + (years * year - youngest) * ((articles - 1 - place) / articles) ** 1.5);
}
