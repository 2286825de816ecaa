import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { headingTerms } from '#lib/search/terms.ts';
import type { Database } from '../client.ts';
import { article, articleTopic, body, byline } from '../schema/article.ts';
import { person } from '../schema/people.ts';
import { topicName } from '../schema/sections.ts';
import { change } from '../schema/site.ts';
import { type Newsroom, openNewsroom, today, withdraw } from '../testing/newsroom.ts';
import { indexedUnder, rowsOf } from '../testing/rows.ts';
import { type ArticleInput, createArticle, replaceArticle } from './write-article.ts';

const bridge = {
	title: 'Cầu Soi Mận thông xe',
	lead: ['Sau hai năm thi công.', 'Xe tải đi trước.'],
	text: 'Sáng nay, người dân hai bờ sông Lô đi bộ qua cầu.',
	credits: [
		{ name: 'Hà Linh', roles: ['text' as const] },
		{ name: 'Hoàng Sơn', roles: ['photo' as const, 'video' as const] },
	],
	topics: ['Đường nông thôn', 'Sông Lô'],
};

const rowOf = (db: Database, id: number) => db.select().from(article).where(eq(article.id, id)).get();
const bylinesOf = (db: Database, id: number) =>
	db
		.select({ name: person.name, roles: byline.roles, position: byline.position })
		.from(byline)
		.innerJoin(person, eq(person.id, byline.personId))
		.where(eq(byline.articleId, id))
		.orderBy(byline.position)
		.all();
const topicsOf = (db: Database, id: number) =>
	db
		.select({ name: topicName.name })
		.from(articleTopic)
		.innerJoin(topicName, eq(topicName.topicId, articleTopic.topicId))
		.where(eq(articleTopic.articleId, id))
		.orderBy(articleTopic.position)
		.all()
		.map(({ name }) => name);
const lastKeys = (db: Database) => db.select().from(change).orderBy(change.id).all().at(-1)?.keys;

function inputFor({ sections }: Newsroom, input: Partial<ArticleInput> = {}): ArticleInput {
	const { text, ...rest } = bridge;
	const document = documentOf(paragraph(text));
	return { locale: 'vi', sectionId: sections.affairs, status: 'published', publishedAt: today('08:00'), document, ...rest, ...input };
}

describe('a new article', () => {
	test('is stored with its body, byline, topics, search entry and change record', () => {
		const { db, write, sections } = openNewsroom();
		const id = write(bridge);
		expect(rowOf(db, id)).toMatchObject({
			slug: 'cau-soi-man-thong-xe',
			title: bridge.title,
			lead: bridge.lead,
			sectionId: sections.affairs,
			words: 12,
			publicAt: today('08:00'),
		});
		expect(db.select().from(body).where(eq(body.articleId, id)).get()?.document).toEqual(documentOf(paragraph(bridge.text)));
		expect(bylinesOf(db, id)).toEqual([
			{ name: 'Hà Linh', roles: ['text'], position: 0 },
			{ name: 'Hoàng Sơn', roles: ['photo', 'video'], position: 1 },
		]);
		expect(topicsOf(db, id)).toEqual(['Đường nông thôn', 'Sông Lô']);
		expect(indexedUnder(db, `title_folded : "${headingTerms('soi man')}"`)).toEqual([id]);
		expect(lastKeys(db)).toContain(`article:${id}`);
	});

	test('keeps the address the desk has chosen', () => {
		const { db, write } = openNewsroom();
		expect(rowOf(db, write({ ...bridge, slug: 'cau-moi' }))?.slug).toBe('cau-moi');
	});

	test('names a topic once, however often it was typed', () => {
		const { db, write } = openNewsroom();
		expect(topicsOf(db, write({ ...bridge, topics: ['Sông Lô', 'Sông Lô', 'song lo'] }))).toEqual(['Sông Lô']);
	});

	test('joins the story it is a translation of', () => {
		const { db, write } = openNewsroom();
		const vi = rowOf(db, write(bridge));
		const en = rowOf(db, write({ title: 'Soi Mận bridge opens', locale: 'en', storyId: vi?.storyId }));
		expect(en?.storyId).toBe(vi?.storyId);
		expect(rowOf(db, write({ title: 'Another story' }))?.storyId).not.toBe(vi?.storyId);
	});

	test.each([
		['a byline that is refused', { credits: [...bridge.credits, { name: '', roles: [] }] }],
		['a topic that is refused', { topics: ['Sông Lô', 'Đê điều'.normalize('NFD')] }],
		['a topic id nobody knows', { topics: [404] }],
		['a picture nobody stored', { image: { imageId: 404, alt: '', caption: '', credit: '' } }],
	])('with %s leaves nothing behind', (_, trouble) => {
		const { db, write } = openNewsroom();
		const before = rowsOf(db);
		expect(() => write({ ...bridge, ...trouble })).toThrow();
		expect(rowsOf(db)).toEqual(before);
	});

	test('with a body that holds anything unknown leaves nothing behind', () => {
		const newsroom = openNewsroom();
		const before = rowsOf(newsroom.db);
		const document = JSON.parse('{"type":"doc","content":[{"type":"script","content":[]}]}');
		expect(() => createArticle(newsroom.db, inputFor(newsroom, { document }))).toThrow();
		expect(rowsOf(newsroom.db)).toEqual(before);
	});
});

