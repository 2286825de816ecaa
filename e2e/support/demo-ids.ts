import type { Database } from '#db/client.ts';
import { article } from '#db/schema/article.ts';
import { stories } from '#demo/stories.ts';

/** The article ids of the demo's stories, by the story's key and by language. */
export type DemoIds = Record<string, Partial<Record<DemoLocale, number>>>;

const demoLocales = ['vi', 'en'] as const;
type DemoLocale = (typeof demoLocales)[number];

/** Finds the stories of demo/articles in the database by their titles. */
export function demoIds(db: Database): DemoIds {
	const rows = db.select({ id: article.id, locale: article.locale, title: article.title }).from(article).all();
	const idOf = (locale: DemoLocale, title: string | undefined) => rows.find((row) => row.locale === locale && row.title === title)?.id;
	return Object.fromEntries(
		stories.map((story) => [story.key, Object.fromEntries(demoLocales.map((locale) => [locale, idOf(locale, story[locale]?.title)]))]),
	);
}
