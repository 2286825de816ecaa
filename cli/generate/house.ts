import type { Database } from '#db/client.ts';
import { type Holdings, readHoldings } from '#db/desk/holdings.ts';
import { referencedImage } from '#db/desk/images.ts';
import { personNamed, topicNamed } from '#db/desk/names.ts';
import { recordVideoCheck, videoOf } from '#db/desk/videos.ts';
import { composeName, type GeneratedLocale } from './compose.ts';
import type { Random } from './random.ts';
import { makeSections } from './sections.ts';

/** What generated articles refer to. */
export type House = Pick<Holdings, 'people' | 'imageIds' | 'videoIds'> & {
	sections: Record<GeneratedLocale, number[]>;
	topics: Record<GeneratedLocale, number[]>;
};

/** The paper's own sections, topics, people, pictures and videos; of what it has none of, some are made. */
export function furnishHouse(db: Database, random: Random): House {
	const present = readHoldings(db);
	if (present.sections.length === 0) makeSections(db);
	if (present.topics.length === 0) makeTopics(db, random);
	if (present.people.length === 0) times(25, () => personNamed(db, composeName('vi', random)));
	if (present.imageIds.length === 0) times(200, (place) => referencedImage(db, `https://pictures.example/${place}.jpg`));
	if (present.videoIds.length === 0) times(200, (place) => makeVideo(db, place));
	const { sections, topics, ...others } = readHoldings(db);
	const split = (rows: { id: number; locale: string }[]) => ({ vi: idsIn(rows, 'vi'), en: idsIn(rows, 'en') });
	const house = { ...others, sections: split(sections), topics: split(topics) };
	if (house.sections.vi.length === 0)
		throw new Error('No section has a Vietnamese name. Name one at the desk, or start with an empty database.');
	return house;
}

function makeTopics(db: Database, random: Random): void {
	times(30, () => topicNamed(db, 'vi', composeName('vi', random)));
	times(30, () => topicNamed(db, 'en', composeName('en', random)));
}

/** Nine of ten play; the others have an address that no check can make good. */
function makeVideo(db: Database, place: number): void {
	const id = videoOf(db, place % 10 === 0 ? `https://www.youtube.com/watch?v=${place}` : `https://videos.example/${place}.mp4`);
	if (place % 10 !== 0) recordVideoCheck(db, id, { state: 'ok' });
}

function times(count: number, make: (place: number) => unknown): void {
	for (let place = 0; place < count; place++) make(place);
}

function idsIn(rows: { id: number; locale: string }[], locale: GeneratedLocale): number[] {
	return rows.filter((row) => row.locale === locale).map(({ id }) => id);
}
