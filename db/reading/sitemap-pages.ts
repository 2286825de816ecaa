import { type Address, pathOf } from '#lib/address.ts';
import { isLocale, type Locale, localeCodes } from '#lib/locales.ts';
import type { PageList } from '#lib/machine-file.ts';
import { withDescendants } from '#lib/sections.ts';
import type { Database } from '../client.ts';
import { candidates } from './front-page.ts';
import { latestArticles, pageSize, personArticles, sectionArticles, topicArticles, videoArticles } from './lists.ts';
import { versionsOfPage, versionsOfSection, versionsOfTopic } from './pairs.ts';
import { prepared } from './prepared.ts';
import { listSections } from './sections.ts';
import { sitemapSize } from './sitemap-months.ts';

/** A page that is not an article: its path, the paths of the same page in the languages it exists in, and when what it lists last changed, where that is known. */
export type ListedPage = { path: string; versions: Partial<Record<Locale, string>>; changedAt?: Date };

const changes = prepared((db) =>
	db.$client
		.prepare<{ ids: string }, number | null>(
			'SELECT max(max(updated_at, public_at)) FROM article WHERE id IN (SELECT value FROM json_each(:ids))',
		)
		.pluck(),
);

/** When the youngest change of the articles with these ids was made; none of no articles. */
export function lastChangeOf(db: Database, ids: number[], now: number): Date | undefined {
	const at = changes(db).get({ ids: JSON.stringify(ids) });
	return at === null || at === undefined ? undefined : new Date(Math.min(at, now));
}

type Range = { locale: string; now: number; size: number; offset: number };

/** Topics and authors that have something to show in a language. */
const named = {
	topics: prepared((db) =>
		db.$client.prepare<Range, { id: number; slug: string }>(
			`SELECT topic_id AS id, slug FROM topic_name WHERE locale = :locale AND EXISTS (SELECT 1 FROM article_topic
			WHERE article_topic.topic_id = topic_name.topic_id AND article_topic.locale = :locale AND public_at <= :now)
			ORDER BY slug LIMIT :size OFFSET :offset`,
		),
	),
	authors: prepared((db) =>
		db.$client.prepare<Range, { id: number; slug: string }>(
			`SELECT id, slug FROM person WHERE EXISTS (SELECT 1 FROM byline WHERE person_id = person.id AND locale = :locale AND public_at <= :now)
			ORDER BY id LIMIT :size OFFSET :offset`,
		),
	),
};

/** How many files a list of pages has. */
export function pageParts(db: Database, locale: Locale, list: PageList, now = Date.now()): number {
	if (list === 'pages') return 1;
	for (let part = 1; ; part++)
		if (named[list](db).all({ locale, now, size: 1, offset: part * sitemapSize - sitemapSize }).length === 0) return part - 1;
}

/** The pages of a part of a list, in batches of `size` at most. */
export function* listedPages(
	db: Database,
	locale: Locale,
	list: PageList,
	part: number,
	size: number,
	now = Date.now(),
): Generator<ListedPage[]> {
	if (list === 'pages') {
		yield ownPages(db, locale, now);
		return;
	}
	const pageOf = list === 'topics' ? topicPage : authorPage;
	for (let passed = 0; passed < sitemapSize; passed += size) {
		const offset = (part - 1) * sitemapSize + passed;
		const rows = named[list](db).all({ locale, now, size: Math.min(size, sitemapSize - passed), offset });
		if (rows.length > 0) yield rows.map((row) => pageOf(db, locale, row, now));
		if (rows.length < size) return;
	}
}

type Named = { id: number; slug: string };

function topicPage(db: Database, locale: Locale, { id, slug }: Named, now: number): ListedPage {
	const shown = versionsOfTopic(db, id).filter((version) => topicArticles.newestIds(db, version.locale, id, 1, now).length > 0);
	return {
		path: pathOf({ page: 'topic', locale, slug }),
		versions: pathsOf(shown, 'topic'),
		changedAt: lastChangeOf(db, topicArticles.newestIds(db, locale, id, pageSize, now), now),
	};
}

function authorPage(db: Database, locale: Locale, { id, slug }: Named, now: number): ListedPage {
	const shown = localeCodes.filter((code) => personArticles.newestIds(db, code, id, 1, now).length > 0);
	return {
		path: pathOf({ page: 'author', locale, slug }),
		versions: pathsOf(
			shown.map((code) => ({ locale: code, slug })),
			'author',
		),
		changedAt: lastChangeOf(db, personArticles.newestIds(db, locale, id, pageSize, now), now),
	};
}

function pathsOf(rows: { locale: string; slug: string }[], page: 'topic' | 'author' | 'named'): ListedPage['versions'] {
	return Object.fromEntries(rows.flatMap(({ locale, slug }) => (isLocale(locale) ? [[locale, pathOf({ page, locale, slug })]] : [])));
}

const pageRows = prepared((db) =>
	db.$client.prepare<{ locale: string }, Named>('SELECT page_id AS id, slug FROM page_text WHERE locale = :locale ORDER BY page_id'),
);
const corrected = prepared((db) =>
	db.$client
		.prepare<{ locale: string; now: number }, number>(
			'SELECT at FROM correction WHERE locale = :locale AND public_at <= :now ORDER BY at DESC, id DESC LIMIT 1',
		)
		.pluck(),
);

/** The pages that a paper has in any case, its sections, and what it says of itself. */
function ownPages(db: Database, locale: Locale, now: number): ListedPage[] {
	const everywhere = (page: Extract<Address['page'], 'home' | 'video' | 'corrections' | 'feeds'>, changedAt?: Date): ListedPage => ({
		path: pathOf({ page, locale }),
		versions: Object.fromEntries(localeCodes.map((code) => [code, pathOf({ page, locale: code })])),
		changedAt,
	});
	const correctedAt = corrected(db).get({ locale, now });
	return [
		everywhere('home', lastChangeOf(db, latestArticles.newestIds(db, locale, undefined, candidates, now), now)),
		...sectionPages(db, locale, now),
		everywhere('video', lastChangeOf(db, videoArticles.newestIds(db, locale, undefined, pageSize, now), now)),
		everywhere('corrections', correctedAt === undefined ? undefined : new Date(Math.min(correctedAt, now))),
		...pageRows(db)
			.all({ locale })
			.map(({ id, slug }) => ({ path: pathOf({ page: 'named', locale, slug }), versions: pathsOf(versionsOfPage(db, id), 'named') })),
		everywhere('feeds'),
	];
}

function sectionPages(db: Database, locale: Locale, now: number): ListedPage[] {
	const sections = listSections(db, locale);
	return sections.map(({ id, slug }) => ({
		path: pathOf({ page: 'named', locale, slug }),
		versions: pathsOf(versionsOfSection(db, id), 'named'),
		changedAt: lastChangeOf(db, sectionArticles.newestIds(db, locale, withDescendants(sections, id), pageSize, now), now),
	}));
}
