import { expect, test } from 'vitest';
import { origin, paper } from './article.testing.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { readShapes } from './google-shapes.testing.ts';
import { newsMediaOrganization } from './news-media-organization.ts';
import { dataOfAuthor, dataOfFrontPage, dataOfList } from './page-data.ts';
import { scriptText } from './script-text.ts';

test('the paper names its principles and how it corrects itself', () => {
	expect(newsMediaOrganization(paper)).toMatchObject({
		name: 'Báo Sông Lô',
		url: `${origin}/`,
		publishingPrinciples: `${origin}/gioi-thieu`,
		correctionsPolicy: `${origin}/cai-chinh`,
	});
});

test('the front page of a network is no account of the paper there', () => {
	const settings = { ...paper.settings, facebook: 'https://www.facebook.com/', youtube: 'https://www.youtube.com/@baosonglo' };
	expect(newsMediaOrganization({ ...paper, settings }).sameAs).toEqual(['https://www.youtube.com/@baosonglo']);
	expect(newsMediaOrganization({ ...paper, pages: [] })).not.toHaveProperty('publishingPrinciples');
});

test('the front page says how the paper is searched in its language', () => {
	expect(dataOfFrontPage({ ...paper, locale: 'en' })[1]).toMatchObject({
		'@type': 'WebSite',
		url: `${origin}/en`,
		potentialAction: { target: { urlTemplate: `${origin}/en/search?q={search_term_string}` } },
	});
});

test('a list names its stories in their order, an empty one none', () => {
	const list = { title: 'Thời sự', description: 'Tin mới', path: '/thoi-su?page=2', items: ['/thoi-su/a-1', '/thoi-su/b-2'] };
	expect(dataOfList(paper, list)[1]).toMatchObject({
		'@type': 'CollectionPage',
		url: `${origin}/thoi-su?page=2`,
		mainEntity: { itemListElement: [{ position: 1, url: `${origin}/thoi-su/a-1` }, { position: 2 }] },
	});
	expect(dataOfList(paper, { ...list, items: [] })[1]).not.toHaveProperty('mainEntity');
});

test('a way of one step is none', () => {
	expect(breadcrumbList([{ name: 'Trang chủ', url: `${origin}/` }])).toBeUndefined();
});

test('the page of an author is about a person of the paper, on every page of the list the same', () => {
	const page = { name: 'Hà Linh', bio: 'Phóng viên.', path: '/tac-gia/ha-linh?page=2', firstPath: '/tac-gia/ha-linh' };
	const data = dataOfAuthor(paper, page);
	expect(data[1]).toMatchObject({
		'@type': 'ProfilePage',
		url: `${origin}/tac-gia/ha-linh?page=2`,
		mainEntity: {
			'@type': 'Person',
			'@id': `${origin}/tac-gia/ha-linh#person`,
			name: 'Hà Linh',
			url: `${origin}/tac-gia/ha-linh`,
			description: 'Phóng viên.',
			worksFor: { '@id': `${origin}/#organization` },
		},
	});
	expect(readShapes(scriptText(data)).problems).toEqual([]);
	expect(dataOfAuthor(paper, { ...page, bio: '' })[1]?.mainEntity).not.toHaveProperty('description');
});
