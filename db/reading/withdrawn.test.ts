import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { parseQuery } from '#lib/search/query.ts';
import { storedImage } from '../desk/images.ts';
import { personNamed, topicNamed } from '../desk/names.ts';
import { videoOf } from '../desk/videos.ts';
import { article, correction, homeSlot, readCount } from '../schema/article.ts';
import { openNewsroom, today, withdraw } from '../testing/newsroom.ts';
import { findArticle, neighboursOf, relatedTo } from './article.ts';
import { listCorrections } from './corrections.ts';
import { readFrontPage } from './front-page.ts';
import { latestArticles, personArticles, sectionArticles, topicArticles, videoArticles } from './lists.ts';
import { dayNumber, mostRead } from './most-read.ts';
import { versionsOfStory } from './pairs.ts';
import { searchArticles } from './search.ts';
import { listSections } from './sections.ts';

const now = today('12:00').getTime();
const id = (cards: { id: number }[] = []) => cards.map((card) => card.id);

/** Three articles of one section; the middle one stands in every list a paper has. */
function openWithStar() {
	const { db, sections, write } = openNewsroom();
	const before = write({ title: 'Bài trước', at: today('07:00') });
	const image = { imageId: storedImage(db, { hash: 'a'.repeat(32), width: 1600, height: 900, tone: 0 }), alt: '', caption: '', credit: '' };
	const star = write({
		title: 'Cầu Soi Mận thông xe',
		image,
		video: { videoId: videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'), caption: '' },
		credits: [{ name: 'Hà Linh', roles: ['text'] }],
		topics: ['Sông Lô'],
	});
	const after = write({ title: 'Bài sau', at: today('09:00') });
	db.insert(correction)
		.values({ articleId: star, locale: 'vi', text: 'Cầu dài 300 mét.', at: today('10:00') })
		.run();
	db.insert(homeSlot).values({ locale: 'vi', position: 0, articleId: star }).run();
	db.insert(readCount)
		.values({ articleId: star, day: dayNumber(now), locale: 'vi', reads: 9 })
		.run();
	return { db, sections, before, star, after };
}

/** Where readers meet the article, by the name of the place. */
function placesOf({ db, sections, before, star, after }: ReturnType<typeof openWithStar>, at = now) {
	const front = readFrontPage(db, 'vi', listSections(db, 'vi'), at);
	const first = findArticle(db, before, at);
	const last = findArticle(db, after, at);
	const { storyId = 0 } = db.select({ storyId: article.storyId }).from(article).where(eq(article.id, star)).get() ?? {};
	const places = {
		page: id([findArticle(db, star, at) ?? { id: 0 }]),
		latest: id(latestArticles.newest(db, 'vi', undefined, 9, at)),
		video: id(videoArticles.newest(db, 'vi', undefined, 9, at)),
		topic: id(topicArticles.newest(db, 'vi', topicNamed(db, 'vi', 'Sông Lô'), 9, at)),
		author: id(personArticles.newest(db, 'vi', personNamed(db, 'Hà Linh'), 9, at)),
		section: id(sectionArticles.newest(db, 'vi', [sections.affairs, sections.local], 9, at)),
		search: id(searchArticles(db, parseQuery('soi man'), { locale: 'vi' }, 1, at).items),
		mostRead: id(mostRead(db, 'vi', 9, at)),
		lead: id(front.lead ? [front.lead] : []),
		frontVideos: id(front.videos),
		frontMostRead: id(front.mostRead),
		corrections: listCorrections(db, 'vi', 1, at)?.items.flatMap(({ story }) => story?.id ?? []) ?? [],
		pair: id(versionsOfStory(db, storyId, at)),
		related: first ? id(relatedTo(db, first, 9, at)) : [],
		newer: first ? id([neighboursOf(db, first, at).newer ?? { id: 0 }]) : [],
		older: last ? id([neighboursOf(db, last, at).older ?? { id: 0 }]) : [],
	};
	return Object.entries(places)
		.filter(([, ids]) => ids.includes(star))
		.map(([name]) => name);
}

const everywhere = [
	...['page', 'latest', 'video', 'topic', 'author', 'section', 'search', 'mostRead', 'lead', 'frontVideos', 'frontMostRead', 'corrections'],
	...['pair', 'related', 'newer', 'older'],
];

test('a published article is met in every place it belongs to', () => {
	expect(placesOf(openWithStar())).toEqual(everywhere);
});

test('a withdrawn article is met nowhere, and comes back to all places when it is restored', () => {
	const paper = openWithStar();
	withdraw(paper.db, paper.star);
	expect(placesOf(paper)).toEqual([]);
	paper.db.update(article).set({ status: 'published' }).where(eq(article.id, paper.star)).run();
	expect(placesOf(paper)).toEqual(everywhere);
});

test('a withdrawn article leaves its neighbours side by side', () => {
	const { db, before, star, after } = openWithStar();
	withdraw(db, star);
	const first = findArticle(db, before, now);
	expect(first && neighboursOf(db, first, now).newer?.id).toBe(after);
});

test.each(['draft', 'in_review', 'returned', 'approved'] as const)('an article that is %s is met nowhere', (status) => {
	const paper = openWithStar();
	paper.db.update(article).set({ status }).where(eq(article.id, paper.star)).run();
	expect(placesOf(paper)).toEqual([]);
});

test('a scheduled article is met nowhere until its minute, and everywhere from then on', () => {
	const paper = openWithStar();
	const at = today('11:30');
	paper.db.update(article).set({ status: 'scheduled', publishedAt: at }).where(eq(article.id, paper.star)).run();
	expect(placesOf(paper, at.getTime() - 1)).toEqual([]);
	expect(placesOf(paper, at.getTime()).filter((place) => place !== 'newer' && place !== 'older')).toEqual(
		everywhere.filter((place) => place !== 'newer' && place !== 'older'),
	);
});
