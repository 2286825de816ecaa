import type { ArticleStatus } from '#lib/content.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { localeCodes } from '#lib/locales.ts';
import type { Database } from '../../client.ts';
import { prepared } from '../../reading/prepared.ts';
import type { Actor } from '../actor.ts';
import { statusNow } from '../standing.ts';

/** An article at its minute; `embargo`: not printed yet, and not to be before then. */
export type CalendarEntry = {
	id: number;
	locale: string;
	title: string;
	section: string;
	status: ArticleStatus;
	at: number;
	kind: 'print' | 'embargo';
};
/** A day in Vietnam by its first moment; `more`: how many earlier entries of it are left out. */
export type CalendarDay = { start: number; entries: CalendarEntry[]; more: number };

type Row = Omit<CalendarEntry, 'kind' | 'at'> & { at: number; total: number; publicAt: number | null };
type Range = { from: number; until: number; now: number; me: string; all: number; limit: number };

const dayLong = 86_400_000;
const columns = `article.id, article.locale, title, section_name.name AS section, status, public_at AS publicAt, count(*) OVER () AS total`;
const named = 'JOIN section_name ON section_name.section_id = article.section_id AND section_name.locale = article.locale';

const printed = prepared((db) =>
	db.$client.prepare<Range, Row>(
		`SELECT ${columns}, public_at AS at FROM article ${named}
		WHERE article.locale IN (SELECT value FROM json_each('${JSON.stringify(localeCodes)}')) AND public_at >= :from AND public_at < :until
			AND (:all OR public_at <= :now OR created_by = :me)
		ORDER BY public_at DESC LIMIT :limit`,
	),
);
const held = prepared((db) =>
	db.$client.prepare<Range, Row>(
		`SELECT ${columns}, embargo_until AS at FROM article ${named}
		WHERE embargo_until >= :from AND embargo_until < :until AND +status NOT IN ('published', 'scheduled', 'withdrawn') AND (:all OR created_by = :me)
		ORDER BY embargo_until DESC LIMIT :limit`,
	),
);

/**
 * What was printed, is scheduled or is under embargo on some days, in the order of time, as far as whoever asks may see it. Of each
 * day the last `perDay` are shown: what is still to come is among them.
 */
export function listCalendar(db: Database, actor: Actor, starts: readonly Date[], perDay: number, now = Date.now()): CalendarDay[] {
	const rest = { now, me: actor.id, all: hasRight(actor.role, 'seeAll') ? 1 : 0, limit: perDay };
	return starts.map((day) => {
		const start = day.getTime();
		const range = { ...rest, from: start, until: start + dayLong };
		const [printedRows, heldRows] = [printed(db).all(range), held(db).all(range)];
		const total = (printedRows[0]?.total ?? 0) + (heldRows[0]?.total ?? 0);
		const all = [...printedRows.map((row) => entryOf(row, 'print', now)), ...heldRows.map((row) => entryOf(row, 'embargo', now))];
		const entries = all.sort((a, b) => a.at - b.at || a.id - b.id).slice(-perDay);
		return { start, entries, more: total - entries.length };
	});
}

function entryOf({ total: _, publicAt, ...row }: Row, kind: CalendarEntry['kind'], now: number): CalendarEntry {
	return { ...row, kind, status: statusNow(row.status, publicAt, now) };
}
