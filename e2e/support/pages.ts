import type { Fixture } from './fixture.ts';

/** An article's address that holds only its id; the portal leads on to the present one. */
export function storyPath(id: number | undefined): string {
	if (id === undefined) throw new Error('There is no such article: is its key still in demo/articles?');
	return `/bai/${id}`;
}

/** How a page is found among the articles made for the tests. */
export type PageOf = (made: Fixture) => string;

/** One address of every kind of page that readers meet, by name. */
export const pages: Record<'vi' | 'en', Record<string, PageOf>> = {
	vi: {
		'the front page': () => '/',
		'a section': () => '/thoi-su',
		'the end of a section': () => '/thoi-su?page=2',
		'an article': ({ shape }) => storyPath(shape),
		'an article with every block': ({ everyBlock }) => storyPath(everyBlock),
		'an article with a headline full of signs': ({ hostile }) => storyPath(hostile),
		'an article with a film': ({ demo }) => storyPath(demo['before-light-on-the-lo']?.vi),
		'an article with a video from elsewhere': ({ demo }) => storyPath(demo['film-club-rabbit']?.vi),
		'a corrected article': ({ demo }) => storyPath(demo['weekend-buses-karst-plateau']?.vi),
		'a topic': () => '/chu-de/cay-che',
		'an author': () => '/tac-gia/ha-linh',
		'a search that finds': () => '/tim-kiem?q=duong',
		'a search that finds nothing': () => '/tim-kiem?q=khongcotunaynhuvay',
		'the videos': () => '/video',
		'the corrections': () => '/cai-chinh',
		'the feeds': () => '/rss',
		'a static page': () => '/gioi-thieu',
		'an unknown address': () => '/khong-co-trang-nay',
		'a withdrawn article': ({ withdrawn }) => storyPath(withdrawn),
	},
	en: {
		'the front page': () => '/en',
		'a section': () => '/en/current-affairs',
		'an article': ({ demo }) => storyPath(demo['commune-counter-papers']?.en),
		'an article with a broken video': ({ demo }) => storyPath(demo['riverside-street-clean-up']?.en),
		'an article with a film': ({ demo }) => storyPath(demo['before-light-on-the-lo']?.en),
		'a corrected article': ({ demo }) => storyPath(demo['weekend-buses-karst-plateau']?.en),
		'a topic': () => '/en/topics/tea',
		'an author': () => '/en/authors/ha-linh',
		'a search that finds': () => '/en/search?q=river',
		'a search that finds nothing': () => '/en/search?q=nosuchwordanywhere',
		'the videos': () => '/en/video',
		'the corrections': () => '/en/corrections',
		'the feeds': () => '/en/rss',
		'a static page': () => '/en/about',
		'an unknown address': () => '/en/no-such-page',
		'a withdrawn article': ({ withdrawn }) => `/en${storyPath(withdrawn)}`,
	},
};
