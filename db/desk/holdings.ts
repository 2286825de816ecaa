import type { Database } from '../client.ts';
import { image, video } from '../schema/media.ts';
import { person } from '../schema/people.ts';
import { sectionName, topicName } from '../schema/sections.ts';

/** What a paper has to make articles with: ids, but of people their names, as bylines are handed in. */
export type Holdings = {
	sections: { id: number; locale: string }[];
	topics: { id: number; locale: string }[];
	people: string[];
	imageIds: number[];
	videoIds: number[];
};

/** Everything of a paper that new articles can refer to. */
export function readHoldings(db: Database): Holdings {
	const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);
	return {
		sections: db.select({ id: sectionName.sectionId, locale: sectionName.locale }).from(sectionName).all(),
		topics: db.select({ id: topicName.topicId, locale: topicName.locale }).from(topicName).all(),
		people: db
			.select({ name: person.name })
			.from(person)
			.all()
			.map(({ name }) => name),
		imageIds: ids(db.select({ id: image.id }).from(image).all()),
		videoIds: ids(db.select({ id: video.id }).from(video).all()),
	};
}
