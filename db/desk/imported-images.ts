import { defaultLocale } from '#lib/locales.ts';
import { type Database, transact } from '../client.ts';
import { prepared } from '../reading/prepared.ts';
import { keepInfo } from './image-info.ts';

type Row = { id: number; alt: string | null; caption: string | null; credit: string | null };

/** The paper's own language first, then what was written last. */
const order = `ORDER BY locale <> '${defaultLocale}', article.id DESC LIMIT 1`;

const next = prepared((db) =>
	db.$client.prepare<[number, number], Row & { known: number }>(
		`SELECT image.id, image_id IS NOT NULL AS known,
			(SELECT image_alt FROM article WHERE article.image_id = image.id ${order}) AS alt,
			(SELECT image_caption FROM article WHERE article.image_id = image.id ${order}) AS caption,
			(SELECT image_credit FROM article WHERE article.image_id = image.id ${order}) AS credit
		FROM image LEFT JOIN image_info ON image_info.image_id = image.id WHERE image.id > ? ORDER BY image.id LIMIT ?`,
	),
);

/** Up to which picture this process has looked: each is looked at once. */
const seen = new WeakMap<Database, number>();
/** Pictures that are looked at in one go, each a short write. */
const most = 500;

/** Gives pictures that came by import the words of the article that shows them, so that the library finds them. */
export function describeImported(db: Database): void {
	const rows = next(db).all(seen.get(db) ?? 0, most);
	const unknown = rows.filter(({ known }) => known === 0);
	if (unknown.length > 0)
		transact(db, () => {
			for (const { id, alt, caption, credit } of unknown)
				keepInfo(db, id, { alt: alt ?? '', caption: caption ?? '', credit: credit ?? '' });
		});
	const last = rows.at(-1);
	if (last) seen.set(db, last.id);
}