describe('an article that is replaced', () => {
	test('has the new body, byline, topics and search entry, and nothing of the old', () => {
		const newsroom = openNewsroom();
		const { db, write } = newsroom;
		const id = write(bridge);
		const document = documentOf(paragraph('Cầu tạm đóng để sửa khe co giãn.'));
		const credits = [{ name: 'Nông Tùng', roles: ['text' as const] }];
		replaceArticle(db, id, inputFor(newsroom, { title: 'Cầu tạm đóng', document, credits, topics: ['Cầu đường'] }));
		expect(rowOf(db, id)).toMatchObject({ title: 'Cầu tạm đóng', slug: 'cau-tam-dong', words: 8 });
		expect(bylinesOf(db, id)).toEqual([{ name: 'Nông Tùng', roles: ['text'], position: 0 }]);
		expect(topicsOf(db, id)).toEqual(['Cầu đường']);
		expect(indexedUnder(db, 'thông')).toEqual([]);
		expect(indexedUnder(db, 'giãn')).toEqual([id]);
	});

	test('keeps its id, its story and the day it was made', () => {
		const newsroom = openNewsroom();
		const { db, write } = newsroom;
		const id = write(bridge);
		const before = rowOf(db, id);
		replaceArticle(db, id, inputFor(newsroom, { title: 'Cầu tạm đóng', storyId: 999 }));
		expect(rowOf(db, id)).toMatchObject({ id, storyId: before?.storyId, locale: 'vi', createdAt: before?.createdAt });
	});

	test('cannot become another language, which would be another article', () => {
		const newsroom = openNewsroom();
		const id = newsroom.write(bridge);
		const before = rowsOf(newsroom.db);
		const english = inputFor(newsroom, { title: 'Bridge opens', locale: 'en' });
		expect(() => replaceArticle(newsroom.db, id, english)).toThrow(`There is no article ${id} in the language "en" to replace.`);
		expect(rowsOf(newsroom.db)).toEqual(before);
	});

	test('stays as it was when the new version is refused', () => {
		const newsroom = openNewsroom();
		const id = newsroom.write(bridge);
		const before = rowsOf(newsroom.db);
		expect(() => replaceArticle(newsroom.db, id, inputFor(newsroom, { title: 'Mới', credits: [{ name: '', roles: [] }] }))).toThrow(
			'CHECK',
		);
		expect(rowsOf(newsroom.db)).toEqual(before);
	});

	test('must exist', () => {
		const newsroom = openNewsroom();
		const before = rowsOf(newsroom.db);
		expect(() => replaceArticle(newsroom.db, 404, inputFor(newsroom))).toThrow('There is no article 404 in the language "vi" to replace.');
		expect(rowsOf(newsroom.db)).toEqual(before);
	});
});

describe('the lists of authors and topics know when an article is public', () => {
	const places = (db: Database, id: number) => [
		...db.select({ locale: byline.locale, at: byline.publicAt }).from(byline).where(eq(byline.articleId, id)).all(),
		...db.select({ locale: articleTopic.locale, at: articleTopic.publicAt }).from(articleTopic).where(eq(articleTopic.articleId, id)).all(),
	];
	const everywhere = (locale: string, at: Date | null) => Array(4).fill({ locale, at });

	test('from the start', () => {
		const { db, write } = openNewsroom();
		expect(places(db, write(bridge))).toEqual(everywhere('vi', today('08:00')));
		expect(places(db, write({ ...bridge, locale: 'en' }))).toEqual(everywhere('en', today('08:00')));
		expect(places(db, write({ ...bridge, status: 'draft' }))).toEqual(everywhere('vi', null));
	});

	test('when it is withdrawn and when it is published again', () => {
		const { db, write } = openNewsroom();
		const id = write(bridge);
		withdraw(db, id);
		expect(places(db, id)).toEqual(everywhere('vi', null));
		db.update(article).set({ status: 'published' }).where(eq(article.id, id)).run();
		expect(places(db, id)).toEqual(everywhere('vi', today('08:00')));
	});

	test('when its time changes', () => {
		const newsroom = openNewsroom();
		const id = newsroom.write(bridge);
		newsroom.db
			.update(article)
			.set({ publishedAt: today('17:00') })
			.where(eq(article.id, id))
			.run();
		expect(places(newsroom.db, id)).toEqual(everywhere('vi', today('17:00')));
		replaceArticle(newsroom.db, id, inputFor(newsroom, { status: 'scheduled', publishedAt: today('18:00') }));
		expect(places(newsroom.db, id)).toEqual(everywhere('vi', today('18:00')));
	});
});

test('an article that is deleted leaves the search index', () => {
	const { db, write } = openNewsroom();
	const id = write(bridge);
	db.delete(article).where(eq(article.id, id)).run();
	expect(indexedUnder(db, 'facets : localevi')).toEqual([]);
});
