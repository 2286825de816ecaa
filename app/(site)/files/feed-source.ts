import type { Database } from '#db/client.ts';
import { latestArticles, personArticles, sectionArticles, topicArticles } from '#db/reading/lists.ts';
import { findPerson, findTopic } from '#db/reading/names.ts';
import type { SiteView } from '#lib/content.ts';
import type { FeedWords } from '#lib/feed/article-html.ts';
import type { Locale } from '#lib/locales.ts';
import type { FeedSource } from '#lib/machine-file.ts';
import { withDescendants } from '#lib/sections.ts';

/** What a feed is of: its page, what it is called there, and the ids of its newest articles. */
export type Source = { of: FeedSource; title?: string; description: string; ids: number[] };

/** So many articles stand in a feed. */
const length = 30;

type House = { db: Database; locale: Locale; site: SiteView; words: FeedWords; now: number };

/** The source of a kind and id, if it is there. */
export function readSource(house: House, kind: string, id: number): Source | undefined {
	return kinds[kind]?.(house, id);
}

const kinds: Record<string, (house: House, id: number) => Source | undefined> = {
	home: ofPaper,
	section: ofSection,
	topic: ofTopic,
	author: ofAuthor,
};

function ofPaper({ db, locale, site, now }: House): Source {
	const ids = latestArticles.newestIds(db, locale, undefined, length, now);
	return { of: { page: 'home', locale }, description: site.settings.tagline ?? '', ids };
}

function ofSection({ db, locale, site, now }: House, id: number): Source | undefined {
	const section = site.sections.find((each) => each.id === id);
	if (!section) return undefined;
	const ids = sectionArticles.newestIds(db, locale, withDescendants(site.sections, id), length, now);
	return { of: { page: 'named', locale, slug: section.slug }, title: section.name, description: section.description, ids };
}

function ofTopic({ db, locale, words, now }: House, id: number): Source | undefined {
	const topic = findTopic(db, locale, id);
	if (!topic) return undefined;
	const ids = topicArticles.newestIds(db, locale, id, length, now);
	return { of: { page: 'topic', locale, slug: topic.slug }, title: topic.name, description: words.topic(topic.name), ids };
}

function ofAuthor({ db, locale, words, now }: House, id: number): Source | undefined {
	const person = findPerson(db, locale, id);
	if (!person) return undefined;
	const ids = personArticles.newestIds(db, locale, id, length, now);
	return { of: { page: 'author', locale, slug: person.slug }, title: person.name, description: words.author(person.name), ids };
}
