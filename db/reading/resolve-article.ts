import { type Address, pathOf } from '#lib/address.ts';
import { isLocale } from '#lib/locales.ts';
import type { Database } from '../client.ts';
import { findArticlePlace } from './article-state.ts';
import type { Resolution } from './resolve.ts';

/** What an article's address answers: the number decides, another section or slug leads to the present ones. */
export function resolveArticle(db: Database, address: Extract<Address, { page: 'article' }>): Resolution {
	const place = findArticlePlace(db, address.id);
	if (!place || !isLocale(place.locale) || place.state === 'hidden') return { kind: 'absent' };
	if (place.state === 'withdrawn') return { kind: 'withdrawn' };
	const present = pathOf({ page: 'article', ...place, locale: place.locale });
	return present === pathOf(address)
		? { kind: 'page', locale: place.locale, route: `articles/${place.id}` }
		: { kind: 'moved', to: present };
}
