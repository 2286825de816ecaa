import { and, eq, ne } from 'drizzle-orm';
import { reservedSlugs } from '#lib/locales.ts';
import type { Database } from '../client.ts';
import { sectionName } from '../schema/sections.ts';
import { pageText } from '../schema/site.ts';
import { Refused } from './actor.ts';

type Holder = { sectionId?: number; pageId?: number };

/**
 * Throws a refusal unless a section or page may live at this slug: sections and static pages share the root of the paper with its
 * own routes. `path` is the field that the refusal names, `holder` whose slug it may be already.
 */
export function requireRootSlug(db: Database, locale: string, slug: string, path: string, { sectionId = 0, pageId = 0 }: Holder): void {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 80) throw new Refused('invalid', { path });
	if (reservedSlugs.has(slug)) throw new Refused('taken', { path, email: `/${slug}`, reserved: true });
	const section = and(eq(sectionName.locale, locale), eq(sectionName.slug, slug), ne(sectionName.sectionId, sectionId));
	const page = and(eq(pageText.locale, locale), eq(pageText.slug, slug), ne(pageText.pageId, pageId));
	const isTaken = db.select().from(sectionName).where(section).get() ?? db.select({ id: pageText.pageId }).from(pageText).where(page).get();
	if (isTaken) throw new Refused('taken', { path, email: `/${slug}` });
}
