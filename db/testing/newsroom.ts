import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { type Database, openDatabase } from '../client.ts';
import { createSection } from '../desk/sections.ts';
import { type ArticleInput, createArticle } from '../desk/write-article.ts';
import { migrate } from '../migrate.ts';
import { article } from '../schema/article.ts';

export const migrations = join(import.meta.dirname, '../migrations');

/** A time on the day the tests are set in, Monday 2 March 2026, Vietnam time. */
export function today(time: string): Date {
	return new Date(`2026-03-02T${time}:00+07:00`);
}

/** A database in memory with the real schema and nothing in it. */
export function openEmpty(): Database {
	const db = openDatabase(':memory:');
	migrate(db, migrations);
	return db;
}

/** What a test says of an article; the rest is as usual: published at 8 today, in Vietnamese, under Thời sự. */
export type Copy = Partial<Omit<ArticleInput, 'document' | 'publishedAt'>> & { title: string; at?: Date | null; text?: string };

/** A small paper that has printed nothing yet: its sections, and `write`, which files an article and returns its id. */
export function openNewsroom() {
	const db = openEmpty();
	const sections = makeSections(db);
	const write = ({ at = today('08:00'), text = 'Tin đang được cập nhật.', ...copy }: Copy) =>
		createArticle(db, {
			locale: 'vi',
			sectionId: sections.affairs,
			lead: [`Tóm tắt: ${copy.title}`],
			status: 'published',
			publishedAt: at ?? undefined,
			document: documentOf(paragraph(text)),
			...copy,
		});
	return { db, sections, write };
}

export type Newsroom = ReturnType<typeof openNewsroom>;

/** Thời sự with two floors below it, Văn hóa beside it, and Thông báo, which has no English name. */
function makeSections(db: Database) {
	const affairs = createSection(db, {
		vi: { name: 'Thời sự', slug: 'thoi-su' },
		en: { name: 'Current affairs', slug: 'current-affairs' },
	});
	const below = { parentId: affairs, position: 1 };
	const local = createSection(
		db,
		{ vi: { name: 'Chính quyền cơ sở', slug: 'chinh-quyen-co-so' }, en: { name: 'Local government', slug: 'local-government' } },
		below,
	);
	const desks = createSection(
		db,
		{ vi: { name: 'Một cửa', slug: 'mot-cua' }, en: { name: 'One-stop desks', slug: 'one-stop-desks' } },
		{ parentId: local, position: 2 },
	);
	const culture = createSection(
		db,
		{ vi: { name: 'Văn hóa', slug: 'van-hoa' }, en: { name: 'Culture', slug: 'culture' } },
		{ position: 3 },
	);
	const notices = createSection(db, { vi: { name: 'Thông báo', slug: 'thong-bao' } }, { position: 4, form: 'hidden' });
	return { affairs, local, desks, culture, notices };
}

/** Takes an article from the web, as the desk does: its text stays, readers lose sight of it. */
export function withdraw(db: Database, id: number): void {
	db.update(article).set({ status: 'withdrawn' }).where(eq(article.id, id)).run();
}

/** What lists are compared by. */
export function titles(cards: { title: string }[]): string[] {
	return cards.map(({ title }) => title);
}
