import { type Address, parseAddress } from '#lib/address.ts';
import { defaultLocale } from '#lib/locales.ts';
import { habitualFeed, type MachineFile, parseFile, pathOfFile } from '#lib/machine-file.ts';
import type { Rule } from '#lib/old-address/rule.ts';
import { withDescendants } from '#lib/sections.ts';
import type { Database } from '../client.ts';
import { correctionPages } from './corrections.ts';
import { personArticles, sectionArticles, topicArticles, videoArticles } from './lists.ts';
import { findPersonBySlug, findTopicBySlug } from './names.ts';
import { answerByNumber, exactRedirect, leadFrom, leadFromQuery, type Own } from './old-address.ts';
import type { Way } from './redirect-patterns.ts';
import { resolveArticle } from './resolve-article.ts';
import { resolveEmbed } from './resolve-embed.ts';
import { movedFeed, routeOfFile } from './resolve-file.ts';
import { searchPages } from './run-search.ts';
import { findSectionBySlug, listSections } from './sections.ts';
import { findPageId } from './site.ts';

/** What an address answers. `route` is the renderer's own path below the language, e.g. `articles/1024`. */
export type Resolution =
	| { kind: 'page'; locale: string; route: string }
	/** `by`: the redirect or the pattern that leads there; what moved within the paper, or came with a story of an old site, needs none. */
	| { kind: 'moved'; to: string; by?: Rule }
	/** `locale`: that of a withdrawn article, where the address does not tell it. */
	| { kind: 'withdrawn'; locale?: string }
	| { kind: 'absent' };

const absent: Resolution = { kind: 'absent' };

/**
 * Decides the status of a reader's address before anything is rendered: a page that finds out itself that it does not exist
 * has an empty body without JavaScript (ADR 004). `page` is the text of `?page=`, if there is one, `asked` what a search asks (a further page of it must exist).
 */
export function resolve(db: Database, path: string, page: string | null, asked: Record<string, string> = {}): Resolution {
	const embed = resolveEmbed(db, path);
	if (embed) return embed;
	const found = answerOf(db, path, page, asked);
	// Who has entered an address by hand knows better than the number at its end.
	if (found.kind !== 'absent' && !(found.kind === 'moved' && exactRedirect(db, path) !== undefined)) return found;
	const way = leadFrom(db, path, ownIn(db)) ?? byHabit(db, path);
	if (way !== undefined && way.to.split('#')[0] !== path) return { kind: 'moved', ...way };
	return answerByNumber(db, path);
}

/** Where an address leads that an old system wrote with a query; to be asked before `resolve`, which knows our own parameters only. */
export function resolveQuery(db: Database, path: string, query: string): Extract<Resolution, { kind: 'moved' }> | undefined {
	const way = query === '' ? undefined : leadFromQuery(db, path, query, ownIn(db));
	return way && { kind: 'moved', ...way };
}

/** What addresses answer by themselves, without redirects. */
export function ownIn(db: Database): Own {
	return (path, page) => answerOf(db, path, page, {});
}

function answerOf(db: Database, path: string, page: string | null, asked: Record<string, string>): Resolution {
	const file = parseFile(path);
	if (file) return resolveFile(db, file);
	const address = parseAddress(path);
	return address ? resolveAddress(db, address, pageNumber(page), asked) : absent;
}

function resolveFile(db: Database, file: MachineFile): Resolution {
	const route = routeOfFile(db, file);
	if (route !== undefined) return { kind: 'page', locale: file.locale, route };
	const moved = file.file === 'feed' ? movedFeed(db, file) : undefined;
	return moved ? { kind: 'moved', ...moved } : absent;
}

/** Where other systems have theirs: search engines were told of it years ago, and tools try them. */
const habitualSitemaps = new Set(['/sitemap_index.xml', '/sitemap-index.xml', '/wp-sitemap.xml']);

/** What browsers and readers' programs ask for without having been told of it. */
function byHabit(db: Database, path: string): Way | undefined {
	if (path === '/favicon.ico') return { to: '/icon.svg' };
	if (habitualSitemaps.has(path)) return { to: pathOfFile({ file: 'sitemapIndex', locale: defaultLocale }) };
	const feed = habitualFeed(path);
	const file = feed === undefined ? undefined : parseFile(feed);
	return feed !== undefined && file && routeOfFile(db, file) ? { to: feed } : undefined;
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
			// Below a word that is no section of ours the number may be another system's: redirects and patterns come first.
			return findSectionBySlug(db, locale, address.section) ? resolveArticle(db, address) : absent;
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
