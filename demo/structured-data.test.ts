import { expect, test } from 'vitest';
import { findArticle } from '#db/reading/article.ts';
import { versionsOfStory } from '#db/reading/pairs.ts';
import { readSite } from '#db/reading/site.ts';
import { article } from '#db/schema/article.ts';
import { alternatesOf, articlePath } from '#i18n/links.ts';
import { articleDescription } from '#lib/article-description.ts';
import { dataOfArticle } from '#lib/json-ld/article-data.ts';
import { readShapes } from '#lib/json-ld/google-shapes.testing.ts';
import { scriptText } from '#lib/json-ld/script-text.ts';
import { isLocale } from '#lib/locales.ts';
import { sectionsAbove } from '#lib/sections.ts';
import { openDemo } from './demo.testing.ts';

const db = openDemo();
const described = db
	.select({ id: article.id })
	.from(article)
	.all()
	.flatMap(({ id }) => describeArticle(id));

function describeArticle(id: number) {
	const found = findArticle(db, id);
	if (!found || !isLocale(found.locale)) return [];
	const site = readSite(db, found.locale);
	const paper = { origin: 'https://bao.example', locale: found.locale, home: 'Trang chủ', ...site };
	const page = {
		article: found,
		parents: sectionsAbove(site.sections, found.section),
		versions: alternatesOf(versionsOfStory(db, found.storyId), (_, version) => articlePath(version)),
		path: articlePath(found),
		description: articleDescription(found),
	};
	return [{ article: found, ...readShapes(scriptText(dataOfArticle(paper, page))) }];
}

test('every article of the demo is described as Google asks, with all that it recommends but a picture where there is none', () => {
	expect(described.length).toBeGreaterThan(60);
	expect(described.flatMap(({ problems }) => problems)).toEqual([]);
	for (const { article: each, missing } of described) {
		const hasPicture = each.picture?.hash !== undefined || [...each.media.pictures.values()].some(({ hash }) => hash !== undefined);
		expect(missing, each.title).toEqual(hasPicture ? [] : ['NewsArticle.image']);
	}
});

test('videos, galleries and corrections of the demo are described where they are, and no video that does not play', () => {
	const all = described.flatMap(({ types }) => types);
	for (const type of ['VideoObject', 'ImageGallery', 'CorrectionComment', 'Person', 'CreativeWork']) expect(all).toContain(type);
	const broken = described.filter(({ article: each }) => each.video && each.video.video.state !== 'ok');
	expect(broken.length).toBeGreaterThan(0);
	expect(broken.filter(({ types }) => types.includes('VideoObject'))).toEqual([]);
});
