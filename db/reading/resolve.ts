import { type Address, parseAddress, pathOf } from '#lib/address.ts';
import { isLocale } from '#lib/locales.ts';
import { habitualFeed, type MachineFile, parseFile } from '#lib/machine-file.ts';
import { withDescendants } from '#lib/sections.ts';
import type { Database } from '../client.ts';
import { findArticlePlace, findRedirect } from './article-state.ts';
import { correctionPages } from './corrections.ts';
import { personArticles, sectionArticles, topicArticles, videoArticles } from './lists.ts';
import { findPersonBySlug, findTopicBySlug } from './names.ts';
import { movedFeed, routeOfFile } from './resolve-file.ts';
import { searchPages } from './run-search.ts';
import { findSectionBySlug, listSections } from './sections.ts';
import { findPageId } from './site.ts';

/** What an address answers. `route` is the renderer's own path below the language, e.g. `articles/1024`. */
export type Resolution =
	| { kind: 'page'; locale: string; route: string }
	| { kind: 'moved'; to: string }
	| { kind: 'withdrawn' }
	| { kind: 'absent' };

const absent: Resolution = { kind: 'absent' };

/**
 * Decides the status of a reader's address before anything is rendered: a page that finds out itself that it does not exist
 * has an empty body without JavaScript (ADR 004). `page` is the text of `?page=`, if there is one, `asked` what a search asks (a further page of it must exist).
 */
export function resolve(db: Database, path: string, page: string | null, asked: Record<string, string> = {}): Resolution {
	const file = parseFile(path);
	const address = file ? undefined : parseAddress(path);
	const found = file ? resolveFile(db, file) : address ? resolveAddress(db, address, pageNumber(page), asked) : absent;
	if (found.kind !== 'absent') return found;
	const target = findRedirect(db, path) ?? byHabit(db, path);
	return target === undefined ? absent : { kind: 'moved', to: target };
}

function resolveFile(db: Database, file: MachineFile): Resolution {
	const route = routeOfFile(db, file);
	if (route !== undefined) return { kind: 'page', locale: file.locale, route };
	const moved = file.file === 'feed' ? movedFeed(db, file) : undefined;
	return moved === undefined ? absent : { kind: 'moved', to: moved };
}

/** What browsers and readers' programs ask for without having been told of it. */
function byHabit(db: Database, path: string): string | undefined {
	if (path === '/favicon.ico') return '/icon.svg';
	const feed = habitualFeed(path);
	const file = feed === undefined ? undefined : parseFile(feed);
	return file && routeOfFile(db, file) ? feed : undefined;
}

/** The number a `?page=` asks for: 1 without one, 0 (never in range) when it is not a positive whole number. */
export function pageNumber(page: string | null | undefined): number {
	if (page === null || page === undefined) return 1;
	return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 0;
}

function resolveAddress(db: Database, address: Address, page: number, asked: Record<string, string>): Resolution {
	const { locale } = address;
	const show = (route: string, pages: number): Resolution => (page >= 1 && page <= pages ? { kind: 'page', locale, route } : absent);
	switch (address.page) {
		case 'home':
			return { kind: 'page', locale, route: '' };
		case 'search':
			return show('search', page > 1 ? searchPages(db, locale, asked) : 1);
		case 'video':
			return show('video', videoArticles.pages(db, locale, undefined));
		case 'feeds':
			return { kind: 'page', locale, route: 'feeds' };
		case 'corrections':
			return show('corrections', correctionPages(db, locale));
		case 'article':
			return resolveArticle(db, address);
		case 'named':
			return resolveNamed(db, address.slug, locale, show);
		case 'topic': {
			const topic = findTopicBySlug(db, locale, address.slug);
			return topic ? show(`topics/${topic.id}`, topicArticles.pages(db, locale, topic.id)) : absent;
		}
		case 'author': {
			const person = findPersonBySlug(db, address.slug);
			return person ? show(`authors/${person.id}`, personArticles.pages(db, locale, person.id)) : absent;
		}
	}
}

function resolveNamed(db: Database, slug: string, locale: string, show: (route: string, pages: number) => Resolution): Resolution {
	const section = findSectionBySlug(db, locale, slug);
	if (section) {
		const ids = withDescendants(listSections(db, locale), section.id);
		return show(`sections/${section.id}`, sectionArticles.pages(db, locale, ids));
	}
	const pageId = findPageId(db, locale, slug);
	return pageId === undefined ? absent : { kind: 'page', locale, route: `pages/${pageId}` };
}

function resolveArticle(db: Database, address: Extract<Address, { page: 'article' }>): Resolution {
	const place = findArticlePlace(db, address.id);
	if (!place || !isLocale(place.locale) || place.state === 'hidden') return absent;
	if (place.state === 'withdrawn') return { kind: 'withdrawn' };
	const present = pathOf({ page: 'article', ...place, locale: place.locale });
	return present === pathOf(address)
		? { kind: 'page', locale: place.locale, route: `articles/${place.id}` }
		: { kind: 'moved', to: present };
}
