import type { Card, FrontPage, Section } from '#lib/content.ts';
import { type Chosen, fillPlaces } from '#lib/front-places.ts';
import { withDescendants } from '#lib/sections.ts';
import type { Database } from '../client.ts';
import { type Arrangement, arrangementAt, visibleAmong } from './arrangement.ts';
import { cardsOf } from './cards.ts';
import { latestArticles, sectionArticles, videoArticles } from './lists.ts';
import { mostRead } from './most-read.ts';

/** So many of the newest stories are looked at to fill the top and the latest. */
export const candidates = 40;
const latestStories = 12;
const blockStories = 5;

/**
 * Everything on the front page at a moment. A story stands in one place above the fold, and section blocks do not repeat it.
 * `arrangement` is what the desk has chosen, unless one wants to see what another choice would look like.
 */
export function readFrontPage(
	db: Database,
	locale: string,
	sections: Section[],
	now = Date.now(),
	arrangement: Arrangement = arrangementAt(db, locale, now),
): FrontPage {
	const newest = latestArticles.newest(db, locale, undefined, candidates, now);
	const { lead, second } = fillPlaces(chosenCards(db, locale, arrangement, now), newest, hasPicture);
	const top = new Set([lead, ...second].map((card) => card?.id));
	const latest = newest.filter(({ id }) => !top.has(id)).slice(0, latestStories);
	return {
		lead,
		second,
		latest,
		blocks: blocksOf(db, locale, sections, top, now),
		videos: videoArticles.newest(db, locale, undefined, 4, now),
		mostRead: mostRead(db, locale, 8, now),
	};
}

function chosenCards(db: Database, locale: string, { slots, planned }: Arrangement, now: number): Chosen<Card> {
	const cards = new Map(cardsOf(db, visibleAmong(db, locale, [...slots, ...planned.values()], now)).map((card) => [card.id, card]));
	const places = [...planned].flatMap(([place, id]) => {
		const card = cards.get(id);
		return card ? [[place, card] as const] : [];
	});
	return { slots: slots.flatMap((id) => cards.get(id) ?? []), planned: new Map(places) };
}

function blocksOf(db: Database, locale: string, sections: Section[], shown: Set<number | undefined>, now: number) {
	return sections
		.filter(({ parentId, form }) => parentId === undefined && form !== 'hidden')
		.map((section) => {
			const cards = sectionArticles.newest(db, locale, withDescendants(sections, section.id), blockStories + shown.size, now);
			return { section, cards: cards.filter(({ id }) => !shown.has(id)).slice(0, blockStories) };
		})
		.filter(({ cards }) => cards.length > 0);
}

const hasPicture = (card: Card) => card.picture?.hash !== undefined;
