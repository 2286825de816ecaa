import type { ArchivedArticle } from '#db/desk/write-archive.ts';
import { dayNumber } from '#db/reading/most-read.ts';
import { composeCopy, type GeneratedLocale } from './compose.ts';
import type { House } from './house.ts';
import { type Random, zipfRank } from './random.ts';

type Times = { publishedAt: number; now: number };

const day = 86_400_000;
const minute = 60_000;

/** A story in Vietnamese, one in nine in English too: so every tenth article is English. */
export function composeStory(house: House, times: Times, random: Random): ArchivedArticle[] {
	const story = [composeArticle('vi', house, times, random)];
	if (house.sections.en.length > 0 && random.chance(1 / 9)) story.push(composeArticle('en', house, times, random));
	return story;
}

function composeArticle(locale: GeneratedLocale, house: House, times: Times, random: Random): ArchivedArticle {
	const maybe = <Part>(probability: number, part: () => Part) => (random.chance(probability) ? part() : undefined);
	return {
		locale,
		...composeCopy(locale, random),
		sectionId: random.pick(house.sections[locale]),
		status: 'published',
		publishedAt: new Date(times.publishedAt),
		image: maybe(0.7, () => ({ imageId: random.pick(house.imageIds), alt: '', caption: '', credit: random.pick(house.people) })),
		video: maybe(0.05, () => ({ videoId: random.pick(house.videoIds), caption: '' })),
		credits: [{ name: random.pick(house.people), roles: ['text', 'photo'] }],
		topics: topicsOf(house.topics[locale], random),
		correction: maybe(0.01, () => correctionOf(times, random)),
		reads: maybe(0.5, () => readsOf(times, random)),
	};
}

/** None, one or two; a few topics have most of the articles. */
function topicsOf(ids: number[], random: Random): number[] {
	return ids.length === 0 ? [] : Array.from({ length: random.between(0, 2) }, () => ids[zipfRank(ids.length, random)] ?? random.pick(ids));
}

function correctionOf({ publishedAt, now }: Times, random: Random): { text: string; at: Date } {
	const at = Math.min(now, publishedAt + random.between(minute, day));
	return { text: `${composeCopy('vi', random).title}.`, at: new Date(at) };
}

/** On one of the last seven days on which the article was there. */
function readsOf({ publishedAt, now }: Times, random: Random): { day: number; reads: number } {
	const today = dayNumber(now);
	return { day: random.between(Math.max(today - 6, dayNumber(publishedAt)), today), reads: 1 + zipfRank(5000, random) };
}
