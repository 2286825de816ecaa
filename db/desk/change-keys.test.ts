import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { article } from '../schema/article.ts';
import { change } from '../schema/site.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { goneKeys, keysOf } from './change-keys.ts';
import { nameSection } from './name-section.ts';
import { recordChange } from './record-change.ts';
import { createSection, findSectionId } from './sections.ts';
import { videoOf } from './videos.ts';
import { replaceArticle } from './write-article.ts';

const credits = [{ name: 'Hà Linh', roles: ['text' as const] }];

test('a change names the article, its pair, the sections above it, its topics and authors, the sitemaps of their months, and the front page', () => {
	const { db, sections, write } = openNewsroom();
	const vi = write({ title: 'Một cửa mở buổi tối', sectionId: sections.desks, credits, topics: ['Chuyển đổi số'] });
	const { storyId } = db.select({ storyId: article.storyId }).from(article).where(eq(article.id, vi)).get() ?? {};
	const en = write({ title: 'One-stop desk opens late', locale: 'en', sectionId: sections.culture, storyId });
	expect(keysOf(db, vi).sort()).toEqual(
		[
			`article:${en}`,
			`article:${vi}`,
			'author:ha-linh',
			'home',
			'month:en-2026-03',
			'month:vi-2026-03',
			'section:thoi-su',
			'section:mot-cua',
			'section:chinh-quyen-co-so',
			'topic:chuyen-doi-so',
		].sort(),
	);
});

test('an article with a video also changes the video page', () => {
	const { db, write } = openNewsroom();
	const videoId = videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ');
	expect(keysOf(db, write({ title: 'Phim', video: { videoId, caption: '' } }))).toContain('video');
	expect(keysOf(db, write({ title: 'Chữ' }))).not.toContain('video');
});

test('an article that is taken from readers also names what must not show it a moment longer', () => {
	const { db, write } = openNewsroom();
	const id = write({ title: 'Rút', at: new Date('2026-01-31T18:00:00Z') });
	expect(goneKeys(keysOf(db, id))).toEqual(['gone', 'gone:vi-2026-02']);
});

test('an article that moves changes the places it leaves and those it comes to', () => {
	const { db, sections, write } = openNewsroom();
	const id = write({ title: 'Hát then', sectionId: sections.affairs, credits, topics: ['Sông Lô'] });
	replaceArticle(db, id, {
		locale: 'vi',
		sectionId: sections.culture,
		title: 'Hát then',
		lead: [],
		status: 'published',
		publishedAt: today('08:00'),
		document: documentOf(paragraph('Then.')),
		credits: [{ name: 'Lý Thu', roles: ['text'] }],
		topics: ['Hát then'],
	});
	const keys = db.select().from(change).orderBy(change.id).all().at(-1)?.keys;
	expect(keys).toEqual(
		[
			`article:${id}`,
			'author:ha-linh',
			'author:ly-thu',
			'home',
			'month:vi-2026-03',
			'section:thoi-su',
			'section:van-hoa',
			'topic:hat-then',
			'topic:song-lo',
		].sort(),
	);
});

test('a change record holds each key once, in order, with its time', () => {
	const { db } = openNewsroom();
	recordChange(db, ['site', 'home', 'site', 'article:2'], today('09:15'));
	expect(db.select().from(change).orderBy(change.id).all().at(-1)).toMatchObject({
		keys: ['article:2', 'home', 'site'],
		at: today('09:15'),
	});
});

test('change records are numbered upwards and no number comes twice', () => {
	const { db, write } = openNewsroom();
	write({ title: 'Một' });
	const last = db.select().from(change).orderBy(change.id).all().at(-1)?.id ?? 0;
	db.delete(change).run();
	write({ title: 'Hai' });
	expect(db.select().from(change).get()?.id).toBe(last + 1);
});

test('a new section, or a new name for one, changes the navigation of every page', () => {
	const { db, sections } = openNewsroom();
	createSection(db, { vi: { name: 'Thể thao', slug: 'the-thao' } });
	expect(db.select().from(change).orderBy(change.id).all().at(-1)?.keys).toEqual(['home', 'section:the-thao', 'site']);
	nameSection(db, sections.notices, 'en', { name: 'Notices', slug: 'notices' });
	expect(db.select().from(change).orderBy(change.id).all().at(-1)?.keys).toEqual(['home', 'section:notices', 'site']);
	expect(findSectionId(db, 'en', 'notices')).toBe(sections.notices);
});
