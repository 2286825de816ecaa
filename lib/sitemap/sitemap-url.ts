import { isoWithOffset } from '../dates.ts';
import { defaultLocale, type Locale, localeCodes } from '../locales.ts';
import { element, wrap } from '../xml.ts';

/** A film as Google asks for it; the ways to it are its file, or the player of whoever keeps it. */
export type SitemapVideo = {
	thumbnail: string;
	title: string;
	description: string;
	publishedAt: Date;
	/** Seconds. */
	duration?: number;
} & ({ file: string } | { player: string });

/** An address with what crawlers are told of it; every address in it is absolute. */
export type SitemapUrl = {
	address: string;
	changedAt?: Date;
	/** The same page in the languages in which it exists, this one among them. */
	versions?: Partial<Record<Locale, string>>;
	images?: string[];
	videos?: SitemapVideo[];
	/** For the sitemap of news: in what paper, under which headline, since when. */
	news?: { paper: string; locale: Locale; title: string; publishedAt: Date };
};

/** Protocol and Google: so many pictures of a page, so long a description and a title of a film, and films of eight hours. */
const [mostImages, longestDescription, longestTitle, longestFilm] = [1000, 2048, 100, 28_800];

/** The `<url>` of an address. The order of its parts is that of the schemas. */
export function writeUrl(url: SitemapUrl): string {
	const { address, changedAt, images = [], videos = [] } = url;
	const parts = [
		element('loc', address),
		changedAt ? element('lastmod', isoWithOffset(changedAt)) : '',
		writeVersions(url.versions ?? {}),
		url.news ? writeNews(url.news) : '',
		...images.slice(0, mostImages).map((image) => wrap('image:image', element('image:loc', image))),
		...videos.map(writeVideo),
	];
	return `${wrap('url', parts.join(''))}\n`;
}

/** Published versions only, the same set on each of them, as in the pages' own heads; a single version needs none. */
function writeVersions(versions: Partial<Record<Locale, string>>): string {
	const published = localeCodes.flatMap((code) =>
		versions[code] === undefined ? [] : [{ hreflang: code as string, href: versions[code] }],
	);
	if (published.length < 2) return '';
	const fallback = versions[defaultLocale];
	if (fallback !== undefined) published.push({ hreflang: 'x-default', href: fallback });
	return published.map((link) => wrap('xhtml:link', '', { rel: 'alternate', ...link })).join('');
}

function writeNews({ paper, locale, title, publishedAt }: NonNullable<SitemapUrl['news']>): string {
	const publication = wrap('news:publication', element('news:name', paper) + element('news:language', locale));
	const date = element('news:publication_date', isoWithOffset(publishedAt));
	return wrap('news:news', publication + date + element('news:title', title));
}

function writeVideo(video: SitemapVideo): string {
	const { duration } = video;
	return wrap(
		'video:video',
		[
			element('video:thumbnail_loc', video.thumbnail),
			element('video:title', shortened(video.title, longestTitle)),
			element('video:description', shortened(video.description, longestDescription)),
			'file' in video ? element('video:content_loc', video.file) : element('video:player_loc', video.player),
			duration !== undefined && duration > 0 && duration <= longestFilm ? element('video:duration', `${Math.round(duration)}`) : '',
			element('video:publication_date', isoWithOffset(video.publishedAt)),
		].join(''),
	);
}

/** At most `most` characters, not half of one. */
function shortened(text: string, most: number): string {
	const characters = Array.from(text);
	return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
