import { type Database, transact } from '#db/client.ts';
import { withdrawSourceItem } from '#db/desk/withdraw-source-item.ts';
import { parseDate } from '#lib/dates.ts';
import { cleanLine } from '#lib/html/clean-text.ts';
import { localeCodes } from '#lib/locales.ts';
import type { Notice } from './item.ts';
import type { Outcome } from './store-item.ts';

/** Undoes a trial once its outcome is known. */
class DryRun extends Error {}

/** Withdraws what came from the item that a notice names, in the notice's language, else in all; nothing is stored for an item that never came. */
export function followNotice(db: Database, { sourceId, locale, at }: Notice, dryRun: boolean): Outcome {
	let outcomes: Outcome[] = [];
	const locales = locale === undefined ? localeCodes : [locale];
	const moment = at === undefined ? undefined : parseDate(at);
	if (at !== undefined && !moment) throw new Error(`The date "${at.slice(0, 40)}" is neither ISO 8601 nor YYYYMMDD.`);
	try {
		transact(db, () => {
			outcomes = locales.map((code) => withdrawSourceItem(db, { locale: code, sourceId: cleanLine(sourceId), at: moment }));
			if (dryRun) throw new DryRun();
		});
	} catch (error) {
		if (!(error instanceof DryRun)) throw error;
	}
	return outcomes.find((outcome) => outcome !== 'unchanged') ?? 'unchanged';
}
