import { pathOf } from '#lib/address.ts';
import { type FeedFile, isPageList, type MachineFile, parseFile, pathOfFile, type SitemapPart } from '#lib/machine-file.ts';
import type { Database } from '../client.ts';
import { findPersonBySlug, findTopicBySlug } from './names.ts';
import { exactRedirect } from './old-address.ts';
import type { Way } from './redirect-patterns.ts';
import { findSectionBySlug } from './sections.ts';
import { hasMonthPart } from './sitemap-months.ts';
import { pageParts } from './sitemap-pages.ts';

/** The renderer's own path of a file below its language, if there is such a file. */
export function routeOfFile(db: Database, file: MachineFile): string | undefined {
	switch (file.file) {
		case 'sitemap':
			return hasPart(db, file) ? `sitemaps/${file.list}/${file.part}` : undefined;
		case 'feed': {
			const source = sourceOf(db, file);
			return source && `feeds/${file.format}/${source}`;
		}
		default:
			return `files/${file.file}`;
	}
}

function hasPart(db: Database, { locale, list, part }: SitemapPart): boolean {
	return isPageList(list) ? part <= pageParts(db, locale, list) : hasMonthPart(db, locale, list, part);
}

/** What a feed is of, by id: a paper has one feed of everything. */
function sourceOf(db: Database, { of }: FeedFile): string | undefined {
	switch (of.page) {
		case 'home':
			return 'home/0';
		case 'named':
			return numbered('section', findSectionBySlug(db, of.locale, of.slug));
		case 'topic':
			return numbered('topic', findTopicBySlug(db, of.locale, of.slug));
		case 'author':
			return numbered('author', findPersonBySlug(db, of.slug));
	}
}

const numbered = (kind: string, row: { id: number } | undefined) => row && `${kind}/${row.id}`;

/** Where the feed of something that was renamed is now: subscribers do not come to look. */
export function movedFeed(db: Database, file: FeedFile): Way | undefined {
	const way = exactRedirect(db, pathOf(file.of));
	if (way === undefined) return undefined;
	const name = pathOfFile(file).split('/').at(-1);
	const path = `${way.to.replace(/\/$/, '')}/${name}`;
	const found = parseFile(path);
	return found && routeOfFile(db, found) ? { to: path, by: way.by } : undefined;
}
