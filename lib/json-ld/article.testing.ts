import type { Article, Picture } from '../content.ts';
import { documentOf, paragraph } from '../document/build.ts';
import type { Paper } from './paper.ts';

export const origin = 'https://bao.example';

export const paper: Paper = {
	origin,
	locale: 'vi',
	home: 'Trang chủ',
	settings: { name: 'Báo Sông Lô', tagline: 'Tin tức và đời sống' },
	pages: [{ key: 'about', slug: 'gioi-thieu', title: 'Giới thiệu' }],
};

export const picture: Picture = { hash: 'a'.repeat(32), width: 1600, height: 1200, tone: 0 };

/** An article of Monday 2 March 2026 at 8 in Vietnam, with what a test says of it. */
export function articleWith(given: Partial<Article> = {}): Article {
	const at = new Date('2026-03-02T01:00:00Z');
	return {
		id: 1024,
		locale: 'vi',
		slug: 'hoi-nghi-truc-tuyen',
		title: 'Hội nghị trực tuyến toàn quốc',
		lead: ['Sáng 2/3, hội nghị khai mạc.'],
		publicAt: at,
		updatedAt: at,
		section: { id: 1, name: 'Thời sự', slug: 'thoi-su', description: '', form: 'list' },
		alt: '',
		hasVideo: false,
		storyId: 1,
		words: 120,
		labels: [],
		sourceLine: '',
		seoTitle: '',
		seoDescription: '',
		document: documentOf(paragraph('Tin đang được cập nhật.')),
		media: { pictures: new Map(), videos: new Map(), files: new Map() },
		credits: [],
		topics: [],
		corrections: [],
		...given,
	};
}

/** The address of the article above. */
export const address = `${origin}/thoi-su/hoi-nghi-truc-tuyen-1024`;

/** What is said of an article in the words above, where nothing else matters. */
export function storyWith(given: Partial<Article> = {}) {
	return { article: articleWith(given), url: address, images: [], translations: [], sections: ['Thời sự'] };
}
