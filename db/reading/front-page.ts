import type { Card, FrontPage, Section } from '#lib/content.ts';
import { withDescendants } from '#lib/sections.ts';
import type { Database } from '../client.ts';
import { cardsOf } from './cards.ts';
import { latestArticles, sectionArticles, videoArticles } from './lists.ts';
import { mostRead } from './most-read.ts';
import { prepared } from './prepared.ts';

const slots = prepared((db) =>
	db.$client
		.prepare<{ locale: string; now: number }, number>(
			`SELECT article_id FROM home_slot JOIN article ON article.id = article_id
			WHERE home_slot.locale = :locale AND public_at <= :now ORDER BY position`,
		)
		.pluck(),
);

const secondStories = 2;
const latestStories = 12;
const blockStories = 5;

/** Everything on the front page. A story stands in one place above the fold, and section blocks do not repeat it. */
export function readFrontPage(db: Database, locale: string, sections: Section[], now = Date.now()): FrontPage {
	const chosen = cardsOf(db, slots(db).all({ locale, now }));
	const newest = latestArticles.newest(db, locale, undefined, 40, now);
	const ordered = distinct([...chosen, ...newest.filter(hasPicture), ...newest]);
	const [lead] = ordered;
	const second = distinct([...chosen, ...newest.filter(hasPicture)])
		.filter((card) => card.id !== lead?.id)
		.slice(0, secondStories);
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

function distinct(cards: Card[]): Card[] {
	return [...new Map(cards.map((card) => [card.id, card])).values()];
}
