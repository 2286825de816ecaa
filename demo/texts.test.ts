import { describe, expect, test } from 'vitest';
import { normalizeText } from '#lib/text/normalize.ts';
import { slugify } from '#lib/text/slug.ts';
import type { DemoStory } from './format.ts';
import { people } from './people.ts';
import { pictureNames } from './pictures/draw.ts';
import { sections } from './sections.ts';
import { pages, settings } from './site.ts';
import { frontPage, stories } from './stories.ts';
import { topics } from './topics.ts';
import { videos } from './videos.ts';

/** Every string below a value. */
function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What stands under a key anywhere below a value, e.g. every `picture`. */
function namedIn(value: unknown, key: string): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => (name === key && typeof inner === 'string' ? [inner] : namedIn(inner, key)));
}

const unknown = (used: string[], known: readonly string[]) => [...new Set(used)].filter((name) => !known.includes(name));
const versionsOf = ({ vi, en }: DemoStory) => [vi, en].flatMap((version) => version ?? []);

test('all text is NFC, without invisible or control characters', () => {
	const texts = stringsIn({ stories, people, sections, topics, settings, pages });
	expect(texts.length).toBeGreaterThan(1000);
	expect(texts.filter((text) => text !== normalizeText(text))).toEqual([]);
});

test('no text has spaces around it or twice', () => {
	expect(
		stringsIn({ stories, sections, topics, settings, pages }).filter((text) => text !== text.trim() || /[^\S\n]{2}/.test(text)),
	).toEqual([]);
});

describe('names that stories use exist:', () => {
	test('sections', () => {
		expect(
			unknown(
				stories.map(({ section }) => section),
				sections.map(({ key }) => key),
			),
		).toEqual([]);
	});

	test('sections above sections, which stand before them', () => {
		const keys = sections.map(({ key }) => key);
		expect(sections.filter(({ under }, place) => under && !keys.slice(0, place).includes(under))).toEqual([]);
	});

	test('people', () => {
		expect(
			unknown(
				stories.flatMap(({ text, photo = [] }) => [...text, ...photo]),
				Object.keys(people),
			),
		).toEqual([]);
	});

	test('topics', () => {
		expect(
			unknown(
				stories.flatMap((story) => story.topics),
				Object.keys(topics),
			),
		).toEqual([]);
	});

	test('pictures', () => {
		expect(unknown([...namedIn(stories, 'picture'), ...namedIn(videos, 'poster')], pictureNames)).toEqual([]);
	});

	test('videos, each of them once', () => {
		expect(
			unknown(
				namedIn(stories, 'video'),
				videos.map(({ name }) => name),
			),
		).toEqual([]);
		expect(new Set(videos.map(({ name }) => name)).size).toBe(videos.length);
		expect(
			unknown(
				videos.map(({ name }) => name),
				namedIn(stories, 'video'),
			),
		).toEqual([]);
	});

	test('stories on the front page', () => {
		expect(
			unknown(
				frontPage,
				stories.map(({ key }) => key),
			),
		).toEqual([]);
	});
});

test('no two stories share a key, no two of a language a title', () => {
	const repeated = (names: (string | undefined)[]) => names.filter((name, place) => name !== undefined && names.indexOf(name) !== place);
	expect(repeated(stories.map(({ key }) => key))).toEqual([]);
	expect(repeated(stories.map(({ vi }) => vi?.title))).toEqual([]);
	expect(repeated(stories.map(({ en }) => en?.title))).toEqual([]);
});

test('no two topics or sections of a language share an address', () => {
	for (const locale of ['vi', 'en'] as const) {
		const slugs = [...sections.map((section) => section[locale].slug), ...pages.map((page) => page[locale].slug)];
		expect(new Set(slugs).size).toBe(slugs.length);
		const names = Object.values(topics).map((topic) => slugify(topic[locale]));
		expect(new Set(names).size).toBe(names.length);
	}
});

test('dates lie in the past, corrections after what they correct', () => {
	for (const story of stories) {
		for (const version of versionsOf(story)) {
			const age = version.hoursAgo ?? story.hoursAgo;
			expect(age, story.key).toBeGreaterThan(0);
			if (!version.correction) continue;
			expect(version.correction.hoursAgo, story.key).toBeGreaterThan(0);
			expect(version.correction.hoursAgo, story.key).toBeLessThan(age);
		}
	}
});

test('a story is written in some language, and a picture described in each', () => {
	expect(stories.filter((story) => versionsOf(story).length === 0)).toEqual([]);
	const undescribed = stories.filter((story) => story.picture && versionsOf(story).some(({ alt }) => !alt)).map(({ key }) => key);
	expect(undescribed).toEqual([]);
});
