import { readSite } from '#db/reading/site.ts';
import { listMonthFiles } from '#db/reading/sitemap-months.ts';
import type { FeedWords } from '#lib/feed/article-html.ts';
import { writeAtom } from '#lib/feed/atom.ts';
import type { Feed } from '#lib/feed/feed.ts';
import { writeJsonFeed } from '#lib/feed/json-feed.ts';
import { writeRss } from '#lib/feed/rss.ts';
import { type PageList, pageLists } from '#lib/machine-file.ts';
import { composeFeed } from '../../app/(site)/files/compose-feed.ts';
import { newsSitemap, sitemapIndex, sitemapOf } from '../../app/(site)/files/write-sitemaps.ts';
import type { Random } from '../../cli/generate/random.ts';
import type { Case } from './case.ts';
import type { Stage } from './stage.ts';

/** Takes every piece of a file, as whoever sends it does; answers how many characters there were. */
export function drained(pieces: Iterable<string>): number {
	let length = 0;
	for (const piece of pieces) length += piece.length;
	return length;
}

const words: FeedWords = {
	credit: (name) => name,
	invalidVideo: '',
	corrections: '',
	correction: (_, text) => text,
	label: (label) => label,
	source: (line) => line,
	topic: (name) => name,
	author: (name) => name,
	readOn: () => '',
};

function feed({ db }: Stage, kind: string, id: number, write: (feed: Feed) => string): () => Promise<number> {
	return async () => {
		const made = await composeFeed({ db, locale: 'vi', site: readSite(db, 'vi'), words, sizeOf: async () => 1 }, kind, id);
		if (!made) throw new Error(`The generated archive has no feed of ${kind} ${id}.`);
		return write(made).length;
	};
}

const formats = { RSS: writeRss, Atom: writeAtom, JSON: writeJsonFeed };
type SourceOf = (stage: Stage, random: Random) => { kind: string; id: number };
const sources: Record<string, SourceOf> = {
	'the paper': () => ({ kind: 'home', id: 0 }),
	'a section': ({ db }, random) => ({ kind: 'section', id: random.pick(readSite(db, 'vi').sections).id }),
	'a topic': ({ topics }, random) => ({ kind: 'topic', id: random.pick(topics) }),
	'an author': ({ people }, random) => ({ kind: 'author', id: random.pick(people) }),
};

/** A feed of each source in each format. */
const feedCases: readonly Case[] = Object.entries(sources).flatMap(([of, sourceOf]) =>
	Object.entries(formats).map(([format, write]) => ({
		name: `feed of ${of}, ${format}`,
		prepare(stage: Stage, random: Random) {
			const { kind, id } = sourceOf(stage, random);
			return feed(stage, kind, id, write);
		},
	})),
);

const listFile = (list: PageList): Case => ({
	name: `sitemap of ${list}`,
	prepare:
		({ db }) =>
		() =>
			drained(sitemapOf(db, { locale: 'vi', list, part: 1 })),
});

/** What crawlers and programs that read news ask for, made as the portal makes it. */
export const fileCases: readonly Case[] = [
	{
		name: 'sitemap index',
		prepare:
			({ db }) =>
			() =>
				sitemapIndex(db),
	},
	{
		name: 'sitemap of a month',
		prepare: ({ db }, random) => {
			const file = random.pick(listMonthFiles(db));
			return () => drained(sitemapOf(db, file));
		},
	},
	{
		name: 'sitemap of news',
		prepare:
			({ db }) =>
			() =>
				drained(newsSitemap(db)),
	},
	...pageLists.map(listFile),
	...feedCases,
];
