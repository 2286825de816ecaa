import type { Database } from '#db/client.ts';
import { personNamed } from '#db/desk/names.ts';
import { createSection } from '#db/desk/sections.ts';
import { personBio } from '#db/schema/people.ts';
import { topic, topicName } from '#db/schema/sections.ts';
import { page, pageText, setting } from '#db/schema/site.ts';
import { slugify } from '#lib/text/slug.ts';
import { demoDocument } from './document.ts';
import type { DemoSection } from './format.ts';
import type { DemoMedia } from './media.ts';
import { people } from './people.ts';
import { sections } from './sections.ts';
import { pages, settings } from './site.ts';
import { topics } from './topics.ts';

export const demoLocales = ['vi', 'en'] as const;

/** Stores the paper's own data and its static pages. */
export function loadSite(db: Database, media: DemoMedia): void {
	for (const [locale, values] of Object.entries(settings)) {
		for (const [key, value] of Object.entries(values)) db.insert(setting).values({ key, locale, value }).run();
	}
	for (const [position, { key, ...texts }] of pages.entries()) {
		const { id } = db.insert(page).values({ key, position }).returning({ id: page.id }).get();
		for (const locale of demoLocales) {
			const { slug, title, body } = texts[locale];
			db.insert(pageText)
				.values({ pageId: id, locale, slug, title, document: demoDocument(body, media) })
				.run();
		}
	}
}

/** Makes the tree of sections and returns their ids by key. */
export function loadSections(db: Database): Map<DemoSection, number> {
	const ids = new Map<DemoSection, number>();
	for (const [position, { key, under, form, vi, en }] of sections.entries()) {
		const parentId = under && ids.get(under);
		ids.set(key, createSection(db, { vi, en }, { parentId, position, form: form ?? 'list' }));
	}
	return ids;
}

/** Makes all topics in both languages and returns their ids by key. */
export function loadTopics(db: Database): Map<string, number> {
	const ids = new Map<string, number>();
	for (const [key, names] of Object.entries(topics)) {
		const { id } = db.insert(topic).values({}).returning({ id: topic.id }).get();
		for (const locale of demoLocales) {
			db.insert(topicName)
				.values({ topicId: id, locale, name: names[locale], slug: slugify(names[locale]) })
				.run();
		}
		ids.set(key, id);
	}
	return ids;
}

/** Makes the newsroom. */
export function loadPeople(db: Database): void {
	for (const { name, bio } of Object.values(people)) {
		const personId = personNamed(db, name);
		for (const locale of demoLocales) db.insert(personBio).values({ personId, locale, bio: bio[locale] }).run();
	}
}
