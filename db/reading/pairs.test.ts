import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { topicNamed } from '../desk/names.ts';
import { article } from '../schema/article.ts';
import { topicName } from '../schema/sections.ts';
import { openNewsroom, today, withdraw } from '../testing/newsroom.ts';
import { versionsOfPage, versionsOfSection, versionsOfStory, versionsOfTopic } from './pairs.ts';

const now = today('12:00').getTime();

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
