import { type Database, transact } from '#db/client.ts';
import { keepOldAddresses } from '#db/desk/imported-addresses.ts';
import { findSourcePage } from '#db/desk/source-pages.ts';
import { findPersonByName, findTopicBySlug } from '#db/reading/names.ts';
import { exactRedirect } from '#db/reading/old-address.ts';
import { articleAddress } from '#db/reading/redirect-patterns.ts';
import { resolve } from '#db/reading/resolve.ts';
import { findSectionBySlug } from '#db/reading/sections.ts';
import { findPage } from '#db/reading/site.ts';
import { sourceArticle } from '#db/reading/source-article.ts';
import { pathOf } from '#lib/address.ts';
import { cleanLine } from '#lib/html/clean-text.ts';
import { type Locale, localeCodes } from '#lib/locales.ts';
import { slugify } from '#lib/text/slug.ts';
import type { OtherPage, Shown } from './wxr/other-pages.ts';

/** Pages that are led in one transaction: the desk waits no longer. */
const stretch = 50;

/** Leads the addresses of an old site's lists and files to what shows the same here, where there is such a page; addresses that lead somewhere already go on doing so. */
export function leadOtherPages(db: Database, pages: Iterable<OtherPage>, locale: Locale, now = new Date()): void {
	let waiting: OtherPage[] = [];
	const lead = () => {
		transact(db, () => {
			for (const page of waiting) leadPage(db, page, locale, now);
		});
		waiting = [];
	};
	for (const page of pages) {
		waiting.push(page);
		if (waiting.length >= stretch) lead();
	}
	if (waiting.length > 0) lead();
}

function leadPage(db: Database, { paths, shown }: OtherPage, locale: Locale, now: Date): void {
	const unled = paths.filter((path) => exactRedirect(db, path) === undefined);
	const target = unled.length > 0 ? targetOf(db, shown, locale) : undefined;
	if (target !== undefined) keepOldAddresses(db, unled, target, now);
}

function targetOf(db: Database, shown: Shown, locale: Locale): string | undefined {
	const codes = [...new Set([locale, ...localeCodes])];
	if ('post' in shown) return articleAddress(db, sourceArticle(db, locale, shown.post)) ?? pageAddress(db, shown.post, codes);
	const candidates = codes.flatMap((code) => listAddress(db, shown, code) ?? []);
	return candidates.find((path) => resolve(db, path, null).kind === 'page');
}

function pageAddress(db: Database, sourceId: string, codes: readonly Locale[]): string | undefined {
	for (const locale of codes) {
		const known = findSourcePage(db, locale, sourceId);
		const page = known && findPage(db, locale, known.pageId);
		if (page) return pathOf({ page: 'named', locale, slug: page.slug });
	}
	return undefined;
}

function listAddress(db: Database, shown: Exclude<Shown, { post: string }>, locale: Locale): string | undefined {
	if ('section' in shown) {
		const section = findSectionBySlug(db, locale, shown.section);
		return section && pathOf({ page: 'named', locale, slug: section.slug });
	}
	if ('topic' in shown) {
		const topic = findTopicBySlug(db, locale, slugify(cleanLine(shown.topic)));
		return topic && pathOf({ page: 'topic', locale, slug: topic.slug });
	}
	const person = findPersonByName(db, cleanLine(shown.author));
	return person && pathOf({ page: 'author', locale, slug: person.slug });
}
