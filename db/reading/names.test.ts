import { describe, expect, test } from 'vitest';
import { personNamed, topicNamed } from '../desk/names.ts';
import { createSection } from '../desk/sections.ts';
import { article } from '../schema/article.ts';
import { personBio } from '../schema/people.ts';
import { topicName } from '../schema/sections.ts';
import { page, pageText, setting } from '../schema/site.ts';
import { eq } from 'drizzle-orm';
import { openNewsroom, today, withdraw } from '../testing/newsroom.ts';
import { findPerson, findPersonBySlug, findTopic, findTopicBySlug } from './names.ts';
import { versionsOfPage, versionsOfSection, versionsOfStory, versionsOfTopic } from './pairs.ts';
import { findSection, findSectionBySlug, listSections } from './sections.ts';
import { findPage, findPageId, readSite } from './site.ts';

const now = today('12:00').getTime();

describe('sections', () => {
	test('stand in the order of the navigation, in one language', () => {
		const { db, sections } = openNewsroom();
		expect(listSections(db, 'vi').map(({ name }) => name)).toEqual(['Thời sự', 'Chính quyền cơ sở', 'Một cửa', 'Văn hóa', 'Thông báo']);
		expect(listSections(db, 'en').map(({ name }) => name)).toEqual(['Current affairs', 'Local government', 'One-stop desks', 'Culture']);
		createSection(db, { vi: { name: 'Trang bìa', slug: 'trang-bia' } }, { position: -1 });
		expect(listSections(db, 'vi')[0]?.name).toBe('Trang bìa');
		expect(findSection(db, 'vi', sections.affairs)?.parentId).toBeUndefined();
	});

	test('are found by id and by slug, in their language only', () => {
		const { db, sections } = openNewsroom();
		const local = { id: sections.local, name: 'Local government', slug: 'local-government', parentId: sections.affairs };
		expect(findSection(db, 'en', sections.local)).toMatchObject(local);
		expect(findSectionBySlug(db, 'en', 'local-government')).toMatchObject(local);
		expect(findSectionBySlug(db, 'vi', 'local-government')).toBeUndefined();
		expect(findSection(db, 'en', sections.notices)).toBeUndefined();
		expect(findSection(db, 'vi', 404)).toBeUndefined();
	});
});

test('a topic is found in its language only', () => {
	const { db } = openNewsroom();
	const id = topicNamed(db, 'vi', 'Sông Lô');
	const river = { id, name: 'Sông Lô', slug: 'song-lo' };
	expect(findTopicBySlug(db, 'vi', 'song-lo')).toEqual(river);
	expect(findTopic(db, 'vi', id)).toEqual(river);
	expect(findTopicBySlug(db, 'en', 'song-lo')).toBeUndefined();
	expect(findTopic(db, 'en', id)).toBeUndefined();
});

test('a person is found in every language, with what the paper says of them where it does', () => {
	const { db } = openNewsroom();
	const id = personNamed(db, 'Hà Linh');
	db.insert(personBio).values({ personId: id, locale: 'vi', bio: 'Phóng viên.' }).run();
	expect(findPersonBySlug(db, 'ha-linh')).toEqual({ id, name: 'Hà Linh', slug: 'ha-linh' });
	expect(findPerson(db, 'vi', id)).toEqual({ id, name: 'Hà Linh', slug: 'ha-linh', bio: 'Phóng viên.' });
	expect(findPerson(db, 'en', id)?.bio).toBe('');
	expect(findPersonBySlug(db, 'ha-lan')).toBeUndefined();
	expect(findPerson(db, 'vi', 404)).toBeUndefined();
});

describe('language pairs', () => {
	test('are the versions of a story that readers may see now', () => {
		const { db, sections, write } = openNewsroom();
		const vi = write({ title: 'Cầu mới', sectionId: sections.local });
		const storyId = db.select({ storyId: article.storyId }).from(article).where(eq(article.id, vi)).get()?.storyId ?? 0;
		const en = write({ title: 'New bridge', locale: 'en', storyId, status: 'scheduled', at: today('12:00') });
		const mine = { locale: 'vi', id: vi, slug: 'cau-moi', section: 'chinh-quyen-co-so' };
		const theirs = { locale: 'en', id: en, slug: 'new-bridge', section: 'current-affairs' };
		expect(versionsOfStory(db, storyId, now - 1)).toEqual([mine]);
		expect(versionsOfStory(db, storyId, now).sort((a, b) => a.id - b.id)).toEqual([mine, theirs]);
		withdraw(db, vi);
		expect(versionsOfStory(db, storyId, now)).toEqual([theirs]);
		expect(versionsOfStory(db, 404, now)).toEqual([]);
	});

	test('of sections, topics and pages are their names', () => {
		const { db, sections } = openNewsroom();
		const topicId = topicNamed(db, 'vi', 'Sông Lô');
		db.insert(topicName).values({ topicId, locale: 'en', name: 'Lô River', slug: 'lo-river' }).run();
		expect(versionsOfSection(db, sections.notices)).toEqual([{ locale: 'vi', slug: 'thong-bao' }]);
		expect(versionsOfTopic(db, topicId)).toEqual([
			{ locale: 'en', slug: 'lo-river' },
			{ locale: 'vi', slug: 'song-lo' },
		]);
		expect(versionsOfPage(db, 404)).toEqual([]);
	});
});

describe('what stands around every page', () => {
	const document = { type: 'doc' as const, content: [] };

	test('is the paper’s own data, in the language where it has one', () => {
		const { db } = openNewsroom();
		const set = (key: string, locale: string, value: string) => db.insert(setting).values({ key, locale, value }).run();
		set('name', 'vi', 'Báo Sông Lô');
		set('name', 'en', 'Sông Lô News');
		set('telephone', '', '0207');
		set('office', '', 'Minh Xuân');
		set('office', 'en', 'Minh Xuân ward');
		expect(readSite(db, 'vi').settings).toEqual({ name: 'Báo Sông Lô', telephone: '0207', office: 'Minh Xuân' });
		expect(readSite(db, 'en').settings).toEqual({ name: 'Sông Lô News', telephone: '0207', office: 'Minh Xuân ward' });
	});

	test('and its static pages, in order', () => {
		const { db } = openNewsroom();
		for (const [key, position] of [['contact', 2], ['about', 1]] as const) {
			const { id } = db.insert(page).values({ key, position }).returning({ id: page.id }).get();
			db.insert(pageText).values({ pageId: id, locale: 'en', slug: key, title: key.toUpperCase(), document }).run();
		}
		expect(readSite(db, 'en').pages.map(({ slug }) => slug)).toEqual(['about', 'contact']);
		expect(readSite(db, 'vi').pages).toEqual([]);
		const id = findPageId(db, 'en', 'about') ?? 0;
		expect(findPage(db, 'en', id)).toEqual({ id, slug: 'about', title: 'ABOUT', document });
		expect(findPage(db, 'vi', id)).toBeUndefined();
		expect(findPageId(db, 'vi', 'about')).toBeUndefined();
		expect(versionsOfPage(db, id)).toEqual([{ locale: 'en', slug: 'about' }]);
	});
});
