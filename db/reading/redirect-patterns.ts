import { localeOf, parseAddress, pathOf } from '#lib/address.ts';
import { isLocale, type Locale, localeCodes } from '#lib/locales.ts';
import { matchPattern, type OldAddress, type Pattern, parsePattern } from '#lib/old-address/pattern.ts';
import type { Rule } from '#lib/old-address/rule.ts';
import { fill, placesOf, type TargetKind } from '#lib/old-address/target.ts';
import type { Captures } from '#lib/old-address/tokens.ts';
import type { Database } from '../client.ts';
import { findArticlePlace } from './article-state.ts';
import { lastChangeId } from './changes.ts';
import { prepared } from './prepared.ts';
import { findSectionBySlug } from './sections.ts';
import { sourceArticle } from './source-article.ts';

/** A pattern as it is stored. */
export type PatternRow = { id: number; pattern: string; kind: TargetKind; target: string };
export type RedirectPattern = PatternRow & { parsed: Pattern };
/** Where an old address leads, and by which rule, if it needs one. */
export type Way = { to: string; by?: Rule };
/** Follows an address of ours to where it leads at last; undefined when nothing is there. */
export type Follow = (target: string) => string | undefined;

const rows = prepared((db) =>
	db.$client.prepare<[], PatternRow>('SELECT id, pattern, kind, target FROM redirect_pattern ORDER BY position, id'),
);
const read = new WeakMap<Database, { change: number; patterns: RedirectPattern[] }>();

/** All patterns in their order. Read anew after any change of the paper: each change of a pattern is one. */
export function redirectPatterns(db: Database): RedirectPattern[] {
	const change = lastChangeId(db);
	const known = read.get(db);
	if (known?.change === change) return known.patterns;
	const patterns = rows(db)
		.all()
		.flatMap((row) => {
			const parsed = parsePattern(row.pattern);
			return typeof parsed === 'string' ? [] : [{ ...row, parsed }];
		});
	// What a transaction sees may be taken back, and its change number given to another.
	if (!db.$client.inTransaction) read.set(db, { change, patterns });
	return patterns;
}

/** Where the first pattern that fits, and has something to lead to, leads. `asking` tells those with a query from those without. */
export function leadByPattern(db: Database, address: OldAddress, path: string, asking: boolean, follow: Follow): Way | undefined {
	for (const pattern of redirectPatterns(db)) {
		if (pattern.parsed.parameters.length > 0 !== asking) continue;
		const caught = matchPattern(pattern.parsed, address);
		const target = caught && targetOf(db, pattern, caught, localeOf(path), follow);
		if (target !== undefined) return { to: target, by: { pattern: pattern.id } };
	}
	return undefined;
}

/** Whether a pattern fits an address without a query, with or without something to lead to: then it is the old system's. */
export function fitsPattern(db: Database, address: OldAddress): boolean {
	return redirectPatterns(db).some(({ parsed }) => parsed.parameters.length === 0 && matchPattern(parsed, address) !== undefined);
}

/** The address that a pattern makes of what it caught; undefined when nothing is there. */
export function targetOf(db: Database, row: PatternRow, caught: Captures, locale: Locale, follow: Follow): string | undefined {
	const text = fill(row.target, caught);
	switch (row.kind) {
		case 'source':
			return articleAddress(db, sourceArticle(db, locale, text));
		case 'article':
			return /^[1-9]\d{0,14}$/.test(text) ? articleAddress(db, Number(text)) : undefined;
		case 'section': {
			const found = [locale, ...localeCodes].find((code) => findSectionBySlug(db, code, text));
			return found && pathOf({ page: 'named', locale: found, slug: text });
		}
		case 'address':
			// What was caught may be anything: it must name a page of ours. A fixed address was judged when it was written.
			return follow(text) ?? (placesOf(row.target).length === 0 ? text : undefined);
	}
}

/** The address of an article that readers may see, or saw once: a withdrawn one says there that it is gone. */
export function articleAddress(db: Database, id: number | undefined): string | undefined {
	const place = id === undefined ? undefined : findArticlePlace(db, id);
	if (!place || place.state === 'hidden' || !isLocale(place.locale)) return undefined;
	const path = pathOf({ page: 'article', ...place, locale: place.locale });
	return parseAddress(path) && path;
}
