import { localeOf, pathOf } from '#lib/address.ts';
import { isLocale } from '#lib/locales.ts';
import { fill } from '#lib/old-address/target.ts';
import { parseQuery } from '#lib/search/query.ts';
import type { Database } from '../client.ts';
import { findArticlePlace } from '../reading/article-state.ts';
import { cardsOf } from '../reading/cards.ts';
import { redirectPatterns } from '../reading/redirect-patterns.ts';
import { searcher } from '../reading/search-matches.ts';
import { rank } from '../reading/search-rank.ts';
import { findSectionBySlug } from '../reading/sections.ts';
import { sourceArticle } from '../reading/source-article.ts';

/** Where an address that is not there may have been meant to lead, and by what that was told. */
export type Proposal = { to: string; title: string; by: 'id' | 'section' | 'words' };

/** Proposes a page for an old address: the article with the id that it ends with, the section it names, or the article with its words. */
export function proposeTarget(db: Database, address: string, now = Date.now()): Proposal | undefined {
	const [path = '', query = ''] = address.split('?');
	const last = path.split('/').findLast((part) => part !== '') ?? '';
	return byId(db, path, last, query) ?? bySection(db, path, last) ?? byWords(db, path, last, now);
}

function byId(db: Database, path: string, last: string, query: string): Proposal | undefined {
	const ids = [...new URLSearchParams(query).values(), /(\d+)(?:\.[a-z]{2,5})?$/.exec(last)?.[1] ?? ''].filter((id) =>
		/^\d{1,15}$/.test(id),
	);
	const forms = ['{id}', ...redirectPatterns(db).flatMap(({ kind, target }) => (kind === 'source' ? [target] : []))];
	for (const id of ids)
		for (const form of forms) {
			const found = sourceArticle(db, localeOf(path), fill(form, { id }));
			const proposal = found === undefined ? undefined : articleProposal(db, found, 'id');
			if (proposal) return proposal;
		}
	return undefined;
}

function bySection(db: Database, path: string, last: string): Proposal | undefined {
	const locale = localeOf(path);
	const slug = last.replace(/\.[a-z]{2,5}$/, '');
	const section = findSectionBySlug(db, locale, slug);
	return section && { to: pathOf({ page: 'named', locale, slug }), title: section.name, by: 'section' };
}

/** The newest of the articles that hold all words of the address; one word says too little. */
function byWords(db: Database, path: string, last: string, now: number): Proposal | undefined {
	const words = last
		.replace(/\.[a-z]{2,5}$/, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => /[a-z]/.test(word));
	if (words.length < 2) return undefined;
	const [id] = rank(db, searcher(db, { locale: localeOf(path) }, now), parseQuery(words.join(' ')));
	return id === undefined ? undefined : articleProposal(db, id, 'words');
}

function articleProposal(db: Database, id: number, by: 'id' | 'words'): Proposal | undefined {
	const [card] = findArticlePlace(db, id)?.state === 'public' ? cardsOf(db, [id]) : [];
	if (!card || !isLocale(card.locale)) return undefined;
	return { to: pathOf({ page: 'article', locale: card.locale, section: card.section.slug, slug: card.slug, id }), title: card.title, by };
}
