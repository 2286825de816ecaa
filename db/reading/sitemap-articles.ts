import type { Picture } from '#lib/content.ts';
import type { VideoProvider } from '#lib/video/states.ts';
import type { Database } from '../client.ts';
import type { Version } from './pairs.ts';
import { pictureOf } from './pictures.ts';
import { prepared } from './prepared.ts';

/** A film that plays, as a sitemap tells of it. */
export type SitemapFilm = { provider: VideoProvider | null; embedUrl: string; durationS: number | null; poster: Picture; caption: string };

/** What a sitemap tells of an article: where it is, in which languages, since when, and what is seen in it. */
export type SitemapArticle = Version & {
	title: string;
	lead: string[];
	publicAt: Date;
	changedAt: Date;
	versions: Version[];
	pictures: Picture[];
	films: SitemapFilm[];
};

const listed = 'IN (SELECT value FROM json_each(:ids))';
type Ids = { ids: string };
type Row = Version & { title: string; lead: string; publicAt: number; updatedAt: number };

const rows = prepared((db) =>
	db.$client.prepare<Ids, Row>(
		`SELECT article.id, article.locale, article.slug, section_name.slug AS section, title, lead, public_at AS publicAt, updated_at AS updatedAt
		FROM article JOIN section_name ON section_name.section_id = article.section_id AND section_name.locale = article.locale
		WHERE article.id ${listed}`,
	),
);

type Of = { of: number };

const versions = prepared((db) =>
	db.$client.prepare<Ids & { now: number }, Version & Of>(
		`SELECT article.id AS "of", pair.locale, pair.id, pair.slug, section_name.slug AS section
		FROM article JOIN article AS pair ON pair.story_id = article.story_id
		JOIN section_name ON section_name.section_id = pair.section_id AND section_name.locale = pair.locale
		WHERE article.id ${listed} AND pair.public_at <= :now`,
	),
);

type PictureRow = Of & { hash: string; width: number; height: number; tone: number };

const pictures = prepared((db) =>
	db.$client.prepare<Ids, PictureRow>(
		`SELECT "of", hash, width, height, tone FROM (
			SELECT id AS "of", image_id FROM article WHERE id ${listed} AND image_id IS NOT NULL
			UNION SELECT article_id, image_id FROM body_image WHERE article_id ${listed}
		) JOIN image ON image.id = image_id WHERE hash IS NOT NULL`,
	),
);

type FilmRow = PictureRow & Pick<SitemapFilm, 'provider' | 'embedUrl' | 'durationS' | 'caption'>;

/** Only what plays for certain, and has a picture: search engines take nothing less. From articles to films: all that play are far more. */
const films = prepared((db) =>
	db.$client.prepare<Ids, FilmRow>(
		`SELECT "of", provider, embed_url AS embedUrl, duration_s AS durationS, caption, hash, width, height, tone FROM (
			SELECT id AS "of", video_id, video_caption AS caption FROM article WHERE id ${listed} AND video_id IS NOT NULL
			UNION ALL SELECT body_video.article_id, body_video.video_id, '' FROM body_video JOIN article ON article.id = article_id
				WHERE article_id ${listed} AND article.video_id IS NOT body_video.video_id
		) CROSS JOIN video ON video.id = video_id JOIN image ON image.id = poster_id WHERE state = 'ok' AND hash IS NOT NULL`,
	),
);

/** What a sitemap tells of the articles with these ids, in their order. Four questions, however many they are. */
export function sitemapArticles(db: Database, ids: number[], now = Date.now()): SitemapArticle[] {
	const asked = { ids: JSON.stringify(ids) };
	const found = new Map(
		rows(db)
			.all(asked)
			.map((row) => [row.id, row]),
	);
	const pairs = byArticle(versions(db).all({ ...asked, now }));
	const shown = byArticle(pictures(db).all(asked));
	const played = byArticle(films(db).all(asked));
	return ids.flatMap((id) => {
		const row = found.get(id);
		if (!row) return [];
		const { publicAt, updatedAt, lead, ...rest } = row;
		return {
			...rest,
			lead: JSON.parse(lead),
			publicAt: new Date(publicAt),
			changedAt: new Date(Math.min(now, Math.max(publicAt, updatedAt))),
			versions: pairs.get(id) ?? [],
			pictures: (shown.get(id) ?? []).flatMap((picture) => pictureOf(picture) ?? []),
			films: (played.get(id) ?? []).flatMap(filmOf),
		};
	});
}

function byArticle<Row extends Of>(list: Row[]): Map<number, Row[]> {
	return Map.groupBy(list, ({ of }) => of);
}

function filmOf({ provider, embedUrl, durationS, caption, ...poster }: FilmRow): SitemapFilm[] {
	const picture = pictureOf(poster);
	return picture ? [{ provider, embedUrl, durationS, caption, poster: picture }] : [];
}
