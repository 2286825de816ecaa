import type { Database } from '#db/client.ts';
import { createCorrection } from '#db/desk/corrections.ts';
import { createArticle } from '#db/desk/write-article.ts';
import { latestArticles } from '#db/reading/lists.ts';
import { dayNumber } from '#db/reading/most-read.ts';
import { homeSlot, readCount, story } from '#db/schema/article.ts';
import type { ByRole } from '#lib/content.ts';
import { demoDocument } from './document.ts';
import type { DemoSection, DemoStory, DemoVersion } from './format.ts';
import { demoLocales } from './load-site.ts';
import type { DemoMedia } from './media.ts';
import { people } from './people.ts';
import { frontPage } from './stories.ts';

const hour = 3_600_000;
type Ids = { media: DemoMedia; sections: Map<DemoSection, number>; topics: Map<string, number> };

/** Stores a story in the languages it is written in, with its corrections and its place on the front page. */
export function loadStory(db: Database, demo: DemoStory, ids: Ids): void {
	const now = Date.now();
	const { id: storyId } = db
		.insert(story)
		.values({ createdAt: new Date(now - demo.hoursAgo * hour) })
		.returning({ id: story.id })
		.get();
	for (const locale of demoLocales) {
		const version = demo[locale];
		if (!version) continue;
		const at = new Date(now - (version.hoursAgo ?? demo.hoursAgo) * hour);
		const id = createArticle(db, { ...inputOf(demo, locale, version, ids), storyId, publishedAt: at, updatedAt: at }, at);
		loadCorrection(db, id, version);
		const position = frontPage.indexOf(demo.key);
		if (position >= 0) db.insert(homeSlot).values({ locale, position, articleId: id }).run();
	}
}

function inputOf(demo: DemoStory, locale: 'vi' | 'en', version: DemoVersion, { media, sections, topics }: Ids) {
	const sectionId = sections.get(demo.section);
	if (sectionId === undefined)
		throw new Error(`Demo story ${demo.key} is in section ${demo.section}, which demo/sections.ts does not have.`);
	return {
		locale,
		sectionId,
		title: version.title,
		lead: version.lead,
		status: 'published' as const,
		document: demoDocument(version.body, media),
		image: demo.picture && {
			imageId: media.pictures(demo.picture),
			alt: version.alt ?? '',
			caption: version.caption ?? '',
			credit: demo.photo?.map((key) => people[key].name).join(', ') ?? '',
		},
		video: demo.video && { videoId: media.videos(demo.video), caption: demo.videoCaption?.[locale] ?? '' },
		credits: creditsOf(demo),
		topics: demo.topics.flatMap((key) => topics.get(key) ?? []),
		labels: demo.label ? [demo.label] : [],
		sourceLine: demo.sourceLine,
	};
}

function creditsOf({ text, photo = [] }: DemoStory): { name: string; roles: ByRole[] }[] {
	const keys = [...new Set([...text, ...photo])];
	const roles = (key: (typeof keys)[number]): ByRole[] => [
		...(text.includes(key) ? ['text' as const] : []),
		...(photo.includes(key) ? ['photo' as const] : []),
	];
	return keys.map((key) => ({ name: people[key].name, roles: roles(key) }));
}

function loadCorrection(db: Database, articleId: number, version: DemoVersion): void {
	if (!version.correction) return;
	createCorrection(db, articleId, version.correction.text, new Date(Date.now() - version.correction.hoursAgo * hour));
}

/** Gives the newest stories readers, so that "most read" has something to rank. */
export function loadReaders(db: Database): void {
	const today = dayNumber(Date.now());
	for (const locale of demoLocales) {
		for (const [place, { id }] of latestArticles.newest(db, locale, undefined, 25).entries()) {
			const reads = 40 + ((id * 2654435761) % 900) + (place < 8 ? 300 : 0);
			db.insert(readCount).values({ articleId: id, day: today, locale, reads }).run();
		}
	}
}
