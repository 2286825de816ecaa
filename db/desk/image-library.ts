import type { Focus, List } from '#lib/content.ts';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { fold } from '#lib/text/fold.ts';
import { type Database, transact } from '../client.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { findInfo, keepInfo } from './image-info.ts';
import { requireRight } from './require-right.ts';

/** Pictures on a page, words of a query that are looked for, and pictures that one can page through. */
const [perPage, mostWords, mostFound] = [48, 8, 2400];

type Row = {
	imageId: number;
	hash: string;
	width: number;
	height: number;
	tone: number;
	name: string | null;
	alt: string | null;
	caption: string | null;
	credit: string | null;
	focus: string | null;
	decorative: number | null;
	byUser: string | null;
};

const columns = `image.id AS imageId, hash, width, height, tone, name, alt, caption, credit, focus, decorative, by_user AS byUser`;

/** Stored pictures that hold every word of the query, whatever its accents; newest first. */
export function listImages(db: Database, actor: Actor, query: string, page: number): List<LibraryItem> {
	requireRight(actor, 'useMedia');
	const words = fold(query.slice(0, 200))
		.split(/\s+/)
		.filter((word) => word !== '')
		.slice(0, mostWords);
	const ids = words.length === 0 ? newest(db) : holding(db, words);
	const pages = Math.max(1, Math.ceil(ids.length / perPage));
	const here = Math.min(page, pages);
	return { items: itemsWith(db, actor, ids.slice((here - 1) * perPage, here * perPage)), page: here, pages };
}

function newest(db: Database): number[] {
	return db.$client
		.prepare<[number], number>('SELECT id FROM image WHERE hash IS NOT NULL ORDER BY created_at DESC, id DESC LIMIT ?')
		.pluck()
		.all(mostFound);
}

/** One walk through the words alone, of which most pictures have none that fit. */
function holding(db: Database, words: string[]): number[] {
	const fits = words.map(() => 'instr(folded, ?) > 0').join(' AND ');
	return db.$client
		.prepare<unknown[], number>(
			`SELECT image_id FROM image_info WHERE ${fits} AND EXISTS (SELECT 1 FROM image WHERE id = image_id AND hash IS NOT NULL)
			ORDER BY image_id DESC LIMIT ${mostFound}`,
		)
		.pluck()
		.all(...words);
}

/** The pictures with these ids, of which the files are here, in the order of the ids. */
export function itemsWith(db: Database, actor: Actor, ids: number[]): LibraryItem[] {
	requireRight(actor, 'useMedia');
	const rows = db.$client
		.prepare<[string], Row>(
			`SELECT ${columns} FROM image LEFT JOIN image_info ON image_id = image.id
			WHERE hash IS NOT NULL AND image.id IN (SELECT value FROM json_each(?))`,
		)
		.all(JSON.stringify(ids));
	const found = new Map(rows.map((row) => [row.imageId, itemOf(row, actor)]));
	return ids.flatMap((id) => found.get(id) ?? []);
}

function itemOf(
	{ imageId, hash, width, height, tone, name, alt, caption, credit, focus, decorative, byUser }: Row,
	actor: Actor,
): LibraryItem {
	const texts = { name: name ?? '', alt: alt ?? '', caption: caption ?? '', credit: credit ?? '' };
	const point: Focus | null = focus === null ? null : JSON.parse(focus);
	const mayEdit = mayDescribe(actor, byUser);
	return {
		imageId,
		picture: { hash, width, height, tone },
		...texts,
		...(point && { focus: point }),
		decorative: decorative === 1,
		mayEdit,
	};
}

/** One's own pictures with `useMedia`, those of others with `editMedia`. */
function mayDescribe(actor: Actor, byUser: string | null): boolean {
	return hasRight(actor.role, 'editMedia') || (hasRight(actor.role, 'useMedia') && byUser === actor.id);
}

export type Description = { alt?: string; caption?: string; credit?: string; focus?: Focus | null; decorative?: boolean };

/** Changes what is proposed for the next use of a picture; what stands in articles stays as it is. */
export function describeImage(db: Database, actor: Actor, id: number, description: Description, now = new Date()): LibraryItem {
	return transact(db, () => {
		const [before] = itemsWith(db, actor, [id]);
		if (!before) throw new Refused('absent');
		if (!mayDescribe(actor, findInfo(db, id)?.byUser ?? null)) throw new Refused('notAllowed', { right: 'editMedia' });
		keepInfo(db, id, description);
		recordAudit(db, actor, { action: 'describe', subject: 'image', subjectId: id, detail: { ...description } }, now);
		const [item] = itemsWith(db, actor, [id]);
		return item ?? before;
	});
}
